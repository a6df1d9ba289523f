import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { actionTable, permissionConditions } from './actions';
import { fieldGroups, visibilityLevels } from './field-groups';
import { groupsReadBy } from './own-reading';
import { organisationKinds, roleOrganisationKinds, roles, rolesOfKind } from './roles';
import { separationOfDuties } from './separation-of-duties';
import { disclosures, visibilityDefaults, visibilityOfNewProject } from './visibility-defaults';

interface Keyed {
  key: string;
}
interface PermissionsReference {
  fieldGroups: Keyed[];
  visibilityLevels: Keyed[];
  conditions: Keyed[];
  actions: { key: string; kind: string; fieldGroup: string | null; allowed: object }[];
  ownReading: { role: string; fieldGroups: string[] }[];
  visibility: {
    newProject: string;
    values: object;
    defaults: { fieldGroup: string; othersMayRead: object; atMost: object }[];
  };
  separationOfDuties: { first: string; never: string[] }[];
}
interface RolesReference {
  meta: { organisationKinds: object };
  roles: { key: string; organisationKinds: string[] }[];
}

const permissions = read('permissions') as PermissionsReference;
const roleReference = read('roles') as RolesReference;

function read(name: string): unknown {
  const file = new URL(`../../reference/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const keys = (rows: readonly Keyed[]) => rows.map(({ key }) => key);

describe('the access tables and their reference', () => {
  it('know the same roles, each in the same kinds of organisation', () => {
    expect(roles).toEqual(keys(roleReference.roles));
    expect(organisationKinds).toEqual(Object.keys(roleReference.meta.organisationKinds));
    expect(roleOrganisationKinds).toEqual(
      Object.fromEntries(roleReference.roles.map((role) => [role.key, role.organisationKinds])),
    );
  });

  it('know the same field groups, levels and conditions in the same order', () => {
    expect(fieldGroups).toEqual(keys(permissions.fieldGroups));
    expect(visibilityLevels).toEqual(keys(permissions.visibilityLevels));
    expect(permissionConditions).toEqual(keys(permissions.conditions));
  });

  it('allow the same roles the same actions under the same conditions', () => {
    expect(actionTable).toEqual(
      Object.fromEntries(
        permissions.actions.map(({ key, kind, fieldGroup, allowed }) => [
          key,
          { kind, fieldGroup, allowed },
        ]),
      ),
    );
  });

  it('let each role read the same field groups', () => {
    expect(groupsReadBy).toEqual(
      Object.fromEntries(permissions.ownReading.map((row) => [row.role, row.fieldGroups])),
    );
  });

  it('open the same field groups to others, up to the same ceilings', () => {
    const { defaults, newProject, values } = permissions.visibility;
    expect(visibilityOfNewProject).toBe(newProject);
    expect(disclosures).toEqual(Object.keys(values));
    expect(visibilityDefaults).toEqual(
      Object.fromEntries(
        defaults.map(({ fieldGroup, othersMayRead, atMost }) => [
          fieldGroup,
          { othersMayRead, atMost },
        ]),
      ),
    );
  });

  it('separate the same duties', () => {
    expect(separationOfDuties).toEqual(
      permissions.separationOfDuties.map(({ first, never }) => ({ first, never })),
    );
  });
});

describe('the access tables among themselves', () => {
  it('let exactly those roles view the economics that read the field group', () => {
    const reading = roles.filter((role) => groupsReadBy[role].includes('economics'));
    expect(new Set(Object.keys(actionTable['economics.view'].allowed))).toEqual(new Set(reading));
  });

  it('never open a group further by default than its ceiling', () => {
    for (const group of fieldGroups) {
      const { othersMayRead, atMost } = visibilityDefaults[group];
      for (const level of visibilityLevels) {
        expect(disclosures.indexOf(othersMayRead[level])).toBeLessThanOrEqual(
          disclosures.indexOf(atMost[level]),
        );
      }
    }
  });

  it('offer each kind of organisation its own roles', () => {
    expect(rolesOfKind('partner')).toEqual(['it-provider', 'organisation-admin']);
    expect(rolesOfKind('network')).toEqual(['network-admin']);
    expect(rolesOfKind('municipality')).toHaveLength(15);
    expect(rolesOfKind('district')).toEqual(rolesOfKind('municipality'));
  });
});
