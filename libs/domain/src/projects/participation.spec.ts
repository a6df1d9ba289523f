import { describe, expect, it } from '@jest/globals';
import { endRelease, releaseParticipation } from './participation';

const council = { role: 'staff-council' } as const;

describe('releasing a project', () => {
  it('adds the role and is told in the group of the participation', () => {
    const { releasedTo, event } = releaseParticipation(
      { status: 'active', releasedTo: ['equality-and-inclusion'] },
      council,
    );
    expect(releasedTo).toEqual(['equality-and-inclusion', 'staff-council']);
    expect(event).toEqual({
      type: 'participation.released',
      fieldGroup: 'opinions',
      changes: { 'participation/staff-council': [false, true] },
    });
  });

  it.each([
    ['still-draft', { status: 'draft', releasedTo: [] }],
    ['archived', { status: 'archived', releasedTo: [] }],
    ['already-released', { status: 'active', releasedTo: ['staff-council'] }],
  ] as const)('is refused: %s', (code, project) => {
    expect(() => releaseParticipation(project, council)).toThrow(code);
  });
});

describe('ending a release', () => {
  it('takes the role away and leaves the other', () => {
    const { releasedTo, event } = endRelease(
      { status: 'stopped', releasedTo: ['equality-and-inclusion', 'staff-council'] },
      council,
    );
    expect(releasedTo).toEqual(['equality-and-inclusion']);
    expect(event.type).toBe('participation.ended');
  });

  it('is refused where there is none, and where the project is archived', () => {
    expect(() => endRelease({ status: 'active', releasedTo: [] }, council)).toThrow('not-released');
    const archived = { status: 'archived', releasedTo: ['staff-council'] } as const;
    expect(() => endRelease(archived, council)).toThrow('archived');
  });
});
