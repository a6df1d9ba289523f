import { daysLater, dayOf, startOfDay } from '../time/day';
import type { ProjectStatus } from './phases';

/** After so many days without a confirmation nobody knows any more whether all is still so. */
export const daysAConfirmationHolds = 90;

/** Whose status wants confirming: whatever is going on or in operation. */
export const confirmedStatuses: readonly ProjectStatus[] = ['active', 'paused', 'completed'];

/**
 * A status that was last confirmed before this instant is unknown. Where nobody has confirmed yet,
 * the entry into the phase counts: somebody decided then.
 */
export function confirmationBorder(now: Date): Date {
  return startOfDay(daysLater(dayOf(now), -daysAConfirmationHolds));
}
