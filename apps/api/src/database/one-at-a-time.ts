import type { DataSource } from 'typeorm';

/**
 * Two instances that start at once prepare the database one after the other. The lock belongs to a
 * connection of its own, so it is gone when the process dies.
 */
export async function oneAtATime(owner: DataSource, work: () => Promise<void>): Promise<void> {
  const holder = owner.createQueryRunner();
  try {
    await holder.query(`SELECT pg_advisory_lock(hashtext('kompass-prepare'))`);
    await work();
  } finally {
    await holder.query(`SELECT pg_advisory_unlock(hashtext('kompass-prepare'))`);
    await holder.release();
  }
}
