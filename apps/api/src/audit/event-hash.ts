import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AuditEventEntity } from './audit-event.entity';

/**
 * The link of the chain: SHA-256 over the canonical JSON (RFC 8785) of every column but the hash
 * itself, the previous hash included, so that no event can be changed, left out or reordered
 * without breaking all that follow.
 */
export function eventHash(event: Omit<AuditEventEntity, 'hash'>): Buffer {
  const columns = {
    ...event,
    recordedAt: event.recordedAt.toISOString(),
    previousHash: event.previousHash?.toString('hex') ?? null,
  };
  return hash('sha256', canonicalize(columns) ?? '', 'buffer');
}
