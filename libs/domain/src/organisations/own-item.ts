import * as z from 'zod';
import { answeringRoles } from '../access/answering-roles';
import { roles, type Role } from '../access/roles';
import { obligations } from '../catalogue/checklist';
import { projectFlags } from '../catalogue/project-flag';
import { checklistKeys } from '../projects/checklist-in-hand';
import { opinionRoles } from '../projects/opinion';
import { daySchema } from '../time/day';

/** The checklists an organisation can add to, in the order in which a project meets them. */
export const ownItemChecklists = checklistKeys;
export type OwnItemChecklist = (typeof ownItemChecklists)[number];

/** Who can answer for an own item; only municipalities have some. */
export const ownItemRoles: readonly Role[] = answeringRoles('municipality');

/** Who can be heard on an item; the staff council is asked for consent instead of an opinion. */
export const ownItemOpinionRoles = [...opinionRoles, 'staff-council'] as const;

const titleSchema = z.string().trim().min(3).max(300);
const hintSchema = z.string().trim().min(3).max(1000);

/**
 * What an own item says. English is optional: without it the German text is shown.
 * Conditional items name their flag, a recommended one holds nothing back.
 */
export const ownItemBodySchema = z.strictObject({
  de: titleSchema,
  en: titleSchema.nullable(),
  /** What counts as evidence. */
  evidenceDe: hintSchema,
  evidenceEn: hintSchema.nullable(),
  obligation: z.enum(obligations),
  flag: z.enum(projectFlags).nullable(),
  responsibleRole: z.enum(roles),
  opinionRole: z.enum(ownItemOpinionRoles).nullable(),
  gateBlocking: z.boolean(),
});
export type OwnItemBody = z.infer<typeof ownItemBodySchema>;

export const addOwnItemSchema = z
  .strictObject({
    checklist: z.enum(ownItemChecklists),
    validFrom: daySchema,
    body: ownItemBodySchema,
  })
  .meta({ id: 'AddOwnItem' });
export type AddOwnItem = z.infer<typeof addOwnItemSchema>;

/** The next version. `basedOn` is the version its author has read. */
export const changeOwnItemSchema = z
  .strictObject({ basedOn: z.int().min(1), validFrom: daySchema, body: ownItemBodySchema })
  .meta({ id: 'ChangeOwnItem' });
export type ChangeOwnItem = z.infer<typeof changeOwnItemSchema>;

/** The item is offered until the last day; projects that have it keep it. */
export const retireOwnItemSchema = z
  .strictObject({ basedOn: z.int().min(1), lastDay: daySchema })
  .meta({ id: 'RetireOwnItem' });
export type RetireOwnItem = z.infer<typeof retireOwnItemSchema>;

const ownItemVersionSchema = z.object({
  version: z.int().min(1),
  validFrom: z.iso.date(),
  /** The last day it is offered; null while nothing takes over. */
  validTo: z.iso.date().nullable(),
  body: ownItemBodySchema,
});

/** An own item with all that it ever said, newest first. */
export const ownItemSchema = z
  .object({
    id: z.uuid(),
    /** Names it in checklists, events and decisions. */
    key: z.string(),
    checklist: z.enum(ownItemChecklists),
    /** What the next change is based on; the end of an item counts as a version. */
    latestVersion: z.int().min(1),
    /** The last day it is offered, when somebody has set one. */
    retiredOn: z.iso.date().nullable(),
    versions: z.array(ownItemVersionSchema),
  })
  .meta({ id: 'OwnItem' });
export type OwnItem = z.infer<typeof ownItemSchema>;
