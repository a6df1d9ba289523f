import { linkFault, type ChainLink, type LinkFault } from '../../apps/api/src/audit/link-fault';
import type { TestDatabase } from './test-database';

const words: Readonly<Record<LinkFault, string>> = {
  missing: 'is missing',
  'not-following': 'does not follow the one before',
  changed: 'was changed',
};

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
  const links = await database.query<ChainLink>(
    `SELECT id, organisation_id AS "organisationId", project_id AS "projectId", seq,
       field_group AS "fieldGroup", type, actor_id AS "actorId", actor_role AS "actorRole",
       recorded_at AS "recordedAt", effective_on::text AS "effectiveOn", changes,
       previous_hash AS "previousHash", hash
     FROM audit_event WHERE ${where} ORDER BY seq`,
    [id],
  );
  return { length: links.length, faults: faultsOf(links) };
}

/** An event as an audit file tells it. */
type ExportedEvent = Omit<ChainLink, 'recordedAt' | 'previousHash' | 'hash'> & {
  readonly recordedAt: string;
  readonly previousHash: string | null;
  readonly hash: string;
};

/** Computes every hash of an exported chain again, from nothing but what the file says. */
export function exportedFaults(events: readonly ExportedEvent[]): string[] {
  return faultsOf(
    events.map((event) => ({
      ...event,
      recordedAt: new Date(event.recordedAt),
      previousHash: event.previousHash === null ? null : Buffer.from(event.previousHash, 'hex'),
      hash: Buffer.from(event.hash, 'hex'),
    })),
  );
}

function faultsOf(links: readonly ChainLink[]): string[] {
  return links.flatMap((link, index) => {
    const fault = linkFault(link, links[index - 1] ?? null);
    return fault === null ? [] : [`link ${String(index + 1)} ${words[fault]}`];
  });
}
