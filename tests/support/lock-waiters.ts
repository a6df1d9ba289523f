import pg from 'pg';
import type { TestApi } from './api';

/** Until so many connections of the application stand before a lock, which only the administrator sees. */
export async function untilSoManyWait({ database }: TestApi, count: number): Promise<void> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    for (let asked = 0; asked < 400; asked += 1) {
      const { rows } = await admin.query(
        `SELECT pid FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (rows.length >= count) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('Too few wait.');
  } finally {
    await admin.end();
  }
}
