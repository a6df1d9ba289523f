import { dayOf, gateTable, type OpenedProject } from '@ki-kompass/domain';
import {
  type GateStep,
  type PhaseStep,
  phaseSteps,
  withoutOpenGates,
} from '../project-page/track/phase-steps';

const notPlanned = { start: null, end: null };

/**
 * The way of a project from what is open of it. Without its stays every phase has its usual
 * length; without its decisions no gate counts as open.
 * @param today 'YYYY-MM-DD' in Europe/Berlin
 */
export function openedSteps(
  project: OpenedProject,
  today: string,
): readonly (PhaseStep | GateStep)[] {
  const { phase, status, phaseStays = [], profile, decisions } = project;
  const {
    plannedAnalysis = notPlanned,
    plannedPilot = notPlanned,
    plannedScaling = notPlanned,
  } = profile;
  const steps = phaseSteps({
    project: {
      phase,
      status,
      phaseStays,
      profile: { plannedAnalysis, plannedPilot, plannedScaling },
    },
    decisions: (decisions ?? []).toReversed().map((decision) => ({
      gate: decision.gate,
      result: decision.result,
      decidedAt: decision.decidedOn,
      loop: loopOf(decision, phaseStays),
    })),
    openRequest: null,
    endedOn: project.stop?.stoppedOn ?? null,
    today,
  });
  return decisions === undefined ? withoutOpenGates(steps) : steps;
}

type OpenedDecision = NonNullable<OpenedProject['decisions']>[number];

/** Which stay in its phase a decision ended: the last one that had begun by its day. */
function loopOf(
  { gate, decidedOn }: OpenedDecision,
  stays: NonNullable<OpenedProject['phaseStays']>,
): number {
  const begun = stays.filter(
    ({ phase, enteredAt }) =>
      phase === gateTable[gate].phase && dayOf(new Date(enteredAt)) <= decidedOn,
  );
  return begun.at(-1)?.loop ?? 0;
}
