// How a change reaches many open pages: what it costs the API and how evenly it is told.
import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import pg from 'pg';
import { freePort, sleep } from '../database/processes.mjs';
import { apiOptions } from '../tasks/api-options.mjs';
import { end, firstAnswer } from './processes.mjs';

const person = { email: 'koordination@bonn.demo', password: 'kompass-demo' };
/** Each reads the profile of its organisation's projects, and each is another scope. */
const roles = (
  'it-coordinator cdo department-head it-head executive-board treasurer procurement ' +
  'data-protection-officer information-security-officer human-resources council-office auditor'
).split(' ');
const ticksPerSecond = 100; // Linux reports processor time in this unit, whatever its clock does

/**
 * Opens many pages of people with few different memberships and changes one project.
 * @param {{ ownerUrl: string, appUrl: string }} database migrated, with demo accounts and no guests
 * @param {{ connections?: number, scopes?: number }} wish at most 12 scopes
 * @returns {Promise<{ connections: number, scopes: number, computations: number,
 *   firstSeconds: number, spreadSeconds: number, cpuSeconds: number | undefined,
 *   idleCpuSeconds: number | undefined }>} times from the answer to the change on; CPU of the API
 *   from the change to the last page that heard of it, and of as long a time without a change
 */
export async function measureLive(database, { connections = 500, scopes = 10 } = {}) {
  const cookies = await seedListeners(database.ownerUrl, connections, scopes);
  const api = await startApi(database);
  try {
    const pages = await openPages(api.url, cookies);
    try {
      return await measureOneChange(api, pages, scopes);
    } finally {
      for (const page of pages) page.close();
    }
  } finally {
    await api.stop();
  }
}

async function measureOneChange(api, pages, scopes) {
  const change = await aChange(api.url);
  const before = processorSeconds(api.pid);
  await change();
  const begin = performance.now();
  const heard = await Promise.all(pages.map((page) => page.heard));
  const cpu = processorSeconds(api.pid) - before;
  const seconds = heard.map((at) => (at - begin) / 1000).sort((a, b) => a - b);
  const spread = seconds.at(-1) - seconds[0];
  const idleBefore = processorSeconds(api.pid);
  await sleep(seconds.at(-1) * 1000);
  return {
    connections: pages.length,
    scopes,
    computations: computations(api.output()),
    firstSeconds: seconds[0],
    spreadSeconds: spread,
    cpuSeconds: Number.isNaN(cpu) ? undefined : cpu,
    idleCpuSeconds: Number.isNaN(cpu) ? undefined : processorSeconds(api.pid) - idleBefore,
  };
}

/** As many people as pages, each with a session of its own: the hardest case. */
async function seedListeners(ownerUrl, connections, scopes) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const tokens = Array.from({ length: connections }, () => randomBytes(32).toString('base64url'));
  try {
    for (const [place, token] of tokens.entries()) {
      const id = randomUUID();
      const hash = createHash('sha256').update(token).digest();
      await owner.query(listener, [id, `${id}@beispiel.example`, roles[place % scopes], hash]);
    }
  } finally {
    await owner.end();
  }
  return tokens.map((token) => `kompass_session=${token}`);
}

const listener = `
  WITH person AS (
    INSERT INTO person (id, email, display_name, created_at)
    VALUES ($1, $2, 'Robin Beispiel', now()) RETURNING id
  ), member AS (
    INSERT INTO membership (id, person_id, organisation_id, role, valid)
    SELECT uuidv7(), person.id, organisation.id, $3, '(,)'
    FROM person, organisation WHERE organisation.name = 'Bonn'
  )
  INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at)
  SELECT uuidv7(), id, $4, now(), now(), now() + interval '12 hours' FROM person`;

/** The built API; NODE_DEBUG has it say how much it decided for how many. */
async function startApi({ appUrl }) {
  const port = await freePort();
  const child = spawn(process.execPath, [...apiOptions, 'dist/apps/api/main.mjs'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NODE_DEBUG: 'kompass-live',
      PORT: String(port),
      DATABASE_URL: appUrl,
      KOMPASS_DEMO: '1',
    },
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  await firstAnswer(url, child.pid);
  return { url, pid: child.pid, output: () => output, stop: () => end(child) };
}

/** Events times scopes, over all lines the API has printed. */
function computations(output) {
  const lines = [...output.matchAll(/(\d+) events, (\d+) scopes, \d+ connections/g)];
  return lines.reduce((sum, [, events, scopes]) => sum + Number(events) * Number(scopes), 0);
}

async function openPages(url, cookies) {
  const pages = [];
  for (const cookie of cookies) pages.push(await openPage(url, cookie));
  return pages;
}

async function openPage(url, cookie) {
  const request = http.get(`${url}/api/live`, { headers: { cookie }, agent: false });
  const [response] = await once(request, 'response');
  if (response.statusCode !== 200) throw new Error(`A stream was refused: ${response.statusCode}.`);
  const heard = new Promise((resolve, reject) => {
    response.on('data', (bytes) => {
      if (bytes.includes('"changed"')) resolve(performance.now());
    });
    response.on('close', () => reject(new Error('A stream was closed.')));
  });
  heard.catch(() => undefined); // closing at the end is no failure
  return { heard, close: () => request.destroy() };
}

/** @returns {Promise<() => Promise<void>>} changes the title of one of Bonn's projects, one event */
async function aChange(url) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(person),
  });
  const headers = {
    cookie: answer.headers.get('set-cookie').split(';')[0],
    'content-type': 'application/json',
  };
  const list = await (await fetch(`${url}/api/projects?status=begun&limit=1`, { headers })).json();
  const address = `${url}/api/projects/${list.items[0].id}`;
  const { version } = await (await fetch(address, { headers })).json();
  return async () => {
    const body = JSON.stringify({ version, changes: { title: 'Beispiel: geändert' } });
    const changed = await fetch(address, { method: 'PATCH', headers, body });
    if (changed.status !== 200) throw new Error(`The change was refused: ${changed.status}.`);
  };
}

/** Processor time of a process so far; NaN where the system does not tell. */
function processorSeconds(pid) {
  if (!fs.existsSync(`/proc/${pid}/stat`)) return Number.NaN;
  // The name in parentheses may hold spaces; the fields after it are fixed.
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}
