import * as z from 'zod';
import type { Role } from '../access/roles';
import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import type { ProjectStatus } from './phases';

/** The roles that read a project only once it is released to them. */
export const participationRoles = [
  'staff-council',
  'equality-and-inclusion',
] as const satisfies readonly Role[];
export type ParticipationRole = (typeof participationRoles)[number];

export const releaseSchema = z
  .strictObject({ role: z.enum(participationRoles) })
  .meta({ id: 'ReleaseParticipation' });
export type ReleaseParticipation = z.infer<typeof releaseSchema>;

/** Since when a project is released to a role, and until when; `null` is until today. */
export const participationSchema = z
  .object({
    projectId: z.uuid(),
    releases: z.array(
      z.object({
        role: z.enum(participationRoles),
        releasedAt: z.iso.datetime(),
        endedAt: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: 'Participation' });
export type Participation = z.infer<typeof participationSchema>;

interface Released {
  readonly status: ProjectStatus;
  readonly releasedTo: readonly ParticipationRole[];
}

/** Where the history tells of the release to a role. */
export function participationPath(role: ParticipationRole): string {
  return `participation/${role}`;
}

/**
 * Releases a project to a role, which reads it from then on: the participation begins.
 * @throws DomainError('rule-violated') `still-draft` · `archived` · `already-released`
 */
export function releaseParticipation(
  { status, releasedTo }: Released,
  { role }: ReleaseParticipation,
): { readonly releasedTo: ParticipationRole[]; readonly event: NewEvent } {
  if (status === 'draft') throw new DomainError('rule-violated', [{ code: 'still-draft' }]);
  requireNotArchived(status);
  if (releasedTo.includes(role)) {
    throw new DomainError('rule-violated', [{ code: 'already-released', params: { role } }]);
  }
  return {
    releasedTo: [...releasedTo, role],
    event: {
      type: 'participation.released',
      fieldGroup: 'opinions',
      changes: { [participationPath(role)]: [false, true] },
    },
  };
}

/**
 * Ends the release: from now on the role reads nothing of the project any more.
 * @throws DomainError('rule-violated') `archived` · `not-released`
 */
export function endRelease(
  { status, releasedTo }: Released,
  { role }: ReleaseParticipation,
): { readonly releasedTo: ParticipationRole[]; readonly event: NewEvent } {
  requireNotArchived(status);
  if (!releasedTo.includes(role)) {
    throw new DomainError('rule-violated', [{ code: 'not-released', params: { role } }]);
  }
  return {
    releasedTo: releasedTo.filter((released) => released !== role),
    event: {
      type: 'participation.ended',
      fieldGroup: 'opinions',
      changes: { [participationPath(role)]: [true, false] },
    },
  };
}

/** An archived project is read only: who could read it still can, and nobody else. */
function requireNotArchived(status: ProjectStatus): void {
  if (status === 'archived') throw new DomainError('rule-violated', [{ code: 'archived' }]);
}
