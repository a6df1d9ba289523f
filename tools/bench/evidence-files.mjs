// Files of the largest size, uploaded the way the web uploads them.
import { randomBytes } from 'node:crypto';
import { read } from './installation.mjs';

export const fileBytes = 20 * 1024 * 1024;

/**
 * @param {{ url: string, cookie: string, projectId: string }} place
 * @param {number} count spread over the items of the project
 */
export async function uploadFiles({ url, cookie, projectId }, count) {
  const checklist = `${url}/api/projects/${projectId}/checklist`;
  const { items } = await read(checklist, cookie);
  for (let sent = 0; sent < count; sent += 1) {
    const item = items[sent % items.length];
    await upload(`${checklist}/${item.id}/evidence/files?name=beispiel-${sent + 1}.pdf`, cookie);
  }
}

/** Begins like a PDF; the rest cannot be compressed and is different each time. */
async function upload(address, cookie) {
  const body = randomBytes(fileBytes);
  body.write('%PDF-1.7\n');
  const headers = { cookie, 'content-type': 'application/octet-stream' };
  const answer = await fetch(address, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
}
