import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestDatabase } from './test-database';

const tryMilliseconds = 10;
const limitMilliseconds = 3_000;

/** Who ends all roles of a person in an organisation, from a connection of their own. */
export interface Ending {
  readonly organisation: { readonly id: string };
  readonly person: { readonly id: string };
}

/**
 * A request that waits for the organisation while somebody ends all roles of the person who sent it.
 * @returns its answer, once the roles are gone
 */
export async function overtaken<Answer>(
  database: TestDatabase,
  { organisation, person }: Ending,
  send: () => Promise<Answer>,
): Promise<Answer> {
  const other = new pg.Client({ connectionString: database.ownerUrl });
  await other.connect();
  try {
    await other.query('BEGIN');
    await other.query('SELECT FROM organisation WHERE id = $1 FOR UPDATE', [organisation.id]);
    const sent = send();
    await someoneWaitsFor(other);
    await other.query('DELETE FROM membership WHERE organisation_id = $1 AND person_id = $2', [
      organisation.id,
      person.id,
    ]);
    await other.query('COMMIT');
    return await sent;
  } finally {
    await other.end();
  }
}

async function someoneWaitsFor(holder: pg.Client): Promise<void> {
  const end = performance.now() + limitMilliseconds;
  for (;;) {
    const { rowCount } = await holder.query(
      'SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))',
    );
    if (rowCount !== 0) return;
    if (performance.now() > end) throw new Error('Nobody waits for the organisation.');
    await pause(tryMilliseconds);
  }
}
