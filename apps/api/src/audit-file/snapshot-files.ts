import type { Changes } from '@ki-kompass/domain';
import type { AuditRecords } from './audit-records.repository';
import type { RecordedFile } from './manifest';

export interface SnapshotFile extends RecordedFile {
  /** Exactly the text that was hashed; not a byte may be added. */
  readonly body: string;
}

/** Where the state that a decision was made on lies in the package. */
export function snapshotPath(decisionId: string): string {
  return `stand/${decisionId}.json`;
}

/** The states that gates were decided on, with the hashes that the events of the decisions hold. */
export function snapshotFiles(records: AuditRecords): SnapshotFile[] {
  return records.snapshots.flatMap(({ decisionId, body }) => {
    const decision = records.decisions.find(({ id }) => id === decisionId);
    if (decision === undefined) return [];
    const recordedSha256 = sealedHash(records.events, decision);
    return [{ path: snapshotPath(decisionId), about: { decisionId }, recordedSha256, body }];
  });
}

function sealedHash(
  events: AuditRecords['events'],
  { gate, decidedAt }: AuditRecords['decisions'][number],
): string | null {
  const hashes = events
    .filter(({ recordedAt }) => recordedAt.getTime() === decidedAt.getTime())
    .map(({ changes }) => (changes as Changes)[`gates/${gate}/snapshot`]?.[1]);
  return hashes.find((hash) => typeof hash === 'string') ?? null;
}
