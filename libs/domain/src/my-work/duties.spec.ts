import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/actor';
import type { Role } from '../access/roles';
import { dutiesOf, worksOnProjects } from './duties';

const town = '0190a0b0-0000-7000-8000-000000000001';
const otherTown = '0190a0b0-0000-7000-8000-000000000002';

function somebody(...roles: readonly (readonly [organisationId: string, role: Role])[]): Actor {
  return {
    personId: '0190a0b0-0000-7000-8000-0000000000aa',
    memberships: roles.map(([organisationId, role]) => ({ organisationId, role })),
  };
}

describe('what can wait for a person', () => {
  it.each<readonly [Role, readonly string[]]>([
    ['it-coordinator', ['task', 'condition', 'incident', 'planned-end']],
    [
      'department-head',
      ['task', 'decision', 'waiver', 'classification', 'condition', 'incident', 'planned-end'],
    ],
    ['executive-board', ['task', 'decision', 'waiver', 'classification', 'condition']],
    ['it-head', ['task', 'decision', 'opinion', 'condition', 'incident']],
    ['council-office', ['task', 'decision', 'condition']],
    ['data-protection-officer', ['task', 'opinion', 'condition', 'incident']],
    ['auditor', ['task', 'condition']],
  ])('%s: %s', (role, kinds) => {
    expect(dutiesOf(somebody([town, role]))).toMatchObject([{ organisationId: town, kinds }]);
  });

  it.each<readonly [Role, string]>([
    ['staff-council', 'consent'],
    ['equality-and-inclusion', 'opinion'],
  ])('%s: %s alone, in what is released to it', (role, kind) => {
    const duty = { organisationId: town, roles: [role], kinds: [kind], readsEconomics: false };
    expect(dutiesOf(somebody([town, role]))).toEqual([duty]);
    const both = dutiesOf(somebody([town, 'auditor'], [town, role]));
    expect(both.map(({ kinds }) => kinds)).toEqual([['task', 'condition'], [kind]]);
  });

  it.each<Role>(['organisation-admin', 'network-admin'])(
    'is nothing for %s, who reads neither lists nor decisions there',
    (role) => {
      expect(dutiesOf(somebody([town, role]))).toEqual([]);
    },
  );

  it('comes from the roles held in that very organisation', () => {
    const duties = dutiesOf(somebody([town, 'auditor'], [otherTown, 'executive-board']));
    expect(duties).toEqual([
      {
        organisationId: town,
        roles: ['auditor'],
        kinds: ['task', 'condition'],
        readsEconomics: true,
      },
      {
        organisationId: otherTown,
        roles: ['executive-board'],
        kinds: ['task', 'decision', 'waiver', 'classification', 'condition'],
        readsEconomics: true,
      },
    ]);
  });

  it('says whether figures may be shown with it', () => {
    const [duty] = dutiesOf(somebody([town, 'data-protection-officer']));
    expect(duty?.readsEconomics).toBe(false);
  });
});

describe('whose day begins with my work', () => {
  it.each<Role>(['it-coordinator', 'executive-board', 'treasurer', 'data-protection-officer'])(
    '%s works on projects',
    (role) => {
      expect(worksOnProjects(somebody([town, role]))).toBe(true);
    },
  );

  it.each<Role>([
    'auditor',
    'it-provider',
    'staff-council',
    'equality-and-inclusion',
    'organisation-admin',
  ])('%s does not', (role) => {
    expect(worksOnProjects(somebody([town, role]))).toBe(false);
  });

  it('one role in one organisation is enough', () => {
    expect(worksOnProjects(somebody([town, 'auditor'], [otherTown, 'treasurer']))).toBe(true);
    expect(worksOnProjects(somebody())).toBe(false);
  });
});
