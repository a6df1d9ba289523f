import { describe, expect, it } from '@jest/globals';
import { projectStatuses } from './phases';
import { notApplicableBlockers } from './unavoidable-item';

const item = { key: 'pilot.co-determination', opinionRole: 'staff-council' } as const;

describe('that an item does not apply', () => {
  it('can be said of any item that nobody is protected by', () => {
    const dpia = { key: 'pilot.dpia', opinionRole: 'data-protection-officer' } as const;
    expect(notApplicableBlockers(dpia, 'active')).toEqual([]);
    expect(notApplicableBlockers({ ...dpia, opinionRole: null }, 'active')).toEqual([]);
  });

  it('cannot be said where the staff council is asked for its consent: that takes a waiver', () => {
    expect(notApplicableBlockers(item, 'active')).toEqual([{ code: 'consent-needs-waiver' }]);
  });

  it('can be said of it where no gate asks for consent', () => {
    const statuses = projectStatuses.filter((status) => status !== 'active');
    expect(statuses.flatMap((status) => notApplicableBlockers(item, status))).toEqual([]);
  });

  it('cannot be said of what nobody can waive either', () => {
    const check = { key: 'needs-analysis.prohibited-check', opinionRole: null };
    expect(notApplicableBlockers(check, 'active')).toEqual([{ code: 'prohibited-check-needed' }]);
  });
});
