import type { AuditEventEntity } from './audit-event.entity';
import { eventHash } from './event-hash';

/** An event as its row says it, with the hash it was stored with. */
export type ChainLink = AuditEventEntity;

/** What of a link the next one is checked against. */
export type Head = Pick<ChainLink, 'seq' | 'hash'>;

/**
 * - `missing`: the number is not the next one, so events between are gone
 * - `not-following`: it was not written after the one before it
 * - `changed`: a column is not what it was when the event was written
 */
export type LinkFault = 'missing' | 'not-following' | 'changed';

/**
 * What is wrong with one link of a hash chain.
 * @param previous the link before it in the same chain; null for the first
 * @returns the gravest fault, or null when the link holds
 */
export function linkFault(link: ChainLink, previous: Head | null): LinkFault | null {
  if (link.seq !== (previous?.seq ?? 0) + 1) return 'missing';
  if (!isSame(link.previousHash, previous?.hash ?? null)) return 'not-following';
  const { hash, ...columns } = link;
  return isSame(eventHash(columns), hash) ? null : 'changed';
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
  if (one === null || other === null) return one === other;
  return one.equals(other);
}
