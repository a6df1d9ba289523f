import type { OrganisationRef, Phase, ProjectFields, ProjectStatus } from '@ki-kompass/domain';

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
  readonly fields: ProjectFields;
}
