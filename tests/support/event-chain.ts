import { eventHash } from '../../apps/api/src/audit/event-hash';
import type { TestDatabase } from './test-database';

type Hashed = Parameters<typeof eventHash>[0];
type StoredLink = Hashed & { readonly hash: Buffer };

/**
 * Reads a chain from its rows and computes every hash again.
 * @param chain of a project, or of an organisation for what belongs to no project
 * @returns what is wrong, link by link (empty = complete), and how long the chain is
 */
export async function checkChain(
  database: TestDatabase,
  chain: { readonly projectId: string } | { readonly organisationId: string },
): Promise<{ length: number; faults: string[] }> {
  const [where, id] =
    'projectId' in chain
      ? ['project_id = $1', chain.projectId]
      : ['organisation_id = $1 AND project_id IS NULL', chain.organisationId];
  const links = await database.query<StoredLink>(
    `SELECT id, organisation_id AS "organisationId", project_id AS "projectId", seq,
       field_group AS "fieldGroup", type, actor_id AS "actorId", actor_role AS "actorRole",
       recorded_at AS "recordedAt", effective_on::text AS "effectiveOn", changes,
       previous_hash AS "previousHash", hash
     FROM audit_event WHERE ${where} ORDER BY seq`,
    [id],
  );
  let previous: Buffer | null = null;
  const faults: string[] = [];
  for (const [index, { hash, ...link }] of links.entries()) {
    const place = `link ${String(index + 1)}`;
    if (link.seq !== index + 1) faults.push(`${place} is missing`);
    if (!isSame(link.previousHash, previous))
      faults.push(`${place} does not follow the one before`);
    if (!isSame(eventHash(link), hash)) faults.push(`${place} was changed`);
    previous = hash;
  }
  return { length: links.length, faults };
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
  return one?.toString('hex') === other?.toString('hex');
}
