import { describe, expect, it } from '@jest/globals';
import { closedVisibility, visibilityOpenedTo } from '../access/visibility';
import { DomainError } from '../domain-error';
import { projectStatuses } from './phases';
import { setVisibility, type SetVisibility } from './set-visibility';

const closed = { status: 'active', visibility: closedVisibility } as const;

function refusalOf(
  current: Parameters<typeof setVisibility>[0],
  changes: SetVisibility['visibility'],
) {
  try {
    setVisibility(current, changes);
  } catch (error) {
    return error instanceof DomainError ? error.details : error;
  }
  return 'allowed';
}

describe('opening a project', () => {
  it('says which groups were opened from where to where', () => {
    const { visibility, events } = setVisibility(closed, visibilityOpenedTo('network'));
    expect(visibility).toEqual(visibilityOpenedTo('network'));
    expect(events).toEqual([
      {
        type: 'visibility.changed',
        fieldGroup: 'profile',
        changes: {
          'visibility/profile': ['internal', 'network'],
          'visibility/checklist': ['internal', 'network'],
          'visibility/decisions': ['internal', 'network'],
        },
      },
    ]);
  });

  it('is no event when it was as open before', () => {
    expect(setVisibility(closed, { profile: 'internal' }).events).toEqual([]);
  });

  it('is refused for a draft and allowed for everything that has begun', () => {
    for (const status of projectStatuses) {
      const refusal = refusalOf({ ...closed, status }, { profile: 'network' });
      expect(refusal).toEqual(status === 'draft' ? [{ code: 'not-started' }] : 'allowed');
    }
  });

  it('never exceeds what a group may be opened to', () => {
    expect(refusalOf(closed, { profile: 'public', evidence: 'network' })).toEqual([
      { code: 'above-ceiling', field: 'visibility.evidence', params: { ceiling: 'partners' } },
    ]);
  });

  it('shows no group further than the profile', () => {
    expect(refusalOf(closed, { profile: 'partners', economics: 'network' })).toEqual([
      { code: 'wider-than-profile', field: 'visibility.economics' },
    ]);
  });
});

describe('closing a project again', () => {
  const open = { status: 'active', visibility: visibilityOpenedTo('network') } as const;

  it('needs every group to be closed with the profile', () => {
    expect(refusalOf(open, { profile: 'internal' })).toEqual([
      { code: 'wider-than-profile', field: 'visibility.checklist' },
      { code: 'wider-than-profile', field: 'visibility.decisions' },
    ]);
    expect(setVisibility(open, closedVisibility).visibility).toEqual(closedVisibility);
  });
});
