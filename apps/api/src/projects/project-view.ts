import type { FieldGroup, PhaseStay, Project } from '@ki-kompass/domain';
import type { StoredProject } from './stored-project';

/** A project as a reader of these groups sees it; what is not theirs is not there at all. */
export function projectView(
  project: StoredProject,
  phaseStays: PhaseStay[],
  readable: ReadonlySet<FieldGroup>,
): Project {
  const {
    fields,
    confirmedAt,
    createdAt,
    updatedAt,
    profileChangedAt: _,
    continuesId: _continuesId,
    releasedTo,
    ...same
  } = project;
  const { estimatedTotalCents, estimatedTotalIsAssumption, ...profile } = fields;
  const economics = { estimatedTotalCents, estimatedTotalIsAssumption };
  return {
    ...same,
    readAs: 'own',
    confirmedAt: confirmedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    phaseStays,
    profile,
    ...(readable.has('economics') ? { economics } : {}),
    ...(readable.has('opinions') ? { releasedTo } : {}),
    readable: [...readable],
  };
}
