import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import { workingDaysLater } from '../time/working-days';
import type { PlayedItem } from './checklist-in-play';
import type { OpinionRole, RequestOpinion } from './opinion';
import { hearsOpinions } from './opinion-round';
import { participationRoles, type ParticipationRole } from './participation';
import type { ProjectStatus } from './phases';

/** What decides whether an opinion can be asked for. */
export interface OpinionSituation {
  readonly status: ProjectStatus;
  /** Roles that see a project only once it is released to them cannot be asked before. */
  readonly releasedTo: readonly ParticipationRole[];
  /** The items of the phase that apply. */
  readonly items: readonly Pick<PlayedItem, 'key' | 'opinionRole' | 'setByDecision'>[];
  /** Whether the role has been asked in this round and has not answered. */
  readonly isAsked: boolean;
  /** 'YYYY-MM-DD' in Europe/Berlin. */
  readonly today: string;
  readonly holidays: ReadonlySet<string>;
  /** What the local rules give an opinion today; `null` where none is known. */
  readonly usualWorkingDays: number | null;
}

export interface AskedOpinion {
  readonly items: readonly string[];
  readonly workingDays: number;
  readonly dueOn: string;
  readonly event: NewEvent;
}

/** The path under which something about a role's opinion stands in events. */
export function opinionPath(role: OpinionRole, field: string): string {
  return `opinions/${role}/${field}`;
}

/** The items that an opinion of this role is about unless somebody chooses others. */
export function itemsNaming(
  role: OpinionRole,
  items: OpinionSituation['items'],
): readonly string[] {
  return items.filter(({ opinionRole }) => opinionRole === role).map(({ key }) => key);
}

/** The items that an opinion can be about: those that people work on. */
export function itemsForOpinion(items: OpinionSituation['items']): readonly string[] {
  return items.filter(({ setByDecision }) => !setByDecision).map(({ key }) => key);
}

/**
 * Asks a role for its opinion on the current phase.
 * @throws DomainError('rule-violated') `project-not-active` · `opinion-already-asked` ·
 *   `not-released` · `required` (a deadline, where no rule gives one) · `unknown-item`
 */
export function requestOpinion(
  { status, releasedTo, items, isAsked, today, holidays, usualWorkingDays }: OpinionSituation,
  command: RequestOpinion,
): AskedOpinion {
  const { role, question, workingDays = usualWorkingDays } = command;
  const problems: ErrorDetail[] = [];
  if (!hearsOpinions(status)) problems.push({ code: 'project-not-active' });
  if (needsRelease(role) && !releasedTo.includes(role)) {
    problems.push({ code: 'not-released', field: 'role', params: { role } });
  }
  if (isAsked) problems.push({ code: 'opinion-already-asked', field: 'role', params: { role } });
  if (workingDays === null) problems.push({ code: 'required', field: 'workingDays' });
  const chosen = [...new Set(command.items ?? itemsNaming(role, items))];
  const possible = itemsForOpinion(items);
  for (const item of chosen.filter((key) => !possible.includes(key))) {
    problems.push({ code: 'unknown-item', field: 'items', params: { item } });
  }
  if (workingDays === null || problems.length > 0) throw new DomainError('rule-violated', problems);

  const dueOn = workingDaysLater(today, workingDays, holidays);
  return {
    items: chosen,
    workingDays,
    dueOn,
    event: {
      type: 'opinion.requested',
      fieldGroup: 'opinions',
      changes: {
        [opinionPath(role, 'dueOn')]: [null, dueOn],
        ...(chosen.length === 0 ? {} : { [opinionPath(role, 'items')]: [null, chosen] }),
        ...(question === '' ? {} : { [opinionPath(role, 'question')]: [null, question] }),
      },
    },
  };
}

function needsRelease(role: OpinionRole): role is OpinionRole & ParticipationRole {
  return participationRoles.some((participating) => participating === role);
}
