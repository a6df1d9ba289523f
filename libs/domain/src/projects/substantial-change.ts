import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import { isInHand } from './checklist-in-hand';
import { isSettled, type ItemState } from './checklist-item';
import type { DeclareSubstantialChange } from './classification';
import { itemPath } from './edit-item';
import type { Phase, ProjectStatus } from './phases';

/** Why an item has to be looked at again after a substantial change (DOMAIN 1.5). */
type RecheckReason = 'classification' | 'dpia' | 'co-determination';

/**
 * The items that a substantial change reopens, by the phase the project is in: classification,
 * DPIA and co-determination (DOMAIN 1.5; the keys are those of checklists.json). The yearly review
 * belongs to the phase `scaling`.
 */
export const itemsToRecheckAfterChange: Readonly<
  Record<Phase, Readonly<Record<RecheckReason, readonly string[]>>>
> = {
  analysis: {
    classification: [
      'needs-analysis.ai-system-test',
      'needs-analysis.prohibited-check',
      'needs-analysis.risk-class',
    ],
    dpia: ['needs-analysis.dpia-threshold'],
    'co-determination': ['needs-analysis.staff-council-early'],
  },
  pilot: {
    // The checklist of the pilot has no item on the class: the classification itself says so.
    classification: [],
    dpia: ['pilot.dpia'],
    'co-determination': ['pilot.co-determination'],
  },
  scaling: {
    classification: ['scaling.fria-registration', 'yearly-review.changes-checked'],
    dpia: ['scaling.dpia-update', 'yearly-review.dpia-valid'],
    'co-determination': ['scaling.service-agreement'],
  },
};

const declarable: Readonly<Record<ProjectStatus, boolean>> = {
  draft: false,
  active: true,
  paused: false,
  completed: true,
  stopped: false,
  archived: false,
};

/** Whether a substantial change of a project with this status can be reported. */
export function canDeclareChange(status: ProjectStatus): boolean {
  return declarable[status];
}

/**
 * What the yearly review does not ask about and a change in operation reopens all the same. It
 * cannot be settled in operation: the staff council has to be asked again, and that belongs to a
 * phase. So it waits for a phase-return (DOMAIN 1.5: new model, new purpose) and holds back the
 * review until then.
 */
const waitsForReturn: readonly string[] = itemsToRecheckAfterChange.scaling['co-determination'];

/**
 * The items behind a project in operation that a substantial change left to be checked again; only
 * a phase-return makes it possible to settle them.
 * @param items of all its checklists
 * @returns their keys; none while the project is not in operation, because its checklist holds them
 */
export function unsettledByChange(
  items: readonly { readonly key: string; readonly state: ItemState }[],
  status: ProjectStatus,
): readonly string[] {
  if (status !== 'completed') return [];
  return items
    .filter(({ key, state }) => waitsForReturn.includes(key) && state === 'recheck')
    .map(({ key }) => key);
}

/**
 * Reports a substantial change, also one that is only planned: it is best checked before. What is
 * settled has to be looked at again; what is open stays open. In operation these are the items of
 * the yearly review, and co-determination, which waits for a phase-return.
 * @param items of all the project's checklists
 * @returns the keys to recheck and the events
 * @throws DomainError('rule-violated') `change-not-possible`
 */
export function declareSubstantialChange(
  project: { readonly status: ProjectStatus; readonly phase: Phase },
  items: readonly { readonly key: string; readonly state: ItemState }[],
  command: DeclareSubstantialChange,
): { recheck: readonly string[]; events: readonly NewEvent[] } {
  if (!canDeclareChange(project.status)) {
    throw new DomainError('rule-violated', [{ code: 'change-not-possible' }]);
  }
  const affected = Object.values(itemsToRecheckAfterChange[project.phase]).flat();
  const settled = items.filter(
    (item) =>
      // In operation the yearly review asks about class and DPIA itself.
      affected.includes(item.key) && isSettled[item.state] && isReopened(item.key, project.status),
  );
  const kinds = [...new Set(command.kinds)];
  return {
    recheck: settled.map(({ key }) => key),
    events: [
      {
        type: 'project.substantially-changed',
        fieldGroup: 'checklist',
        changes: {
          'substantial-change/reported/kinds': [null, kinds],
          'substantial-change/reported/text': [null, command.text],
        },
        effectiveOn: command.effectiveOn,
      },
      ...settled.map(({ key, state }) => ({
        type: 'checklist-item.changed' as const,
        fieldGroup: 'checklist' as const,
        changes: { [itemPath(key, 'state')]: [state, 'recheck'] as const },
      })),
    ],
  };
}

function isReopened(key: string, status: ProjectStatus): boolean {
  return isInHand({ key }, status) || (status === 'completed' && waitsForReturn.includes(key));
}
