import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { permits } from './permits';
import { roles } from './roles';
import { type Scope, scopeOf, scopeReading } from './scope';

describe('scopeOf', () => {
  it('separates organisations seen as a whole from those with released projects', () => {
    const scope = scopeOf({
      personId: 'person',
      memberships: [
        { organisationId: 'a', role: 'cdo' },
        { organisationId: 'a', role: 'staff-council' },
        { organisationId: 'b', role: 'staff-council' },
        { organisationId: 'b', role: 'equality-and-inclusion' },
        { organisationId: 'network', role: 'network-admin' },
      ],
    });
    expect(scope.audience).toBe('network');
    expect(scope.ownOrganisationIds).toEqual(['a']);
    expect(scope.releasedOrganisations).toEqual([
      { organisationId: 'b', roles: ['staff-council', 'equality-and-inclusion'] },
    ]);
  });

  it('yields nothing for a network administrator', () => {
    const scope = scopeOf({
      personId: 'person',
      memberships: [{ organisationId: 'network', role: 'network-admin' }],
    });
    expect(scope.ownOrganisationIds).toEqual([]);
    expect(scope.releasedOrganisations).toEqual([]);
  });

  it('tells of whole profiles to the network alone: the public reads summaries', () => {
    expect(scopeOf('network').levelsOfWholeProfiles).toEqual(['network', 'public']);
    expect(scopeOf('public').openLevels).toEqual(['public']);
    expect(scopeOf('public').levelsOfWholeProfiles).toEqual([]);
  });

  it('looks at one group: an administrator in the staff council reads opinions of released ones', () => {
    const actor = {
      personId: 'person',
      memberships: [
        { organisationId: 'a', role: 'organisation-admin' as const },
        { organisationId: 'a', role: 'staff-council' as const },
        { organisationId: 'b', role: 'procurement' as const },
      ],
    };
    const scope = scopeReading(actor, 'opinions');
    expect(scope.ownOrganisationIds).toEqual([]);
    expect(scope.releasedOrganisations).toEqual([
      { organisationId: 'a', roles: ['staff-council'] },
    ]);
    expect(scopeReading(actor, 'people').releasedOrganisations).toEqual([]);
  });

  it('covers exactly the projects that the actor may view', () => {
    const membership = fc.record({
      organisationId: fc.constantFrom('a', 'b', 'c'),
      role: fc.constantFrom(...roles),
    });
    fc.assert(
      fc.property(
        fc.array(membership),
        fc.constantFrom('a', 'b', 'c'),
        fc.uniqueArray(fc.constantFrom(...roles)),
        (memberships, organisationId, releasedTo) => {
          const actor = { personId: 'person', memberships };
          expect(covers(scopeOf(actor), organisationId, releasedTo)).toBe(
            permits(actor, 'project.view', { organisationId, releasedTo }),
          );
        },
      ),
    );
  });

  it('is the only way to a scope: equal members are not enough for the compiler', () => {
    const literalIsScope: Pick<Scope, keyof Scope> extends Scope ? true : false = false;
    const scopeIsScope: ReturnType<typeof scopeOf> extends Scope ? true : false = true;
    expect([literalIsScope, scopeIsScope]).toEqual([false, true]);
  });
});

function covers(scope: Scope, organisationId: string, releasedTo: readonly string[]): boolean {
  if (scope.ownOrganisationIds.includes(organisationId)) return true;
  return scope.releasedOrganisations.some(
    (released) =>
      released.organisationId === organisationId &&
      released.roles.some((role) => releasedTo.includes(role)),
  );
}
