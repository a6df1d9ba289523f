import type { OrganisationKind } from '../access/roles';

/**
 * How far a list or a figure looks around an organisation: at itself, at its district (Kreis), at its
 * region (Regierungsbezirk), or at everything the viewer may see in the network. What others have
 * opened counts there, their drafts never.
 */
export const reachLevels = ['own', 'district', 'region', 'network'] as const;
export type ReachLevel = (typeof reachLevels)[number];

const around: readonly ReachLevel[] = reachLevels;
const withoutPlace: readonly ReachLevel[] = ['own', 'network'];

/** Only what stands in the register has a district and a region around it. */
export const reachLevelsOf: Readonly<Record<OrganisationKind, readonly ReachLevel[]>> = {
  municipality: around,
  district: around,
  partner: withoutPlace,
  network: withoutPlace,
};
