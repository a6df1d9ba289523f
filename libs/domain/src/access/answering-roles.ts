import { actionTable } from './actions';
import { rolesOfKind, type OrganisationKind, type Role } from './roles';

/**
 * Who can answer for something in a project: whoever in such an organisation may edit an item or bring
 * evidence for it. Whoever only reads, hears or administers could never say that it is done.
 */
export function answeringRoles(kind: OrganisationKind): readonly Role[] {
  return rolesOfKind(kind).filter((role) =>
    (['checklist.edit', 'evidence.add'] as const).some(
      (action) => actionTable[action].allowed[role] !== undefined,
    ),
  );
}
