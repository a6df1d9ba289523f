import { describe, expect, it } from '@jest/globals';
import { type OrganisationKind, permits, type Role } from '@ki-kompass/domain';
import { tabsFor } from './administration-tabs';

function tabsOf(role: Role, kind: OrganisationKind) {
  const actor = { personId: 'p', memberships: [{ organisationId: 'o', role }] };
  return tabsFor(kind, (action) => permits(actor, action, { organisationId: 'o' }));
}

describe('the tabs of the administration', () => {
  it.each<[Role, OrganisationKind, readonly string[]]>([
    ['organisation-admin', 'municipality', ['limits', 'people']],
    ['organisation-admin', 'partner', ['people']],
    ['network-admin', 'network', ['people', 'organisations', 'content']],
    ['council-office', 'municipality', ['limits']],
    ['it-coordinator', 'municipality', ['limits', 'items']],
    ['cdo', 'district', ['limits', 'items']],
    ['treasurer', 'municipality', []],
    ['it-provider', 'partner', []],
  ])('of %s in a %s', (role, kind, tabs) => {
    expect(tabsOf(role, kind)).toEqual(tabs);
  });
});
