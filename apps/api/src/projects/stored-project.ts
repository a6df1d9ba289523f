import type {
  OrganisationRef,
  ParticipationRole,
  Phase,
  ProjectFields,
  ProjectStatus,
  Target,
  Visibility,
} from '@ki-kompass/domain';

/** A project as the services work with it: the columns of its row, its fields gathered. */
export interface StoredProject {
  readonly id: string;
  readonly organisation: OrganisationRef;
  readonly number: string | null;
  readonly status: ProjectStatus;
  readonly phase: Phase;
  /** The number of the last event of the project. */
  readonly version: number;
  readonly isExample: boolean;
  readonly confirmedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When something of the profile changed last; others learn of no other change. */
  readonly profileChangedAt: Date;
  readonly visibility: Visibility;
  /** The ended project that it takes up again. */
  readonly continuesId: string | null;
  /** The roles that read it because it is released to them. */
  readonly releasedTo: ParticipationRole[];
  readonly fields: ProjectFields;
}

/** The project as permissions ask for it. */
export function projectTarget({ organisation, visibility, releasedTo }: StoredProject): Target {
  return { organisationId: organisation.id, visibility, releasedTo };
}
