import type { Pause } from './project';
import { dayOf, daysBetween, monthsBefore, startOfDay } from '../time/day';

/** How long a project has been in its phase: each step begins where the one before ends. */
export const phaseAges = ['up-to-3', 'over-3', 'over-6', 'over-12'] as const;
export type PhaseAge = (typeof phaseAges)[number];

interface Months {
  /** More than so many; `null` is from the first day on. */
  readonly over: number | null;
  /** At most so many; `null` is without end. */
  readonly upTo: number | null;
}

export const monthsOfPhaseAge: Readonly<Record<PhaseAge, Months>> = {
  'up-to-3': { over: null, upTo: 3 },
  'over-3': { over: 3, upTo: 6 },
  'over-6': { over: 6, upTo: 12 },
  'over-12': { over: 12, upTo: null },
};

/** Entered at `from` or later and earlier than `before`; `null` sets no border. */
export interface EntryBorders {
  readonly from: Date | null;
  readonly before: Date | null;
}

/**
 * Between which instants a project has entered its phase when it is of this age. Whole days in
 * Germany count: twelve months that began on the 22nd end with the 22nd.
 */
export function phaseAgeBorders(age: PhaseAge, now: Date): EntryBorders {
  const { over, upTo } = monthsOfPhaseAge[age];
  return { from: border(upTo, now), before: border(over, now) };
}

/** The age of a stay that began at `enteredAt`. */
export function phaseAgeOf(enteredAt: Date, now: Date): PhaseAge {
  const reached = phaseAges.filter((age) => {
    const { before } = phaseAgeBorders(age, now);
    return before === null || enteredAt < before;
  });
  return reached.at(-1) ?? 'up-to-3';
}

/**
 * How many days of a stay the project was paused; they do not count as time in the phase.
 * @param today 'YYYY-MM-DD' in Europe/Berlin, until when a pause that still lasts counts
 */
export function pausedDays(pauses: readonly Pause[], today: string): number {
  return pauses
    .map(({ from, to }) =>
      daysBetween(dayOf(new Date(from)), to === null ? today : dayOf(new Date(to))),
    )
    .reduce((sum, days) => sum + days, 0);
}

function border(months: number | null, now: Date): Date | null {
  return months === null ? null : startOfDay(monthsBefore(dayOf(now), months));
}
