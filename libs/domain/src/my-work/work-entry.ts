import * as z from 'zod';
import { roles } from '../access/roles';
import { riskClasses } from '../catalogue/risk-class';
import { organisationRefSchema } from '../organisations/organisation';
import { itemStates } from '../projects/checklist-item';
import { reportDuties } from '../projects/incident';
import { opinionRoles } from '../projects/opinion';
import { participationRoles } from '../projects/participation';
import { gates, phases } from '../projects/phases';
import { workGroups } from './work-groups';

/** What the person is asked for at a gate. */
export const waitingActs = ['agree', 'decide', 'record'] as const;
export type WaitingAct = (typeof waitingActs)[number];

const where = {
  id: z.uuid(),
  group: z.enum(workGroups),
  organisation: organisationRefSchema,
  project: z.object({
    id: z.uuid(),
    number: z.string().nullable(),
    title: z.string().nullable(),
    phase: z.enum(phases),
    isExample: z.boolean(),
  }),
  dueOn: z.iso.date().nullable(),
  /** Whole days since the deadline; `null` where it has not passed. */
  overdueDays: z.int().positive().nullable(),
};

const taskEntrySchema = z.object({
  kind: z.literal('task'),
  ...where,
  item: z.object({
    key: z.string(),
    title: z.object({ de: z.string(), en: z.string() }),
    state: z.enum(itemStates),
  }),
  /** Why it is theirs: given to them in person, or to nobody and their role answers for it. */
  because: z.enum(['assigned', 'role']),
  role: z.enum(roles),
});

const decisionEntrySchema = z.object({
  kind: z.literal('decision'),
  ...where,
  gate: z.enum(gates),
  act: z.enum(waitingActs),
  requestedAt: z.iso.datetime(),
  waitingDays: z.int().min(0),
  /** Shortened; the whole text stands at the gate. */
  recommendation: z.string(),
  riskClass: z.enum(riskClasses).nullable(),
  /** Absent for readers without the group `economics`. */
  estimatedTotalCents: z.int().nullable().optional(),
});

/** Somebody asks not to apply an item. */
const waiverEntrySchema = z.object({
  kind: z.literal('waiver'),
  ...where,
  item: z.object({ key: z.string(), title: z.object({ de: z.string(), en: z.string() }) }),
  /** Shortened; the whole text stands at the item. */
  reason: z.string(),
  requestedAt: z.iso.datetime(),
  waitingDays: z.int().min(0),
});

/** A class under the AI Act that no second person has confirmed. */
const classificationEntrySchema = z.object({
  kind: z.literal('classification'),
  ...where,
  riskClass: z.enum(riskClasses),
  recordedAt: z.iso.datetime(),
  waitingDays: z.int().min(0),
});

/** An incident that may have to be reported to the authority, and is not. */
const incidentEntrySchema = z.object({
  kind: z.literal('incident'),
  ...where,
  /** Within its project. */
  number: z.int().positive(),
  reportDuty: z.enum(reportDuties),
  /** The last instant at which a report is in time; `dueOn` is its day. */
  reportDueAt: z.iso.datetime(),
});

/** An opinion that a role of the person was asked for. */
const opinionEntrySchema = z.object({
  kind: z.literal('opinion'),
  ...where,
  role: z.enum(opinionRoles),
  /** Shortened; empty where nobody asked anything in particular. */
  question: z.string(),
});

/** The consent of the staff council that a released project waits for. */
const consentEntrySchema = z.object({
  kind: z.literal('consent'),
  ...where,
  role: z.enum(participationRoles),
  /** Shortened; the whole text stands with the request. */
  reason: z.string(),
});

const conditionEntrySchema = z.object({
  kind: z.literal('condition'),
  ...where,
  gate: z.enum(gates),
  /** Shortened; the whole text stands at the gate. */
  text: z.string(),
  role: z.enum(roles),
});

const plannedEndEntrySchema = z.object({ kind: z.literal('planned-end'), ...where });

export const workEntrySchema = z
  .discriminatedUnion('kind', [
    taskEntrySchema,
    decisionEntrySchema,
    waiverEntrySchema,
    classificationEntrySchema,
    opinionEntrySchema,
    consentEntrySchema,
    conditionEntrySchema,
    incidentEntrySchema,
    plannedEndEntrySchema,
  ])
  .meta({ id: 'WorkEntry' });
export type WorkEntry = z.infer<typeof workEntrySchema>;

export const myWorkPageSchema = z
  .object({
    /** The day on which the entries are late or not. */
    today: z.iso.date(),
    items: z.array(workEntrySchema),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'MyWorkPage' });
export type MyWorkPage = z.infer<typeof myWorkPageSchema>;

/** What presses, over all organisations of the person; `decisions` is everything others wait for. */
export const myWorkCountSchema = z
  .object({ overdue: z.int(), decisions: z.int() })
  .meta({ id: 'MyWorkCount' });
export type MyWorkCount = z.infer<typeof myWorkCountSchema>;
