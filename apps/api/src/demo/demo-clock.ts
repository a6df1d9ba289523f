import { dayOf } from '@ki-kompass/domain';
import { Clock } from '../time/clock';

const minute = 60_000;
const millisecondsPerDay = 86_400_000;
const betweenActs = 7 * minute;

/**
 * A clock that is set to days before today, so that the services record a past that looks lived in.
 * Days are whole numbers from today: -7 is a week ago. Saturdays and Sundays become the Friday
 * before; within one project time only moves forward.
 */
export class DemoClock extends Clock {
  private instant: Date;
  private earliest = 0;
  private firstMinute = 0;

  constructor(private readonly today: Date) {
    super();
    this.instant = today;
  }

  override now(): Date {
    return this.instant;
  }

  /** A new project begins: its acts may lie before those of the one played last. */
  rewind(place: number): void {
    this.earliest = 0;
    this.firstMinute = 7 * 60 + ((place * 41) % 420);
  }

  /** @param day whole days from today, negative */
  moveTo(day: number): void {
    const midnight = Date.parse(`${this.workdayAt(day)}T00:00:00Z`);
    const wanted = midnight + this.firstMinute * minute;
    this.instant = new Date(Math.max(wanted, this.earliest));
    this.earliest = this.instant.getTime() + betweenActs;
  }

  set(instant: Date): void {
    this.instant = instant;
  }

  /** @returns 'YYYY-MM-DD' of a day from today, also a Saturday or Sunday */
  dayAt(day: number): string {
    return dayOf(new Date(this.today.getTime() + day * millisecondsPerDay));
  }

  /** @returns 'YYYY-MM-DD' of a day from today; on a weekend the Friday before */
  workdayAt(day: number): string {
    const weekday = new Date(`${this.dayAt(day)}T00:00:00Z`).getUTCDay();
    const back: Readonly<Record<number, number>> = { 0: 2, 6: 1 };
    return this.dayAt(day - (back[weekday] ?? 0));
  }
}
