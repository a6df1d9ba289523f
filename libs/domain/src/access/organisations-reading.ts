import type { Actor } from './actor';
import type { FieldGroup } from './field-groups';
import { readableGroups } from './permits';

/**
 * Of these organisations, the ones in whose projects the actor reads a group: a figure over several
 * projects looks at nothing else.
 */
export function organisationsReading(
  actor: Actor,
  group: FieldGroup,
  organisationIds: readonly string[],
): readonly string[] {
  return organisationIds.filter((organisationId) =>
    readableGroups(actor, { organisationId }).has(group),
  );
}
