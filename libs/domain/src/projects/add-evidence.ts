import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import type { AddEvidence } from './checklist-item';
import { itemPath } from './edit-item';
import type { ProjectStatus } from './phases';

/**
 * Adds evidence to an item.
 * @param id of the new evidence
 * @returns the event, which keeps what was given
 * @throws DomainError('rule-violated', 'project-not-active')
 */
export function addEvidence(
  item: { readonly key: string },
  command: AddEvidence,
  { id, status }: { readonly id: string; readonly status: ProjectStatus },
): NewEvent {
  if (status !== 'active') throw new DomainError('rule-violated', [{ code: 'project-not-active' }]);
  const { kind, text } = command;
  const url = command.kind === 'link' ? command.url : null;
  return {
    type: 'evidence.added',
    fieldGroup: 'evidence',
    changes: { [itemPath(item.key, `evidence/${id}`)]: [null, { kind, text, url }] },
  };
}
