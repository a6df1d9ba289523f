import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import { requireInHand } from './checklist-in-hand';
import { itemPath } from './edit-item';
import type { EvidenceKind, EvidenceState } from './evidence';
import { evidenceFileLimits } from './evidence-file';
import type { ProjectStatus } from './phases';

/**
 * What an event keeps of evidence. Events can never be changed, so they hold the hash of the
 * content and not the content: otherwise nothing could ever be redacted.
 */
export type EvidenceTrace = WrittenTrace | FileTrace;

export interface WrittenTrace {
  readonly kind: Exclude<EvidenceKind, 'file'>;
  readonly sha256: string;
}

export interface FileTrace {
  readonly kind: 'file';
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

export interface EvidencePlace {
  readonly id: string;
  readonly status: ProjectStatus;
}

/**
 * Adds evidence to an item.
 * @param trace what the event keeps of it
 * @param place the id of the new evidence and how the project stands
 * @throws DomainError('rule-violated', 'project-not-active') · DomainError('invalid') `file-empty` ·
 *   `file-too-large`
 */
export function addEvidence(
  item: { readonly key: string },
  trace: EvidenceTrace,
  { id, status }: EvidencePlace,
): NewEvent {
  requireInHand(item, status);
  requireFit(trace);
  return {
    type: 'evidence.added',
    fieldGroup: 'evidence',
    changes: { [itemPath(item.key, `evidence/${id}`)]: [null, { ...trace }] },
  };
}

/**
 * Puts new evidence in the place of one that stays readable as an earlier version.
 * @param before the evidence that is replaced
 * @throws DomainError('rule-violated') `project-not-active` · `evidence-not-current` (it was
 *   replaced or redacted already)
 */
export function replaceEvidence(
  item: { readonly key: string },
  before: { readonly id: string; readonly state: EvidenceState },
  fresh: EvidenceTrace,
  { id, status }: EvidencePlace,
): NewEvent {
  requireInHand(item, status);
  requireFit(fresh);
  if (before.state !== 'current') {
    throw new DomainError('rule-violated', [{ code: 'evidence-not-current' }]);
  }
  return {
    type: 'evidence.replaced',
    fieldGroup: 'evidence',
    changes: { [itemPath(item.key, `evidence/${id}`)]: [{ id: before.id }, { ...fresh }] },
  };
}

/** @throws DomainError('invalid') `file-empty` · `file-too-large` */
export function requireFileSize(size: number): void {
  const maximum = evidenceFileLimits.bytes;
  if (size === 0) throw new DomainError('invalid', [{ code: 'file-empty', field: 'file' }]);
  if (size > maximum) {
    const details = [{ code: 'file-too-large', field: 'file', params: { maximum } }];
    throw new DomainError('invalid', details);
  }
}

function requireFit(trace: EvidenceTrace): void {
  if (trace.kind === 'file') requireFileSize(trace.size);
}
