import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import { hasEnded } from './checklist-in-hand';
import { draftedEvent } from './draft-project';
import type { ProjectStatus } from './phases';
import type { ProjectField, ProjectFields } from './project-fields';

/** What the new project takes over; plans, money and everything that was judged is asked anew. */
const takenOver = [
  'title',
  'useCase',
  'department',
  'problem',
  'goal',
  'contactFunction',
  'dataCategories',
  'processesPersonalData',
  'processesSocialData',
  'citizenFacing',
  'hasUserInterface',
  'isShared',
] as const satisfies readonly ProjectField[];

/** The project that is taken up again. */
export interface EndedProject {
  readonly status: ProjectStatus;
  readonly number: string | null;
  readonly fields: ProjectFields;
}

/**
 * Begins a draft that continues a project that has ended (DOMAIN 1.5).
 * @returns what it takes over, and the event of the draft, which names the number of the other
 * @throws DomainError('rule-violated') `not-continuable` while the other has not ended
 */
export function continueProject({ status, number, fields }: EndedProject): {
  readonly changes: Partial<ProjectFields>;
  readonly event: NewEvent;
} {
  if (!hasEnded(status)) {
    throw new DomainError('rule-violated', [{ code: 'not-continuable', params: { status } }]);
  }
  const changes = Object.fromEntries(takenOver.map((field) => [field, fields[field]]));
  const event = draftedEvent();
  return { changes, event: { ...event, changes: { ...event.changes, continues: [null, number] } } };
}
