import * as z from 'zod';
import { roles } from '../access/roles';
import { gates, phases, subSteps } from '../projects/phases';
import { keySchema, keysSchema, namedShape, sourcedShape, textSchema } from './entry';
import { isOwnItem } from './item-key';
import { projectFlags } from './project-flag';

export const obligations = ['always', 'conditional', 'recommended'] as const;
export type Obligation = (typeof obligations)[number];

/** What sets an item by itself: the decision at a gate, or the act of stopping. */
export const itemSetters = [...gates, 'stop'] as const;
export type ItemSetter = (typeof itemSetters)[number];

export const itemConditionSchema = z.object({ ...namedShape, flag: z.enum(projectFlags) });
export type ItemCondition = z.infer<typeof itemConditionSchema>;

export const checklistItemTemplateSchema = z.object({
  key: keySchema,
  order: z.int().positive(),
  /** The step of the phase it belongs to; null in the yearly review and at a stop. */
  subStep: z.enum(subSteps).nullable(),
  ...namedShape,
  evidenceDe: textSchema,
  evidenceEn: textSchema,
  legalBasis: keysSchema,
  responsibleRole: z.enum(roles),
  /** Gives an advisory opinion; never decides. */
  opinionRole: z.enum(roles).nullable(),
  /** Contribute or are informed. */
  involvedRoles: z.array(z.enum(roles)),
  obligation: z.enum(obligations),
  /** Holds back the gate of its list; in the list of a stop it holds back archiving, never the stop. */
  gateBlocking: z.boolean(),
  setBy: z.enum(itemSetters).nullable(),
  condition: itemConditionSchema.nullable(),
  ...sourcedShape,
});
export type ChecklistItemTemplate = z.infer<typeof checklistItemTemplateSchema>;

/** A list hangs on a gate or on an act, never on both; the phase is null at a stop. */
export const checklistTemplateSchema = z.object({
  key: keySchema,
  phase: z.enum(phases).nullable(),
  gate: z.enum(gates).nullable(),
  act: z.enum(['stop']).nullable(),
  ...namedShape,
  items: z
    .array(checklistItemTemplateSchema)
    .min(1)
    // An item of the catalogue must never be taken for one of an organisation.
    .refine((items) => !items.some(({ key }) => isOwnItem(key)), 'key-of-own-items'),
});
export type ChecklistTemplate = z.infer<typeof checklistTemplateSchema>;
