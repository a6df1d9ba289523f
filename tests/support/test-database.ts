import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Addresses of the cluster of this run, by role. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly adminUrl: string;
}

export interface TestDatabase extends DatabaseUrls {
  /** As the owner: to build what a test needs and to look where HTTP shows nothing. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Ends all connections and removes the database. */
  drop(): Promise<void>;
}

/** A database like the one that was just migrated, with register, content and demo accounts. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const cluster = clusterUrls();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(cluster, `CREATE DATABASE ${name} TEMPLATE kompass OWNER kompass_owner`);
  const urls = {
    ownerUrl: named(cluster.ownerUrl, name),
    appUrl: named(cluster.appUrl, name),
    adminUrl: named(cluster.adminUrl, name),
  };
  return open(urls, () => asAdmin(cluster, `DROP DATABASE ${name} WITH (FORCE)`));
}

/** The database of the application that all browser tests share; `drop` only ends connections. */
export function sharedDatabase(): TestDatabase {
  return open(clusterUrls(), () => Promise.resolve());
}

function open(urls: DatabaseUrls, remove: () => Promise<void>): TestDatabase {
  const owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 2 });
  // A connection that is closing while the database goes away is told so, which is no fault.
  owner.on('error', () => undefined);
  return {
    ...urls,
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      const { rows } = await owner.query<Row>(text, [...values]);
      return rows;
    },
    async drop() {
      await owner.end();
      await remove();
    },
  };
}

async function asAdmin({ adminUrl }: DatabaseUrls, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

function clusterUrls(): DatabaseUrls {
  const urls = process.env['TEST_CLUSTER'];
  if (urls === undefined)
    throw new Error('Tests with a database need the setup of their Jest config.');
  return JSON.parse(urls) as DatabaseUrls;
}

function named(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
