// How many events a second `audit:verify` looks at, beside a bare scan that hashes the same columns.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { median } from './load.mjs';

const batchSize = 5_000; // as the product reads them

/**
 * @param {{ appUrl: string }} database with seeded events
 * @param {{ rounds?: number }} [wish]
 * @returns {Promise<{ events: number, perSecond: number, barePerSecond: number }>} the medians
 * @throws when a chain is broken
 */
export async function measureVerify({ appUrl }, { rounds = 3 } = {}) {
  const verified = [];
  const scanned = [];
  for (let round = 0; round < rounds; round += 1) {
    verified.push(await verifyOnce(appUrl));
    scanned.push(await scanOnce(appUrl));
  }
  const [{ events }] = verified;
  if (scanned.some((scan) => scan.events !== events)) throw new Error('Not all were scanned.');
  const perSecond = median(verified.map((one) => one.perSecond));
  return { events, perSecond, barePerSecond: median(scanned.map((one) => one.perSecond)) };
}

/** The program that `npm run audit:verify` starts; it says itself how long it looked. */
async function verifyOnce(appUrl) {
  const program = ['--enable-source-maps', 'dist/apps/api/verify-audit.mjs'];
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: appUrl },
  });
  const ended = once(child, 'exit');
  const output = await text(child.stdout);
  const [code] = await ended;
  if (code !== 0) throw new Error(`audit:verify ended with ${code}.`);
  const [, events, seconds] = /^(\d+) events in \d+ chains looked at in ([\d.]+) s/.exec(output);
  return { events: Number(events), perSecond: Number(events) / Number(seconds) };
}

/** Every column as the database writes it, chain after chain, the next batch asked for meanwhile. */
async function scanOnce(appUrl) {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const begun = performance.now();
    const events =
      (await scan(client, { key: 'project_id', of: 'project_id IS NOT NULL' })) +
      (await scan(client, { key: 'organisation_id', of: 'project_id IS NULL' }));
    return { events, perSecond: (events / (performance.now() - begun)) * 1_000 };
  } finally {
    await client.end();
  }
}

async function scan(client, { key, of }) {
  const after = (last) =>
    client.query({
      text: `SELECT ${key}, seq, id, organisation_id, field_group, type, actor_id, actor_role,
          recorded_at, effective_on, changes, previous_hash, hash FROM audit_event
        WHERE ${of} ${last === undefined ? '' : `AND (${key}, seq) > ($1, $2)`}
        ORDER BY ${key}, seq LIMIT ${batchSize}`,
      values: last?.slice(0, 2) ?? [],
      rowMode: 'array',
      types: { getTypeParser: () => (value) => value },
    });
  let events = 0;
  let { rows } = await after();
  while (rows.length > 0) {
    const next = rows.length < batchSize ? Promise.resolve({ rows: [] }) : after(rows.at(-1));
    for (const row of rows) createHash('sha256').update(row.join('\n')).digest();
    events += rows.length;
    ({ rows } = await next);
  }
  return events;
}
