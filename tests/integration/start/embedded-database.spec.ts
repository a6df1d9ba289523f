import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { startDatabase, type EmbeddedDatabase } from '../../../tools/database.mjs';

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kompass-data-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const isPosix = process.platform !== 'win32';

describe('the embedded database of a data folder', () => {
  it('belongs to one process: a second one is told so and stops', async () => {
    const database = await startDatabase({ dataDir: folder });
    try {
      await expect(startDatabase({ dataDir: folder })).rejects.toThrow(/folder|process/);
      const other = await holderProcess(folder);
      expect(other.failure).toMatch(/\S/);
      expect(await answers(database)).toBe(true);
    } finally {
      await database.stop();
    }
  });

  it('keeps its passwords in a file that only its user can read', async () => {
    const database = await startDatabase({ dataDir: folder });
    await database.stop();
    const file = path.join(folder, 'database.json');
    const { password } = new URL(database.ownerUrl);
    expect(password.length).toBeGreaterThanOrEqual(24);
    expect(fs.readFileSync(file, 'utf8')).toContain(password);
    if (isPosix) expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it('lets nobody in without the password', async () => {
    const database = await startDatabase({ dataDir: folder });
    try {
      const url = new URL(database.adminUrl);
      url.password = 'guess';
      const guest = new pg.Client({ connectionString: url.href });
      await expect(guest.connect()).rejects.toMatchObject({ code: '28P01' });
      const [durable] = await rowsOf<{ fsync: string }>(database.adminUrl, 'SHOW fsync');
      expect(durable).toEqual({ fsync: 'on' });
    } finally {
      await database.stop();
    }
  });

  it('keeps what was committed when its process is killed', async () => {
    const killed = await holderProcess(folder);
    expect(killed.failure).toBeUndefined();
    await rowsOf(killed.ownerUrl, 'CREATE TABLE kept (word text)');
    await rowsOf(killed.ownerUrl, `INSERT INTO kept VALUES ('still here')`);
    killed.process.kill('SIGKILL');
    await once(killed.process, 'close');

    const database = await startDatabase({ dataDir: folder });
    try {
      expect(await rowsOf(database.ownerUrl, 'SELECT word FROM kept')).toEqual([
        { word: 'still here' },
      ]);
    } finally {
      await database.stop();
    }
  });

  it('comes back with its data when the server itself is killed', async () => {
    const said = jest.spyOn(console, 'error').mockReturnValue();
    const database = await startDatabase({ dataDir: folder });
    try {
      await rowsOf(database.ownerUrl, `INSERT INTO kept VALUES ('second')`);
      process.kill(await serverProcess(database), 'SIGKILL');
      await eventually(() => answers(database));
      const rows = await rowsOf(database.ownerUrl, 'SELECT word FROM kept ORDER BY word');
      expect(rows).toEqual([{ word: 'second' }, { word: 'still here' }]);
      expect(said).toHaveBeenCalledWith(expect.stringMatching(/ended unexpectedly/));
    } finally {
      said.mockRestore();
      await database.stop();
    }
  });
});

interface Holder {
  readonly process: ChildProcess;
  readonly ownerUrl: string;
  readonly failure: string | undefined;
}

/** A process of its own that holds the folder until it is killed, or tells why it cannot. */
async function holderProcess(dataDir: string): Promise<Holder> {
  const program = `
    import { startDatabase } from './tools/database.mjs';
    try {
      const { ownerUrl } = await startDatabase({ dataDir: process.argv[1] });
      console.log(JSON.stringify({ ownerUrl }));
      setInterval(() => undefined, 1000);
    } catch ({ message }) {
      console.log(JSON.stringify({ ownerUrl: '', failure: message }));
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, failure: undefined, ...(JSON.parse(String(line)) as object) } as Holder;
}

async function rowsOf<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the server may be killed while we are connected
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function answers({ ownerUrl }: EmbeddedDatabase): Promise<boolean> {
  return rowsOf(ownerUrl, 'SELECT 1').then(
    () => true,
    () => false,
  );
}

/** The number of the server's first process, which it writes into its folder. */
async function serverProcess({ adminUrl }: EmbeddedDatabase): Promise<number> {
  const [row] = await rowsOf<{ pid: string }>(
    adminUrl,
    `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid`,
  );
  return Number(row?.pid);
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('It did not come true within ten seconds.');
}
