import type { EntityManager } from 'typeorm';

/** One query, which is all that a later start of the demo pays. */
export async function hasExampleProjects(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ found: boolean }[]>(
    'SELECT EXISTS (SELECT FROM project WHERE is_example) AS found',
  );
  return row?.found === true;
}
