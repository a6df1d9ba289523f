import type { NewEvent } from '../audit/audit-event';
import type { ErrorDetail } from '../domain-error';
import {
  actBlockers,
  endOfRequest,
  itemStateEvents,
  requireNothingWrong,
  statusEvents,
  type ActOutcome,
  type ActSituation,
} from './act-outcome';
import { closureChecklist } from './checklist-in-hand';
import { isSettled } from './checklist-item';
import { bodyProblems } from './decision-body';
import type { ItemInPlay } from './edit-item';
import { holdsBack } from './item-standing';
import type { Authority } from './gate-authority-table';
import { stopDecisionItem } from './gates';
import type { ArchiveProject, StopProject } from './project-act';

export interface StopSituation extends ActSituation {
  /** Of the gate ahead: whoever decides it decides a stop. */
  readonly authority: Pick<Authority, 'decidingBodies'>;
  /** As an earlier stop left them; empty on the first one. */
  readonly closureItems: readonly ItemInPlay[];
}

/**
 * Stops a project and opens its closure checklist. What an earlier stop settled has to be looked
 * at again. A stop is a valid result; nothing holds it back.
 * @throws DomainError('rule-violated') `act-not-in-status` · `body-required` · `body-not-possible` ·
 *   `body-not-competent` · `in-the-future`
 */
export function stopProject(situation: StopSituation, command: StopProject): ActOutcome {
  const { phase, status, requestedGate, closureItems } = situation;
  requireNothingWrong([
    ...actBlockers('stop', situation),
    ...bodyProblems(situation.authority, command.body, situation.today),
  ]);
  const again = closureItems.filter(
    ({ needsEvidence, state }) => needsEvidence && isSettled[state],
  );
  const decision = closureItems.find(({ key }) => key === stopDecisionItem);
  return {
    moved: { phase, status: 'stopped' },
    recheck: again.map(({ key }) => key),
    settledItem: stopDecisionItem,
    closesRequest: requestedGate !== null,
    events: [
      stopped(situation, command),
      ...statusEvents(status, 'stopped'),
      {
        type: 'checklist.opened',
        fieldGroup: 'checklist',
        changes: { [`checklist/${closureChecklist}`]: [null, 'open'] },
      },
      ...itemStateEvents([{ key: stopDecisionItem, state: decision?.state ?? 'open' }], 'done'),
      ...itemStateEvents(again, 'recheck'),
    ],
  };
}

/** What is left to do before a stopped project can be archived. */
export interface LeftToClose {
  readonly closureItems: readonly ItemInPlay[];
  /** The 72 hours of an incident run whatever became of the project. */
  readonly openIncidents: number;
}

/** What holds back archiving: blocking items of the closure that are not settled, open incidents. */
export function archiveBlockers({ closureItems, openIncidents }: LeftToClose): ErrorDetail[] {
  const items = closureItems
    .filter(holdsBack)
    .map(({ key }) => ({ code: 'item-open', params: { item: key } }));
  return openIncidents > 0 ? [...items, { code: 'incident-open' }] : items;
}

/**
 * Archives a stopped project: from then on it can only be read.
 * @throws DomainError('rule-violated') `act-not-in-status`, or `item-open` for each open item and
 *   `incident-open`
 */
export function archiveProject(
  situation: ActSituation,
  left: LeftToClose,
  { reason }: ArchiveProject,
): ActOutcome {
  requireNothingWrong(actBlockers('archive', situation));
  requireNothingWrong(archiveBlockers(left));
  const { phase, status } = situation;
  return {
    moved: { phase, status: 'archived' },
    recheck: [],
    settledItem: null,
    closesRequest: false,
    events: [
      {
        type: 'project.archived',
        fieldGroup: 'decisions',
        changes: { 'archive/reason': [null, reason] },
      },
      ...statusEvents(status, 'archived'),
    ],
  };
}

function stopped({ requestedGate }: StopSituation, command: StopProject): NewEvent {
  const { category, reason, lesson, body } = command;
  return {
    type: 'project.stopped',
    fieldGroup: 'decisions',
    changes: {
      'stop/stopCategory': [null, category],
      'stop/reason': [null, reason],
      'stop/lesson': [null, lesson],
      ...(body === undefined ? {} : { 'stop/body': [null, body] }),
      ...endOfRequest(requestedGate),
    },
    ...(body === undefined ? {} : { effectiveOn: body.decidedOn }),
  };
}
