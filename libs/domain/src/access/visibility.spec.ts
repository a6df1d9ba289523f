import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fieldGroups, type VisibilityLevel, visibilityLevels } from './field-groups';
import { disclosuresFor, readableGroups, readingOf } from './permits';
import { roles } from './roles';
import { scopeOf } from './scope';
import { audiences, type Viewer } from './viewer';
import {
  ceilingOf,
  closedVisibility,
  disclosureTo,
  levelsOpenTo,
  openableGroups,
  possibleLevels,
  type Visibility,
  visibilityOpenedTo,
} from './visibility';
import { disclosures, visibilityDefaults } from './visibility-defaults';

const neighbour: Viewer = {
  personId: 'person',
  memberships: [{ organisationId: 'elsewhere', role: 'it-coordinator' }],
};
const target = (visibility: Visibility) => ({ organisationId: 'home', visibility });
const openToNetwork = visibilityOpenedTo('network');

const anyVisibility: fc.Arbitrary<Visibility> = fc.record({
  profile: fc.constantFrom(...visibilityLevels),
  checklist: fc.constantFrom(...visibilityLevels),
  evidence: fc.constantFrom(...visibilityLevels),
  opinions: fc.constantFrom(...visibilityLevels),
  decisions: fc.constantFrom(...visibilityLevels),
  economics: fc.constantFrom(...visibilityLevels),
});

describe('the levels a group can be set to', () => {
  it('end at its ceiling and at the profile', () => {
    expect(possibleLevels('checklist', 'public')).toEqual(['internal', 'partners', 'network']);
    expect(possibleLevels('economics', 'partners')).toEqual(['internal', 'partners']);
    expect(possibleLevels('decisions', 'internal')).toEqual(['internal']);
  });

  it('are all for the profile itself, however far it is open', () => {
    expect(possibleLevels('profile', 'internal')).toEqual(visibilityLevels);
  });
});

describe('what is proposed when a project is opened', () => {
  it('leaves everything inside for internal', () => {
    expect(visibilityOpenedTo('internal')).toEqual(closedVisibility);
  });

  it('shows the network profile, progress and results, but no money', () => {
    expect(openToNetwork).toEqual({
      profile: 'network',
      checklist: 'network',
      evidence: 'internal',
      opinions: 'internal',
      decisions: 'network',
      economics: 'internal',
    });
  });

  it('shows the public the profile alone', () => {
    const visibility = visibilityOpenedTo('public');
    expect(visibility.profile).toBe('public');
    expect(visibility.checklist).toBe('network');
    expect(visibility.economics).toBe('internal');
  });

  it('never exceeds the ceiling of a group', () => {
    for (const level of visibilityLevels) {
      const proposed = visibilityOpenedTo(level);
      for (const group of openableGroups) {
        expect(visibilityLevels.indexOf(proposed[group])).toBeLessThanOrEqual(
          visibilityLevels.indexOf(ceilingOf(group)),
        );
      }
    }
  });
});

describe('disclosure to an audience', () => {
  it('is nothing where the group is not open as far as the audience', () => {
    expect(disclosureTo('public', 'profile', 'network')).toBe('none');
    expect(disclosureTo('network', 'profile', 'partners')).toBe('none');
  });

  it('is a summary of economics once somebody has opened them on purpose', () => {
    expect(disclosureTo('network', 'economics', 'internal')).toBe('none');
    expect(disclosureTo('network', 'economics', 'network')).toBe('summary');
  });

  it('never exceeds what the tables allow at most', () => {
    const anyGroup = fc.constantFrom(...fieldGroups);
    const anyLevel = fc.constantFrom(...visibilityLevels);
    fc.assert(
      fc.property(fc.constantFrom(...audiences), anyGroup, anyLevel, (audience, group, level) => {
        const { atMost } = visibilityDefaults[group];
        const disclosed = disclosures.indexOf(disclosureTo(audience, group, level));
        expect(disclosed).toBeLessThanOrEqual(disclosures.indexOf(atMost[audience]));
      }),
    );
  });
});

describe('a neighbour', () => {
  it('sees nothing of a closed project', () => {
    expect(readingOf(neighbour, target(closedVisibility))).toBeNull();
    expect(readingOf(neighbour, { organisationId: 'home' })).toBeNull();
  });

  it('reads an opened project as the network, in full only its profile', () => {
    expect(readingOf(neighbour, target(openToNetwork))).toBe('network');
    expect([...readableGroups(neighbour, target(openToNetwork))]).toEqual(['profile']);
  });

  it('never reads people, however far a project is open', () => {
    fc.assert(
      fc.property(anyVisibility, (visibility) => {
        expect(disclosuresFor(neighbour, target(visibility)).people).toBe('none');
      }),
    );
  });

  it('reads no group of a project whose profile is closed to them', () => {
    fc.assert(
      fc.property(
        anyVisibility,
        fc.constantFrom<VisibilityLevel>('internal', 'partners'),
        (open, profile) => {
          const disclosed = Object.values(disclosuresFor(neighbour, target({ ...open, profile })));
          expect(new Set(disclosed)).toEqual(new Set(['none']));
        },
      ),
    );
  });
});

describe('somebody signed in who holds no role anywhere', () => {
  const nobody: Viewer = { personId: 'person', memberships: [] };

  it('reads as the public', () => {
    expect(readingOf(nobody, target(openToNetwork))).toBeNull();
    expect(readingOf(nobody, target(visibilityOpenedTo('public')))).toBe('public');
    expect(scopeOf(nobody).openLevels).toEqual(['public']);
  });
});

describe('a scope', () => {
  it('contains a project exactly when somebody reads it', () => {
    const anyViewer: fc.Arbitrary<Viewer> = fc.oneof(
      fc.constantFrom(...audiences),
      fc.record({
        personId: fc.constant('person'),
        memberships: fc.array(
          fc.record({
            organisationId: fc.constantFrom('home', 'elsewhere'),
            role: fc.constantFrom(...roles),
          }),
          { maxLength: 3 },
        ),
      }),
    );
    fc.assert(
      fc.property(anyViewer, anyVisibility, (viewer, visibility) => {
        const scope = scopeOf(viewer);
        const isInScope =
          scope.ownOrganisationIds.includes('home') ||
          scope.openLevels.includes(visibility.profile);
        expect(readingOf(viewer, target(visibility)) !== null).toBe(isInScope);
      }),
    );
  });

  it('of the public is part of every other', () => {
    for (const audience of audiences) expect(levelsOpenTo[audience]).toContain('public');
  });
});
