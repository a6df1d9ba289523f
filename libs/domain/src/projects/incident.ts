import * as z from 'zod';
import { roles } from '../access/roles';
import { daySchema } from '../time/day';
import { instantSchema } from '../time/instant';
import { actedBySchema } from './acted-by';
import { versionSchema } from './version';

export const severities = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** Whether the authority has to be told; as long as nobody has decided, the deadline runs. */
export const reportDuties = ['undecided', 'yes', 'no'] as const;
export type ReportDuty = (typeof reportDuties)[number];

const textSchema = z.string().trim().min(3).max(4000);

export const incidentFieldsSchema = z.strictObject({
  /** `null` where nobody knows when it began. */
  occurredAt: instantSchema.nullable(),
  /** When somebody here learnt of it: from then on the deadline runs. */
  noticedAt: instantSchema,
  severity: z.enum(severities),
  description: textSchema,
  reportDuty: z.enum(reportDuties),
  /** Why it has to be reported or not. */
  reportReason: z.string().trim().max(2000).nullable(),
});
export type IncidentFields = z.infer<typeof incidentFieldsSchema>;

export const recordIncidentSchema = incidentFieldsSchema.meta({ id: 'RecordIncident' });
export type RecordIncident = z.infer<typeof recordIncidentSchema>;

export const editIncidentSchema = z
  .strictObject({ version: versionSchema, changes: incidentFieldsSchema.exactPartial() })
  .meta({ id: 'EditIncident' });
export type EditIncident = z.infer<typeof editIncidentSchema>;

export const reportIncidentSchema = z
  .strictObject({ reportedAt: instantSchema, reference: z.string().trim().max(200).default('') })
  .meta({ id: 'ReportIncident' });
export type ReportIncident = z.infer<typeof reportIncidentSchema>;

export const closeIncidentSchema = z
  .strictObject({ lesson: textSchema })
  .meta({ id: 'CloseIncident' });
export type CloseIncident = z.infer<typeof closeIncidentSchema>;

export const addMeasureSchema = z
  .strictObject({
    text: z.string().trim().min(3).max(2000),
    responsibleRole: z.enum(roles),
    dueOn: daySchema.nullable(),
  })
  .meta({ id: 'AddMeasure' });
export type AddMeasure = z.infer<typeof addMeasureSchema>;

const measureSchema = z.object({
  id: z.uuid(),
  number: z.int().positive(),
  text: z.string(),
  responsibleRole: z.enum(roles),
  dueOn: z.iso.date().nullable(),
  doneAt: z.iso.datetime().nullable(),
});

export const incidentSchema = z
  .object({
    id: z.uuid(),
    /** Counted within the project: people speak of "incident 2". */
    number: z.int().positive(),
    occurredAt: z.iso.datetime().nullable(),
    noticedAt: z.iso.datetime(),
    severity: z.enum(severities),
    description: z.string(),
    reportDuty: z.enum(reportDuties),
    reportReason: z.string().nullable(),
    /** The last instant at which a report is in time, by the law as it was pinned. */
    reportDueAt: z.iso.datetime(),
    reportedAt: z.iso.datetime().nullable(),
    reportReference: z.string().nullable(),
    measures: z.array(measureSchema),
    recordedAt: z.iso.datetime(),
    recordedBy: actedBySchema,
    closedAt: z.iso.datetime().nullable(),
    lesson: z.string().nullable(),
  })
  .meta({ id: 'Incident' });
export type Incident = z.infer<typeof incidentSchema>;

/** The incidents of a project, the open ones first, each group with the latest first. */
export const incidentListSchema = z
  .object({
    projectId: z.uuid(),
    version: z.int().positive(),
    mayRecord: z.boolean(),
    /** What the deadline rests on today. */
    law: z.object({ citation: z.object({ de: z.string(), en: z.string() }), hours: z.int() }),
    items: z.array(incidentSchema),
  })
  .meta({ id: 'IncidentList' });
export type IncidentList = z.infer<typeof incidentListSchema>;
