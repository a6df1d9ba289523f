import { getHolidays } from 'feiertagejs';

/** How many years a deadline can reach into: this one and, over the turn of the year, the next. */
const years = [0, 1];

/**
 * The statutory holidays of North Rhine-Westphalia that a deadline set on this day can meet.
 * @param day 'YYYY-MM-DD'
 * @returns days as 'YYYY-MM-DD'
 */
export function holidaysFrom(day: string): ReadonlySet<string> {
  const year = Number(day.slice(0, 4));
  const holidays = years.flatMap((later) => getHolidays(year + later, 'NW'));
  return new Set(holidays.map(({ dateString }) => dateString));
}
