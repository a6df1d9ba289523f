import { daysBetween, daysLater } from '../time/day';
import { type DueFilter, soonDays, type WorkKind } from './list-my-work';

/** In the order of the list: what is late, what others wait for, what comes, what has no deadline. */
export const workGroups = ['overdue', 'decisions', 'upcoming', 'undated'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** The kinds of work that can stand in a group: a decision has no deadline, others wait for it. */
export const kindsOfGroup: Readonly<Record<WorkGroup, readonly WorkKind[]>> = {
  overdue: ['task', 'opinion', 'consent', 'condition', 'incident', 'planned-end'],
  decisions: ['decision', 'waiver', 'classification'],
  upcoming: ['task', 'opinion', 'consent', 'condition', 'incident'],
  undated: ['task'],
};

const groupsOfFilter: Readonly<Record<DueFilter, readonly WorkGroup[]>> = {
  overdue: ['overdue'],
  waiting: ['decisions'],
  soon: ['upcoming'],
  all: workGroups,
};

/** The groups that a list with these filters can hold, in their order. */
export function groupsShown(filter: {
  readonly due: DueFilter;
  readonly kind?: WorkKind | undefined;
}): readonly WorkGroup[] {
  const { due, kind } = filter;
  return groupsOfFilter[due].filter(
    (group) => kind === undefined || kindsOfGroup[group].includes(kind),
  );
}

/** Days from the first to the last, both included; `null` is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * When the work of a group is due. Something due today is not late yet.
 * @param today 'YYYY-MM-DD' in Europe/Berlin
 * @returns `null` for groups without a deadline
 */
export function periodOf(group: WorkGroup, due: DueFilter, today: string): Period | null {
  if (group === 'overdue') return { from: null, to: daysLater(today, -1) };
  if (group !== 'upcoming') return null;
  return { from: today, to: due === 'soon' ? daysLater(today, soonDays) : null };
}

/** How many days ago something was due; `null` where it is not late. */
export function overdueDays(dueOn: string | null, today: string): number | null {
  if (dueOn === null || dueOn >= today) return null;
  return daysBetween(dueOn, today);
}
