import pg from 'pg';
import type { TestDatabase } from './test-database';

/**
 * Ends connections the way an administrator or a restart does.
 * @param applicationName a pattern; '%' for all
 */
export function terminate(database: TestDatabase, applicationName: string): Promise<void> {
  return asAdmin(database, [endConnections(database, applicationName)]);
}

/** Ends all connections and lets nobody in again until the work is done. */
export async function whileClosed(
  database: TestDatabase,
  work: () => Promise<void>,
): Promise<void> {
  const name = nameOf(database);
  const ending = endConnections(database, '%');
  await asAdmin(database, [`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`, ending]);
  try {
    await work();
  } finally {
    await asAdmin(database, [`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`]);
  }
}

function endConnections(database: TestDatabase, applicationName: string): string {
  return `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = '${nameOf(database)}' AND application_name LIKE '${applicationName}'`;
}

function nameOf({ appUrl }: TestDatabase): string {
  return new URL(appUrl).pathname.slice(1);
}

/** From another database, so that the administrator's own connection stays. */
async function asAdmin({ adminUrl }: TestDatabase, statements: readonly string[]): Promise<void> {
  const address = new URL(adminUrl);
  address.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: address.href });
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
}
