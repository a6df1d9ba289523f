/** Every role a person can hold in an organisation; labels live in the content and the web. */
export const roles = [
  'it-coordinator',
  'cdo',
  'department-head',
  'it-head',
  'executive-board',
  'treasurer',
  'data-protection-officer',
  'information-security-officer',
  'staff-council',
  'equality-and-inclusion',
  'procurement',
  'human-resources',
  'council-office',
  'auditor',
  'it-provider',
  'organisation-admin',
  'network-admin',
] as const;
export type Role = (typeof roles)[number];

export const organisationKinds = ['municipality', 'district', 'partner', 'network'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

const local: readonly OrganisationKind[] = ['municipality', 'district'];

/** The kinds of organisation in which a role can be held. */
export const roleOrganisationKinds: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  'it-coordinator': local,
  cdo: local,
  'department-head': local,
  'it-head': local,
  'executive-board': local,
  treasurer: local,
  'data-protection-officer': local,
  'information-security-officer': local,
  'staff-council': local,
  'equality-and-inclusion': local,
  procurement: local,
  'human-resources': local,
  'council-office': local,
  auditor: local,
  'it-provider': ['partner'],
  'organisation-admin': ['municipality', 'district', 'partner'],
  'network-admin': ['network'],
};

/** The roles that can be given in an organisation of this kind, in the order of `roles`. */
export function rolesOfKind(kind: OrganisationKind): readonly Role[] {
  return roles.filter((role) => roleOrganisationKinds[role].includes(kind));
}
