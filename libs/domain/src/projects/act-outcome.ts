import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import { actTable, type ActRule } from './acts';
import { itemPath, type ItemInPlay } from './edit-item';
import type { Gate, Phase, ProjectStatus } from './phases';
import type { ProjectActKind } from './project-act';

/** A project as its acts need to know it. */
export interface ActSituation {
  readonly phase: Phase;
  readonly status: ProjectStatus;
  /** The gate whose request waits for a decision; `null` where none does. */
  readonly requestedGate: Gate | null;
  /** 'YYYY-MM-DD' in Europe/Berlin. */
  readonly today: string;
}

export type PhaseAndStatus = Pick<ActSituation, 'phase' | 'status'>;

/** What an act does; the caller saves it. */
export interface ActOutcome {
  readonly moved: PhaseAndStatus;
  /** Items that have to be looked at again. */
  readonly recheck: readonly string[];
  /** The item that the act settles itself. */
  readonly settledItem: string | null;
  /** The request that waited ends without a decision. */
  readonly closesRequest: boolean;
  readonly events: readonly NewEvent[];
}

/** Where an act can lead; the phase stays where the table names no other. */
export function targetsOf(
  act: ProjectActKind,
  { phase, status }: PhaseAndStatus,
): readonly Phase[] {
  const { targets, targetsFromStopped }: ActRule = actTable[act];
  const all = targets[phase] ?? [];
  const isNarrowed = status === 'stopped' && targetsFromStopped !== undefined;
  return isNarrowed ? all.filter((target) => targetsFromStopped.includes(target)) : all;
}

/** Why phase or status do not allow an act; empty means they do. */
export function actBlockers(act: ProjectActKind, { phase, status }: PhaseAndStatus): ErrorDetail[] {
  const { from, fromStatus } = actTable[act];
  if (!fromStatus.includes(status)) return [{ code: 'act-not-in-status', params: { status } }];
  return from.includes(phase) ? [] : [{ code: 'act-not-in-phase', params: { phase } }];
}

/** @throws DomainError('rule-violated') with every reason at once */
export function requireNothingWrong(problems: readonly ErrorDetail[]): void {
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
}

export function statusEvents(from: ProjectStatus, to: ProjectStatus): NewEvent[] {
  if (from === to) return [];
  return [
    { type: 'project.status-changed', fieldGroup: 'profile', changes: { status: [from, to] } },
  ];
}

/** What the history says of a request that ends without a decision. */
export function endOfRequest(requestedGate: Gate | null): NewEvent['changes'] {
  return requestedGate === null ? {} : { [`gates/${requestedGate}/request`]: ['open', 'closed'] };
}

/** The items that are set to `recheck`, as one event; none where they stand there already. */
export function itemStateEvents(
  items: readonly Pick<ItemInPlay, 'key' | 'state'>[],
  next: 'recheck' | 'done',
): NewEvent[] {
  const changed = items.filter(({ state }) => state !== next);
  if (changed.length === 0) return [];
  const changes = Object.fromEntries(
    changed.map(({ key, state }) => [itemPath(key, 'state'), [state, next] as const]),
  );
  return [{ type: 'checklist-item.changed', fieldGroup: 'checklist', changes }];
}
