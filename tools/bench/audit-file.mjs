// What large evidence costs: its upload, and the audit file that holds all of it.
import { createHash } from 'node:crypto';
import { barePool, timed } from './bare-sql.mjs';
import { fileBytes, uploadFiles } from './evidence-files.mjs';
import { onDatabase, post, signIn } from './installation.mjs';
import { memoryOf } from './memory.mjs';
import { startProject } from './prepared-projects.mjs';
import { startApi } from './processes.mjs';

const uploads = 5;

/**
 * @returns {Promise<{ above: number, perSecond: number }>} MB above idle of a fresh process while
 *   files of 20 MB are uploaded one after the other, and MB (10^6 bytes) per second
 */
export const measureUpload = () =>
  onDatabase((database) =>
    withApi(database, async (api) => {
      const place = await aPlace(api.url);
      const send = () => uploadFiles(place, uploads);
      const { above, seconds } = await memoryOf(api.pid, send);
      return { above, perSecond: (uploads * fileBytes) / 1e6 / seconds };
    }),
  );

/**
 * @param {{ files: number }} size of 20 MB each
 * @returns {Promise<{ megabytes: number, above: number, perSecond: number,
 *   barePerSecond: number }>} `megabytes` the file has; MB above idle of a fresh process while it
 *   is downloaded; MB per second of it, and of the same pieces read and hashed by bare SQL
 */
export const measureAuditFile = ({ files }) =>
  onDatabase(async (database) => {
    const { projectId } = await withApi(database, async (api) => {
      const place = await aPlace(api.url);
      await uploadFiles(place, files);
      return place;
    });
    return withApi(database, async (api) => {
      const cookie = await signIn(api.url, 'revision@bonn.demo');
      const download = () => downloaded(api.url, cookie, projectId);
      const { above, seconds, result } = await memoryOf(api.pid, download);
      if (result < files * fileBytes) throw new Error('The audit file lacks evidence.');
      const bare = await bareSeconds(database.appUrl);
      const megabytes = result / 1e6;
      const perSecond = megabytes / seconds;
      return { megabytes, above, perSecond, barePerSecond: (files * fileBytes) / 1e6 / bare };
    });
  });

async function aPlace(url) {
  const cookie = await signIn(url, 'koordination@bonn.demo');
  return { url, cookie, projectId: await startProject(url, cookie) };
}

/** @returns {Promise<number>} bytes; nothing of them is kept */
async function downloaded(url, cookie, projectId) {
  const { path } = await post(`${url}/api/projects/${projectId}/audit-files`, cookie, {});
  const answer = await fetch(url + path, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`);
  let bytes = 0;
  for await (const piece of answer.body) bytes += piece.length;
  return bytes;
}

/** Every piece of every file by its key, as the API asks for them. */
async function bareSeconds(appUrl) {
  const pool = barePool(appUrl);
  try {
    const { rows } = await pool.query(
      'SELECT evidence_id AS id, seq FROM evidence_chunk ORDER BY evidence_id, seq',
    );
    const pieces = 'SELECT bytes FROM evidence_chunk WHERE evidence_id = $1 AND seq = $2';
    const milliseconds = await timed(async () => {
      const hash = createHash('sha256');
      for (const { id, seq } of rows) {
        hash.update((await pool.query(pieces, [id, seq])).rows[0].bytes);
      }
    });
    return milliseconds / 1_000;
  } finally {
    await pool.end();
  }
}

async function withApi(database, work) {
  const api = await startApi(database);
  try {
    return await work(api);
  } finally {
    await api.stop();
  }
}
