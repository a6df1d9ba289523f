import type { Role } from '../access/roles';
import type { ProjectStatus } from './phases';

/** Items that nobody can waive, with the reason: what the law forbids stays forbidden. */
export const neverWaived: Readonly<Record<string, 'prohibited-practice-not-waivable'>> = {
  'needs-analysis.prohibited-check': 'prohibited-practice-not-waivable',
};

/** Whether the staff council is asked for its consent to an item, and not for an opinion. */
export function asksConsent({ opinionRole }: { readonly opinionRole: Role | null }): boolean {
  return opinionRole === 'staff-council';
}

/**
 * Why one person alone cannot say that an item does not apply; empty means they can. Where a phase
 * asks the staff council for its consent, that takes a waiver, which another person grants.
 */
export function notApplicableBlockers(
  item: { readonly key: string; readonly opinionRole: Role | null },
  status: ProjectStatus,
): { readonly code: 'prohibited-check-needed' | 'consent-needs-waiver' }[] {
  if (neverWaived[item.key] !== undefined) return [{ code: 'prohibited-check-needed' }];
  const isConsentWaitedFor = status === 'active' && asksConsent(item);
  return isConsentWaitedFor ? [{ code: 'consent-needs-waiver' }] : [];
}
