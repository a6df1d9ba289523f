import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { organisationKinds, rolesOfKind } from '../access/roles';
import { DomainError } from '../domain-error';
import { administratorRoleOf } from './administrator';
import { changeRoles, type MemberFacts } from './member';

const facts: MemberFacts = {
  personId: 'p1',
  kind: 'municipality',
  held: ['cdo', 'organisation-admin'],
  administratorIds: ['p1', 'p2'],
};

describe('a change of roles', () => {
  it('tells what was given and what ended, with paths that name person and role', () => {
    const changed = changeRoles(facts, {
      grant: ['treasurer', 'cdo'],
      end: ['organisation-admin'],
    });
    expect(changed.granted).toEqual(['treasurer']);
    expect(changed.ended).toEqual(['organisation-admin']);
    expect(changed.events).toEqual([
      {
        type: 'membership.granted',
        fieldGroup: 'people',
        changes: { 'memberships/p1/treasurer': [null, true] },
      },
      {
        type: 'membership.ended',
        fieldGroup: 'people',
        changes: { 'memberships/p1/organisation-admin': [true, null] },
      },
    ]);
  });

  it('is nothing when all is as wanted already', () => {
    const same = changeRoles(facts, { grant: ['cdo'], end: ['auditor'] });
    expect(same).toEqual({ granted: [], ended: [], losesLinks: false, events: [] });
  });

  it('ends a role that is in both lists', () => {
    const both = changeRoles(facts, { grant: ['cdo'], end: ['cdo'] });
    expect([both.granted, both.ended]).toEqual([[], ['cdo']]);
  });

  it('does not give a role of another kind of organisation', () => {
    expect(codesOf(() => changeRoles(facts, { grant: ['it-provider'], end: [] }))).toEqual([
      'role-not-possible',
    ]);
  });
});

describe('the links somebody has given out', () => {
  it('stop working with the role that let them, and with no other', () => {
    const two = { ...facts, administratorIds: ['p1', 'p2'] };
    expect(changeRoles(two, { grant: [], end: ['organisation-admin'] }).losesLinks).toBe(true);
    expect(changeRoles(two, { grant: [], end: ['cdo'] }).losesLinks).toBe(false);
  });
});

describe('the last administrator', () => {
  it.each(organisationKinds)('cannot leave: %s', (kind) => {
    const role = administratorRoleOf(kind);
    const last = { ...facts, kind, held: [role], administratorIds: ['p1'] };
    expect(codesOf(() => changeRoles(last, { grant: [], end: [role] }))).toEqual([
      'last-administrator',
    ]);
    const two = { ...last, administratorIds: ['p1', 'p2'] };
    expect(changeRoles(two, { grant: [], end: [role] }).ended).toEqual([role]);
  });

  it('may give up every other role', () => {
    const last = { ...facts, administratorIds: ['p1'] };
    expect(changeRoles(last, { grant: [], end: ['cdo'] }).ended).toEqual(['cdo']);
  });

  it('remains, whatever is changed one after the other', () => {
    const role = 'organisation-admin';
    const steps = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), gives: fc.boolean() }));
    fc.assert(
      fc.property(steps, (changes) => {
        let administratorIds = ['a'];
        for (const { id: personId, gives } of changes) {
          const held = administratorIds.includes(personId) ? ([role] as const) : [];
          const wish = gives ? { grant: [role], end: [] } : { grant: [], end: [role] };
          const now = { personId, kind: 'municipality', held, administratorIds } as const;
          if (codesOf(() => changeRoles(now, wish as never)).length > 0) continue;
          administratorIds = administratorIds.filter((id) => id !== personId);
          if (gives) administratorIds = [...administratorIds, personId];
        }
        expect(administratorIds.length).toBeGreaterThan(0);
      }),
    );
  });

  it('holds a role that exists in the organisation', () => {
    for (const kind of organisationKinds) {
      expect(rolesOfKind(kind)).toContain(administratorRoleOf(kind));
    }
  });
});

function codesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.details.map(({ code }) => code);
    throw error;
  }
  return [];
}
