import { daysLater } from './day';

/** Saturday and Sunday: offices are closed, also where shops are open on a Saturday. */
function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function isClosed(day: string, holidays: ReadonlySet<string>): boolean {
  return isWeekend(day) || holidays.has(day);
}

/**
 * The day on which a deadline of so many working days ends. The day on which it is set does not
 * count (§ 187 BGB).
 * @param day 'YYYY-MM-DD'
 * @param count at least 1
 * @param holidays 'YYYY-MM-DD' of every year the deadline may reach into
 */
export function workingDaysLater(
  day: string,
  count: number,
  holidays: ReadonlySet<string>,
): string {
  let last = day;
  for (let left = count; left > 0;) {
    last = daysLater(last, 1);
    if (!isClosed(last, holidays)) left -= 1;
  }
  return last;
}

/**
 * The last day of a period that is counted in whole days: one that ends on a Saturday, a Sunday or
 * a holiday ends with the next working day (§ 193 BGB).
 * @param day 'YYYY-MM-DD' on which it would end
 * @param holidays 'YYYY-MM-DD' of every year the day may move into
 */
export function sameOrNextWorkingDay(day: string, holidays: ReadonlySet<string>): string {
  return isClosed(day, holidays) ? sameOrNextWorkingDay(daysLater(day, 1), holidays) : day;
}
