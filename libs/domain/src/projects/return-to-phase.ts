import type { ErrorDetail } from '../domain-error';
import {
  actBlockers,
  endOfRequest,
  itemStateEvents,
  requireNothingWrong,
  statusEvents,
  targetsOf,
  type ActOutcome,
  type ActSituation,
} from './act-outcome';
import type { ItemInPlay } from './edit-item';
import { decisionItemOf, gateOfPhase } from './gates';
import { phases, type Phase } from './phases';
import type { ReturnToPhase } from './project-act';
import { phaseEntered } from './start-project';

export interface ReturnSituation extends ActSituation {
  /** The items of the phases that lie behind, by phase. */
  readonly itemsBehind: Readonly<Partial<Record<Phase, readonly ItemInPlay[]>>>;
}

/**
 * Takes a project back to an earlier phase: the named items have to be looked at again, and every
 * gate on the way has to be decided anew. Nothing of what happened is lost.
 * @throws DomainError('rule-violated') `act-not-in-status` · `act-not-in-phase` ·
 *   `target-phase-not-possible` · `named-items-required` · `unknown-item`
 */
export function returnToPhase(situation: ReturnSituation, command: ReturnToPhase): ActOutcome {
  requireNothingWrong(actBlockers('phase-return', situation));
  requireNothingWrong(targetProblems(situation, command));
  const { phase, status, requestedGate, itemsBehind } = situation;
  const { reason, targetPhase } = command;
  const namedItems = [...new Set(command.namedItems)];
  const named = itemsIn(itemsBehind, [targetPhase]).filter(({ key }) => namedItems.includes(key));
  const undecided = decisionItems(itemsBehind, phasesFrom(targetPhase, phase));
  const recheck = [...named, ...undecided];
  return {
    moved: { phase: targetPhase, status: 'active' },
    recheck: recheck.map(({ key }) => key),
    settledItem: null,
    closesRequest: requestedGate !== null,
    events: [
      {
        type: 'project.returned',
        fieldGroup: 'decisions',
        changes: {
          'return/targetPhase': [phase, targetPhase],
          'return/reason': [null, reason],
          'return/namedItems': [null, namedItems],
          ...endOfRequest(requestedGate),
        },
      },
      ...statusEvents(status, 'active'),
      phaseEntered(targetPhase, phase),
      ...itemStateEvents(recheck, 'recheck'),
    ],
  };
}

/** The items that a return can name: those of the phase that no decision sets. */
export function nameableItems(items: readonly ItemInPlay[]): readonly ItemInPlay[] {
  return items.filter(({ setByDecision }) => !setByDecision);
}

function targetProblems(situation: ReturnSituation, command: ReturnToPhase): ErrorDetail[] {
  const { targetPhase, namedItems } = command;
  if (!targetsOf('phase-return', situation).includes(targetPhase)) {
    return [{ code: 'target-phase-not-possible', field: 'targetPhase' }];
  }
  if (namedItems.length === 0) return [{ code: 'named-items-required', field: 'namedItems' }];
  const items = itemsIn(situation.itemsBehind, [targetPhase]);
  const possible = nameableItems(items).map(({ key }) => key);
  return namedItems
    .filter((key) => !possible.includes(key))
    .map((item) => ({ code: 'unknown-item', field: 'namedItems', params: { item } }));
}

/** From the target on, up to but without the phase that is left. */
function phasesFrom(target: Phase, left: Phase): readonly Phase[] {
  return phases.slice(phases.indexOf(target), phases.indexOf(left));
}

/** What earlier decisions ticked off on the way: they count no more. */
function decisionItems(
  itemsBehind: ReturnSituation['itemsBehind'],
  on: readonly Phase[],
): readonly ItemInPlay[] {
  const keys = on.map((phase) => decisionItemOf[gateOfPhase[phase]]);
  return itemsIn(itemsBehind, on).filter(
    ({ key, state }) => keys.includes(key) && state === 'done',
  );
}

function itemsIn(
  itemsBehind: ReturnSituation['itemsBehind'],
  wanted: readonly Phase[],
): readonly ItemInPlay[] {
  return wanted.flatMap((phase) => itemsBehind[phase] ?? []);
}
