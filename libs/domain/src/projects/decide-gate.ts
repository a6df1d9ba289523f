import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import type { Role } from '../access/roles';
import { askedAgain, type ItemsByApplying } from './asked-again';
import { bodyProblems } from './decision-body';
import type { ItemInPlay } from './edit-item';
import { itemPath } from './edit-item';
import type { ItemState } from './checklist-item';
import type { DecideGate, GateBlocker } from './gate';
import type { GateAuthority } from './gate-authority';
import {
  isOpinionMissing,
  overrideEvents,
  overrideProblems,
  type GateOpinion,
} from './gate-opinions';
import { decisionItemOf, gateOfPhase, gateResultTable, gateTable } from './gates';
import type { Gate, Phase, ProjectStatus } from './phases';
import { phaseEvents } from './start-project';

/** A request as the decision needs to know it. */
export interface OpenRequest {
  readonly id: string;
  readonly gate: Gate;
  readonly requestedBy: string;
  readonly agreedRoles: readonly Role[];
}

/** `items` and `dormant` are those of the checklist in hand. */
export interface GateQuestion extends ItemsByApplying {
  readonly project: { readonly phase: Phase; readonly status: ProjectStatus };
  readonly request: OpenRequest;
  readonly authority: GateAuthority;
  readonly blockers: readonly GateBlocker[];
  /** Of the review that `reviewEnteredBy` names, where the project had it before; else `null`. */
  readonly earlierReview: ItemsByApplying | null;
  /** As `opinionsAtGate` found them. */
  readonly opinions: readonly GateOpinion[];
  readonly personId: string;
  /** 'YYYY-MM-DD' in Europe/Berlin. */
  readonly today: string;
}

export interface GateOutcome {
  /** Where the project goes; `null` when phase and status stay. */
  readonly moved: { readonly phase: Phase; readonly status: ProjectStatus } | null;
  /** The named items, each once. */
  readonly recheck: readonly string[];
  /** What is open again: nobody looks at it while it does not apply, or a decision sets it. */
  readonly reopened: readonly string[];
  /** The item the decision ticks off itself (phases.json, set-by-decision). */
  readonly settledItem: string | null;
  /** The checklist that is asked again: evidence given so far counts for it no more. */
  readonly askedAgain: string | null;
  readonly events: readonly NewEvent[];
}

/**
 * Decides a requested gate. Pure: the caller has checked the role, loads and saves.
 * @throws DomainError('rule-violated') with every reason at once: `requester-cannot-decide`,
 *   `agreement-missing`, each blocker (something blocks again), `conditions-required`,
 *   `conditions-not-possible`, `named-items-required`, `named-items-not-possible`,
 *   `unknown-item`, `due-in-the-past`, `opinion-missing`, `opinion-not-missing`, `body-required`, `body-not-possible`, `body-not-competent`,
 *   `in-the-future`
 */
export function decideGate(question: GateQuestion, command: DecideGate): GateOutcome {
  const problems = [
    ...whoMayDecide(question),
    ...whatTheResultNeeds(question, command),
    ...overrideProblems(waitedFor(question, command), command.overriddenOpinions),
    ...bodyProblems(question.authority, command.body, question.today),
  ];
  if (problems.length > 0) throw new DomainError('rule-violated', problems);

  const { request, project } = question;
  const rule = gateResultTable[command.result];
  const moved = rule.moves ? gateTable[request.gate].onApproval : null;
  const settledItem = rule.moves ? decisionItemOf[request.gate] : null;
  const again = askedAgain(question, request.gate, command.result);
  const namedItems = [...new Set(command.namedItems)];
  const recheck = rule.itemsToRecheck === 'named' ? namedItems : (again?.recheck ?? []);
  const reopened = again?.reopened ?? [];
  return {
    moved,
    recheck,
    reopened,
    settledItem,
    askedAgain: again?.checklist ?? null,
    events: [
      decided(question, { ...command, namedItems }),
      ...overrideEvents(request.gate, command.overriddenOpinions),
      ...itemEvents(itemsOf(question), { recheck, reopened, settledItem }),
      ...(moved === null ? [] : movedEvents(project, moved)),
    ],
  };
}

/**
 * Puts the hash of the frozen state into the event of the decision, so that the hash chain covers
 * the snapshot too.
 * @param sha256 64 hexadecimal digits
 */
export function sealedWith(events: readonly NewEvent[], gate: Gate, sha256: string): NewEvent[] {
  return events.map((event) =>
    event.type === 'gate.decided'
      ? { ...event, changes: { ...event.changes, [`gates/${gate}/snapshot`]: [null, sha256] } }
      : event,
  );
}

/** All that a decision can change, each once. */
function itemsOf({ items, dormant, earlierReview }: GateQuestion): readonly ItemInPlay[] {
  return [...items, ...dormant, ...(earlierReview?.items ?? []), ...(earlierReview?.dormant ?? [])];
}

