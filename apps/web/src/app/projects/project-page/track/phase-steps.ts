import {
  type Gate,
  type GateDecision,
  gateOfPhase,
  type GateResult,
  hasEnded,
  type Phase,
  phaseDurationWeeks,
  phases,
  type PhaseStay,
  type Project,
  type ProjectFields,
} from '@ki-kompass/domain';
import { daysOf, weeksBetween } from '../../../shared/texts/formats';

/** `ended`: the project was stopped in it; `dropped`: since then it does not come any more. */
export type PhaseState = 'done' | 'current' | 'ahead' | 'ended' | 'dropped';
/** `passed`: it lies behind, and how it was decided is not known here. */
export type GateState = 'ahead' | 'open' | 'requested' | 'passed' | 'dropped' | GateResult;

export interface PhaseStep {
  readonly kind: 'phase';
  readonly phase: Phase;
  readonly state: PhaseState;
  /** How often the project came back to this phase; 0 on the first way through. */
  readonly loop: number;
  /** Weeks that the bar stands for: as planned, else as it was, else what is usual. */
  readonly weeks: number;
  /** How much of the bar lies behind us, 0 to 1. */
  readonly elapsed: number;
  /** Days in the phase so far; `null` unless it is the current one. */
  readonly daysSoFar: number | null;
  readonly enteredAt: string | null;
  readonly leftAt: string | null;
  readonly planned: { readonly start: string | null; readonly end: string | null };
  /** The day on which the project ended in this phase; `null` where it goes on or nobody may know. */
  readonly endedOn: string | null;
  readonly isLate: boolean;
}

export interface GateStep {
  readonly kind: 'gate';
  readonly gate: Gate;
  readonly state: GateState;
  /** When it was decided or requested, an instant. */
  readonly at: string | null;
}

const plannedField = {
  analysis: 'plannedAnalysis',
  pilot: 'plannedPilot',
  scaling: 'plannedScaling',
} as const satisfies Record<Phase, keyof ProjectFields>;

export interface TrackQuestion {
  readonly project: Pick<Project, 'phase' | 'status' | 'phaseStays'> & {
    readonly profile: Pick<ProjectFields, (typeof plannedField)[Phase]>;
  };
  /** Latest first; empty for readers without the group `decisions`. */
  readonly decisions: readonly Pick<GateDecision, 'gate' | 'loop' | 'result' | 'decidedAt'>[];
  readonly openRequest: { readonly gate: Gate; readonly requestedAt: string } | null;
  /** Since when a stopped project is; `null` for all others and where the reader may not know. */
  readonly endedOn: string | null;
  /** 'YYYY-MM-DD' in Europe/Berlin. */
  readonly today: string;
}

/** The way of a project: each phase followed by the gate that ends it. */
export function phaseSteps(question: TrackQuestion): readonly (PhaseStep | GateStep)[] {
  return phases.flatMap((phase) => [phaseStep(phase, question), gateStep(phase, question)]);
}

/** Who may not read decisions would take a requested gate for an open one. */
export function withoutOpenGates(
  steps: readonly (PhaseStep | GateStep)[],
): readonly (PhaseStep | GateStep)[] {
  return steps.map((step) =>
    step.kind === 'gate' && step.state === 'open' ? { ...step, state: 'ahead' as const } : step,
  );
}

function phaseStep(phase: Phase, { project, endedOn, today }: TrackQuestion): PhaseStep {
  const state = stateOf(phase, project);
  const isToCome = state === 'ahead' || state === 'dropped';
  const stay = isToCome ? undefined : lastStay(project.phaseStays, phase);
  const planned = project.profile[plannedField[phase]];
  const weeks = plannedWeeks(phase, planned, stay);
  const daysSoFar =
    state === 'current' && stay !== undefined ? daysOf(stay.enteredAt, today) : null;
  return {
    kind: 'phase',
    phase,
    state,
    loop: stay?.loop ?? 0,
    weeks,
    elapsed: elapsedShare(state, daysIn(state, stay, { endedOn, today }), weeks),
    daysSoFar,
    enteredAt: stay?.enteredAt ?? null,
    leftAt: stay?.leftAt ?? null,
    planned,
    endedOn: state === 'ended' ? endedOn : null,
    isLate: state === 'current' && planned.end !== null && planned.end < today,
  };
}

function gateStep(phase: Phase, { project, decisions, openRequest }: TrackQuestion): GateStep {
  const gate = gateOfPhase[phase];
  const state = stateOf(phase, project);
  if (state === 'ahead' || state === 'dropped') return { kind: 'gate', gate, state, at: null };
  if (openRequest?.gate === gate) {
    return { kind: 'gate', gate, state: 'requested', at: openRequest.requestedAt };
  }
  const loop = lastStay(project.phaseStays, phase)?.loop ?? 0;
  const last = decisions.find((decision) => decision.gate === gate && decision.loop === loop);
  if (last !== undefined) return { kind: 'gate', gate, state: last.result, at: last.decidedAt };
  return { kind: 'gate', gate, state: undecided[state], at: null };
}

/** What a gate is whose decision is not known here, by the state of the phase that it ends. */
const undecided = { done: 'passed', current: 'open', ended: 'dropped' } as const;

function stateOf(phase: Phase, { phase: current, status }: TrackQuestion['project']): PhaseState {
  if (status === 'completed') return 'done';
  const distance = phases.indexOf(phase) - phases.indexOf(current);
  if (distance < 0) return 'done';
  if (hasEnded(status)) return distance === 0 ? 'ended' : 'dropped';
  return distance === 0 ? 'current' : 'ahead';
}

function lastStay(stays: readonly PhaseStay[], phase: Phase): PhaseStay | undefined {
  return stays
    .filter((stay) => stay.phase === phase)
    .reduce<PhaseStay | undefined>(
      (latest, stay) => (latest && latest.enteredAt > stay.enteredAt ? latest : stay),
      undefined,
    );
}

function plannedWeeks(
  phase: Phase,
  { start, end }: PhaseStep['planned'],
  stay: PhaseStay | undefined,
): number {
  if (start !== null && end !== null) return Math.max(1, weeksBetween(start, end));
  if (stay?.leftAt) return Math.max(1, weeksBetween(stay.enteredAt, stay.leftAt));
  return phaseDurationWeeks[phase].typical;
}

/** Until today, or until the project ended; `null` where that is not known. */
function daysIn(
  state: PhaseState,
  stay: PhaseStay | undefined,
  { endedOn, today }: Pick<TrackQuestion, 'endedOn' | 'today'>,
): number | null {
  const until = state === 'ended' ? endedOn : today;
  return stay === undefined || until === null ? null : daysOf(stay.enteredAt, until);
}

function elapsedShare(state: PhaseState, days: number | null, weeks: number): number {
  if (state === 'done') return 1;
  return days === null ? 0 : Math.min(1, days / 7 / weeks);
}
