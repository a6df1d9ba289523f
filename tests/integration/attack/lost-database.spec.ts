import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';
import { expectFaults } from '../../support/expect-faults';
import { cloneDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let between: Between;
let api: TestApi;
let nobody: Client;

beforeAll(async () => {
  expectFaults();
  database = await cloneDatabase();
  between = await standBetween(new URL(database.appUrl));
  api = await startApi({ database: { ...database, appUrl: between.url } });
  nobody = new Client(api.url);
});
afterAll(async () => {
  await api.close();
  await between.close();
  await database.drop();
});

describe('a database that goes away', () => {
  it('while a connection is new leaves the application running', async () => {
    between.greetWith('farewell');
    between.breakAll();
    const refused = await Promise.all(Array.from({ length: 20 }, () => nobody.get('/api/health')));
    expect(refused.map(({ status }) => status)).not.toContain(500);
    between.greetWith('nothing more');
    expect((await nobody.get('/api/municipalities?limit=1')).status).toBe(200);
  });

  it('under queries is not available, which is no fault of ours', async () => {
    for (let round = 0; round < 5; round += 1) {
      const answers = Array.from({ length: 20 }, () => nobody.get('/api/municipalities?limit=50'));
      setTimeout(() => between.breakAll(), 5 * round);
      const statuses = new Set((await Promise.all(answers)).map(({ status }) => status));
      expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    }
    expect((await nobody.get('/api/health')).status).toBe(200);
  });
});

interface Between {
  readonly url: string;
  greetWith(words: 'farewell' | 'nothing more'): void;
  breakAll(): void;
  close(): Promise<void>;
}

/** Passes everything on, but can end connections at the moments a dying server does. */
async function standBetween(target: URL): Promise<Between> {
  const open = new Set<Socket>();
  let greeting: 'farewell' | 'nothing more' = 'nothing more';
  const server = createServer((client) => {
    const behind = connect(Number(target.port), target.hostname);
    for (const socket of [client, behind]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        behind.destroy();
      });
    }
    client.pipe(behind);
    behind.on('data', (bytes: Buffer) => {
      const isNew = bytes.includes(readyForQuery) && greeting === 'farewell';
      if (isNew) client.end(Buffer.concat([bytes, farewell]));
      if (!isNew) client.write(bytes);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    greetWith: (words) => (greeting = words),
    breakAll: () => {
      for (const socket of open) socket.destroy();
    },
    close: () => closed(server, open),
  };
}

function closed(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  for (const socket of open) socket.destroy();
  return new Promise((done) => server.close(() => done()));
}

/** The end of every greeting, and what a server says that lost its postmaster. */
const readyForQuery = Buffer.from('Z\0\0\0\x05I', 'latin1');
const fields = Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0', 'latin1');
const farewell = Buffer.concat([Buffer.from('E'), lengthOf(fields), fields]);

function lengthOf(content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return length;
}
