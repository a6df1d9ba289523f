import * as z from 'zod';
import { organisationRefSchema } from '../organisations/organisation';
import { gates, phases } from '../projects/phases';
import { attentionRules, dateKinds, standings } from './attention';

const findingSchema = z.object({
  rule: z.enum(attentionRules),
  standing: z.enum(standings).exclude(['green']),
  /** The day the rule looks at: due, planned, requested, entered or confirmed on. */
  on: z.iso.date(),
  /** How many break this rule; `on` is the one that lies furthest back. */
  count: z.int().positive(),
  gate: z.enum(gates).optional(),
  itemKey: z.string().optional(),
  incident: z.int().positive().optional(),
  /** What the catalogue calls the item. */
  itemName: z.object({ de: z.string(), en: z.string() }).optional(),
});

export type FindingView = z.infer<typeof findingSchema>;

/** A project that needs attention, and which rules say so. */
export const attentionRowSchema = z
  .object({
    id: z.uuid(),
    organisation: organisationRefSchema,
    number: z.string(),
    title: z.string().nullable(),
    isExample: z.boolean(),
    phase: z.enum(phases),
    phaseEnteredAt: z.iso.datetime().nullable(),
    standing: z.enum(standings),
    findings: z.array(findingSchema).min(1),
    nextDate: z.object({ on: z.iso.date(), kind: z.enum(dateKinds) }).nullable(),
  })
  .meta({ id: 'AttentionRow' });
export type AttentionRow = z.infer<typeof attentionRowSchema>;

/** Red first, and within one standing what lies furthest back. */
export const attentionPageSchema = z
  .object({
    asOf: z.iso.datetime(),
    total: z.int(),
    items: z.array(attentionRowSchema),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'AttentionPage' });
export type AttentionPage = z.infer<typeof attentionPageSchema>;

export const attentionQuerySchema = z.strictObject({
  organisation: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(400).optional(),
});
export type AttentionQuery = z.infer<typeof attentionQuerySchema>;
