import { type Phase, phaseDurationWeeks, phases, type ProjectFields } from '@ki-kompass/domain';

/** The field that holds the planned days of a phase. */
export const planField = {
  analysis: 'plannedAnalysis',
  pilot: 'plannedPilot',
  scaling: 'plannedScaling',
} as const satisfies Readonly<Record<Phase, keyof ProjectFields>>;

export type PlanField = (typeof planField)[Phase];
export type PlannedDays = ProjectFields[PlanField];
export type Plan = Pick<ProjectFields, PlanField>;

/**
 * A plan made of the usual durations, one phase after the other: an assumption to start from.
 * @param today first day of the analysis, 'YYYY-MM-DD'
 */
export function proposedPlan(today: string): Plan {
  const [analysis, pilot, scaling] = phases.map((phase) => phaseDurationWeeks[phase].typical * 7);
  const plannedAnalysis = stretch(today, analysis ?? 0);
  const plannedPilot = stretch(dayAfter(plannedAnalysis.end), pilot ?? 0);
  const plannedScaling = stretch(dayAfter(plannedPilot.end), scaling ?? 0);
  return { plannedAnalysis, plannedPilot, plannedScaling };
}

/**
 * The plan after one phase was given other days. A later phase that followed without a gap moves
 * along and keeps its length; everything else stays where it was put.
 * @returns the changed phases only
 */
export function planWith(plan: Plan, changed: Phase, days: PlannedDays): Partial<Plan> {
  const changes: Partial<Plan> = { [planField[changed]]: days };
  let before = plan[planField[changed]].end;
  let { end } = days;
  for (const phase of phases.slice(phases.indexOf(changed) + 1)) {
    const { start: oldStart, end: oldEnd } = plan[planField[phase]];
    const length = daysIn(plan[planField[phase]]);
    if (before === null || end === null || length === null || oldStart !== dayAfter(before)) break;
    const moved = stretch(dayAfter(end), length);
    changes[planField[phase]] = moved;
    before = oldEnd;
    ({ end } = moved);
  }
  return changes;
}

/** Days from the first to the last, both counted; `null` while one is missing or they are swapped. */
export function daysIn({ start, end }: PlannedDays): number | null {
  if (start === null || end === null || end < start) return null;
  return Math.round((Date.parse(end) - Date.parse(start)) / millisecondsPerDay) + 1;
}

/** Whether a phase is planned to last exactly as long as usual. */
export function isUsual(phase: Phase, days: PlannedDays): boolean {
  return daysIn(days) === phaseDurationWeeks[phase].typical * 7;
}

const millisecondsPerDay = 86_400_000;

function stretch(start: string, days: number): { start: string; end: string } {
  return { start, end: addDays(start, days - 1) };
}

function dayAfter(day: string): string {
  return addDays(day, 1);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}
