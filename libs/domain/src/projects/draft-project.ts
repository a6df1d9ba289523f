import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import type { ProjectStatus } from './phases';

/** What happens when somebody begins a draft. */
export function draftedEvent(): NewEvent {
  return {
    type: 'project.drafted',
    fieldGroup: 'profile',
    changes: { status: [null, 'draft'] },
  };
}

/**
 * What happens when a draft is thrown away; the event stays after the draft is gone.
 * @throws DomainError('rule-violated', 'not-a-draft') because everything else is ended, not deleted
 */
export function deleteDraft(status: ProjectStatus): NewEvent {
  if (status !== 'draft') throw new DomainError('rule-violated', [{ code: 'not-a-draft' }]);
  return {
    type: 'project.draft-deleted',
    fieldGroup: 'profile',
    changes: { status: ['draft', null] },
  };
}
