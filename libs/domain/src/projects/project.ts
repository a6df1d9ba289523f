import * as z from 'zod';
import { fieldGroups } from '../access/field-groups';
import { visibilitySchema } from '../access/visibility';
import { organisationRefSchema } from '../organisations/organisation';
import { participationRoles } from './participation';
import { phases, projectStatuses } from './phases';
import { projectFieldsSchema } from './project-fields';

/** `to` is null while the project is still paused. */
const pauseSchema = z.object({ from: z.iso.datetime(), to: z.iso.datetime().nullable() });
export type Pause = z.infer<typeof pauseSchema>;

/** One stay in a phase; `leftAt` is null while the project is in it. `loop` counts returns. */
export const phaseStaySchema = z.object({
  phase: z.enum(phases),
  loop: z.int().min(0),
  enteredAt: z.iso.datetime(),
  leftAt: z.iso.datetime().nullable(),
  /** They do not count as time in the phase. */
  pauses: z.array(pauseSchema),
});
export type PhaseStay = z.infer<typeof phaseStaySchema>;

const { estimatedTotalCents, estimatedTotalIsAssumption, ...profileShape } =
  projectFieldsSchema.shape;

export const profileSchema = z.object(profileShape);
export const economicsSchema = z.object({ estimatedTotalCents, estimatedTotalIsAssumption });

/**
 * A project as somebody of its own organisation sees it (others: `OpenedProject`). Groups the reader may not see are absent, not empty: `readable`
 * says which ones are there. `version` is the number of the last event of the project.
 */
export const projectSchema = z
  .object({
    readAs: z.literal('own'),
    id: z.uuid(),
    organisation: organisationRefSchema,
    number: z.string().nullable(),
    status: z.enum(projectStatuses),
    phase: z.enum(phases),
    version: z.int().positive(),
    isExample: z.boolean(),
    confirmedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    phaseStays: z.array(phaseStaySchema),
    profile: profileSchema,
    economics: economicsSchema.optional(),
    /** How far each group is open to others. */
    visibility: visibilitySchema,
    /** The roles that read it because it is released to them; part of the participation. */
    releasedTo: z.array(z.enum(participationRoles)).optional(),
    readable: z.array(z.enum(fieldGroups)),
  })
  .meta({ id: 'Project' });
export type Project = z.infer<typeof projectSchema>;

/** A project in a list: what is needed to find, sort and open it. */
export const projectRowSchema = z
  .object({
    id: z.uuid(),
    organisation: organisationRefSchema,
    number: z.string().nullable(),
    title: z.string().nullable(),
    department: z.string().nullable(),
    useCaseKey: z.string().nullable(),
    status: z.enum(projectStatuses),
    phase: z.enum(phases),
    phaseEnteredAt: z.iso.datetime().nullable(),
    plannedEnd: z.iso.date().nullable(),
    riskClass: z.string().nullable(),
    isExample: z.boolean(),
    confirmedAt: z.iso.datetime().nullable(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ProjectRow' });
export type ProjectRow = z.infer<typeof projectRowSchema>;

export const projectPageSchema = z
  .object({ items: z.array(projectRowSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'ProjectPage' });
export type ProjectPage = z.infer<typeof projectPageSchema>;

export const projectCountSchema = z.object({ count: z.int() }).meta({ id: 'ProjectCount' });
