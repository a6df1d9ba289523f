import * as z from 'zod';
import { audiences } from '../access/viewer';
import type { NewEvent } from '../audit/audit-event';
import { organisationRefSchema } from '../organisations/organisation';
import { gateResults } from './gates';
import { gates, phases, projectStatuses } from './phases';
import { stopCategories } from './project-act';
import { economicsSchema, phaseStaySchema, profileSchema, projectSchema } from './project';

/** What an opened profile tells the public: purpose, department, phase, status, contact. */
const summaryFields = {
  title: true,
  useCase: true,
  department: true,
  goal: true,
  contactFunction: true,
} as const;

const summarisedProfileSchema = profileSchema.pick(summaryFields);
export type SummarisedProfile = z.infer<typeof summarisedProfileSchema>;

/** The organisation with what the public register says of it; a district or partner is not in it. */
const openedOrganisationSchema = organisationRefSchema.extend({
  ags: z.string().nullable(),
  /** A host name without scheme. */
  website: z.string().nullable(),
});

/** A decision as others read it: gate, result and day; reasons and conditions stay inside. */
const openedDecisionSchema = z.object({
  gate: z.enum(gates),
  result: z.enum(gateResults),
  decidedOn: z.iso.date(),
  /** Whether a later one of these has taken its place; its result stays as it was. */
  isSuperseded: z.boolean(),
});

/** How it ended: what others can learn from it, and never who said so or in which words. */
const openedStopSchema = z.object({
  category: z.enum(stopCategories),
  lesson: z.string(),
  stoppedOn: z.iso.date(),
});

/**
 * A project as somebody outside its organisation reads it (`readAs`). A group that is not open to
 * them is absent. Nothing here moves when a closed group changes: no version, no instant of the last
 * change but that of the profile.
 */
export const openedProjectSchema = z
  .object({
    readAs: z.enum(audiences),
    id: z.uuid(),
    organisation: openedOrganisationSchema,
    number: z.string().nullable(),
    status: z.enum(projectStatuses),
    phase: z.enum(phases),
    isExample: z.boolean(),
    /** The whole profile, or its summary: the other fields are absent then. */
    profile: z.object({
      ...summarisedProfileSchema.shape,
      ...profileSchema.omit(summaryFields).partial().shape,
    }),
    /** What the use case of the profile is called: the catalogue itself needs a session. */
    useCaseName: z.object({ de: z.string(), en: z.string() }).nullable(),
    /** Only with the whole profile. */
    phaseStays: z.array(phaseStaySchema).optional(),
    /** Only with the whole profile: it moves with parts that a summary does not tell. */
    profileChangedAt: z.iso.datetime().optional(),
    /** How many items of the current phase are settled, and how many still block its gate. */
    checklist: z.object({ settled: z.int(), applicable: z.int(), blocking: z.int() }).optional(),
    /** In the order in which they were made. */
    decisions: z.array(openedDecisionSchema).optional(),
    /** With the decisions, of a project that was stopped. */
    stop: openedStopSchema.optional(),
    economics: economicsSchema.optional(),
  })
  .meta({ id: 'OpenedProject' });
export type OpenedProject = z.infer<typeof openedProjectSchema>;

/** A project as whoever asks for it may read it. */
export const readProjectSchema = z.discriminatedUnion('readAs', [
  projectSchema,
  openedProjectSchema,
]);
export type ReadProject = z.infer<typeof readProjectSchema>;

/** What an audience gets when it asks for the project; `null` where it does not exist for them. */
export const previewSchema = z
  .object({ project: openedProjectSchema.nullable() })
  .meta({ id: 'Preview' });
export type Preview = z.infer<typeof previewSchema>;

export const previewQuerySchema = z.strictObject({ as: z.enum(audiences).default('network') });
export type PreviewQuery = z.infer<typeof previewQuerySchema>;

/**
 * Whether an event changes the profile as others read it. They are told neither what is opened or
 * closed beside it nor when its status was confirmed.
 */
export function changesOpenedProfile({
  type,
  fieldGroup,
}: Pick<NewEvent, 'type' | 'fieldGroup'>): boolean {
  return fieldGroup === 'profile' && type !== 'visibility.changed' && type !== 'status.confirmed';
}

/** Whether the summary of a profile, or of the money, tells the field that an event names. */
export function isSummarised(path: string): boolean {
  return path in summaryFields || path in economicsSchema.shape;
}

/** The part of a profile that a summary tells. */
export function summariseProfile(profile: SummarisedProfile): SummarisedProfile {
  const { title, useCase, department, goal, contactFunction } = profile;
  return { title, useCase, department, goal, contactFunction };
}