function whoMayDecide({ request, authority, personId }: GateQuestion): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (request.requestedBy === personId) problems.push({ code: 'requester-cannot-decide' });
  for (const role of authority.needsAgreementOf) {
    if (request.agreedRoles.includes(role)) continue;
    problems.push({ code: 'agreement-missing', params: { role } });
  }
  return problems;
}

/** Nothing but an approval waits for opinions. */
function waitedFor({ opinions }: GateQuestion, { result }: DecideGate) {
  if (!gateResultTable[result].moves) return [];
  return opinions.filter(isOpinionMissing).map(({ role }) => role);
}

function whatTheResultNeeds(question: GateQuestion, command: DecideGate): ErrorDetail[] {
  const rule = gateResultTable[command.result];
  const problems: ErrorDetail[] = [];
  if (rule.moves) {
    for (const { code, itemKey } of question.blockers) {
      problems.push({ code, ...(itemKey === undefined ? {} : { params: { item: itemKey } }) });
    }
  }
  const needsConditions = rule.requires.includes('conditions');
  if (needsConditions && command.conditions.length === 0) {
    problems.push({ code: 'conditions-required', field: 'conditions' });
  }
  if (!needsConditions && command.conditions.length > 0) {
    problems.push({ code: 'conditions-not-possible', field: 'conditions' });
  }
  command.conditions.forEach(({ dueOn }, index) => {
    if (dueOn >= question.today) return;
    problems.push({ code: 'due-in-the-past', field: `conditions.${String(index)}.dueOn` });
  });
  return [...problems, ...whatNamedItemsNeed(question, command)];
}

function whatNamedItemsNeed({ items }: GateQuestion, command: DecideGate): ErrorDetail[] {
  const needsItems = gateResultTable[command.result].itemsToRecheck === 'named';
  if (needsItems && command.namedItems.length === 0) {
    return [{ code: 'named-items-required', field: 'namedItems' }];
  }
  if (!needsItems && command.namedItems.length > 0) {
    return [{ code: 'named-items-not-possible', field: 'namedItems' }];
  }
  const possible = items.filter(({ setByDecision }) => !setByDecision).map(({ key }) => key);
  return command.namedItems
    .filter((key) => !possible.includes(key))
    .map((item) => ({ code: 'unknown-item', field: 'namedItems', params: { item } }));
}

function decided({ request }: GateQuestion, command: DecideGate): NewEvent {
  const path = `gates/${request.gate}`;
  return {
    type: 'gate.decided',
    fieldGroup: 'decisions',
    changes: {
      [`${path}/result`]: [null, command.result],
      [`${path}/rationale`]: [null, command.rationale],
      ...(command.conditions.length === 0
        ? {}
        : { [`${path}/conditions`]: [null, command.conditions] }),
      ...(command.namedItems.length === 0
        ? {}
        : { [`${path}/namedItems`]: [null, command.namedItems] }),
      ...(command.body === undefined ? {} : { [`${path}/body`]: [null, command.body] }),
    },
    ...(command.body === undefined ? {} : { effectiveOn: command.body.decidedOn }),
  };
}

function itemEvents(
  items: readonly ItemInPlay[],
  { recheck, reopened, settledItem }: Pick<GateOutcome, 'recheck' | 'reopened' | 'settledItem'>,
): NewEvent[] {
  const next = new Map<string, ItemState>([
    ...recheck.map((key) => [key, 'recheck'] as const),
    ...reopened.map((key) => [key, 'open'] as const),
    ...(settledItem === null ? [] : [[settledItem, 'done'] as const]),
  ]);
  const changes: Record<string, readonly [ItemState, ItemState]> = {};
  for (const { key, state } of items) {
    const to = next.get(key);
    if (to !== undefined && to !== state) changes[itemPath(key, 'state')] = [state, to];
  }
  if (Object.keys(changes).length === 0) return [];
  return [{ type: 'checklist-item.changed', fieldGroup: 'checklist', changes }];
}

function movedEvents(
  from: { readonly phase: Phase; readonly status: ProjectStatus },
  to: { readonly phase: Phase; readonly status: ProjectStatus },
): NewEvent[] {
  if (from.phase !== to.phase) {
    return phaseEvents(to.phase, from.phase, gateTable[gateOfPhase[to.phase]].checklist);
  }
  if (from.status === to.status) return [];
  return [
    {
      type: 'project.completed',
      fieldGroup: 'profile',
      changes: { status: [from.status, to.status] },
    },
    {
      type: 'checklist.opened',
      fieldGroup: 'checklist',
      changes: { [`checklist/${gateTable.g4.checklist}`]: [null, 'open'] },
    },
  ];
}
