/** How many working days an opinion takes unless whoever asks says otherwise. */
export interface OpinionDeadline {
  readonly workingDays: number;
  /** `null` since ever. */
  readonly validFrom: string | null;
  readonly source: string;
  readonly verified: boolean;
}

/** Oldest first. A row is never changed: a new value is a new row with the day it begins on. */
export const opinionDeadlines: readonly [OpinionDeadline, ...OpinionDeadline[]] = [
  { workingDays: 10, validFrom: null, source: 'knowledge', verified: false },
];

/** @param day 'YYYY-MM-DD' on which somebody asks */
export function opinionWorkingDaysOn(
  day: string,
  deadlines: typeof opinionDeadlines = opinionDeadlines,
): number {
  const inForce = deadlines.filter(({ validFrom }) => validFrom === null || validFrom <= day);
  return (inForce.at(-1) ?? deadlines[0]).workingDays;
}
