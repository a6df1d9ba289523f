import * as z from 'zod';
import { centsSchema } from '../money/cents';
import { daySchema } from '../time/day';
import { actedBySchema } from './acted-by';
import { versionSchema } from './version';

/** Ways to award a contract (DOMAIN 2.7); `simplified` is what the local by-law asks for instead of a direct award. */
export const awardRoutes = [
  'direct',
  'simplified',
  'eu',
  'in-house',
  'public-public',
  'framework',
] as const;
export type AwardRoute = (typeof awardRoutes)[number];

/**
 * The items that a record belongs to: the contract of the pilot does not carry over to regular
 * operation, which is awarded for itself (DOMAIN 2.2, 2.3).
 */
export const awardItemSchema = z.enum(['pilot.award', 'scaling.award-scaling']);
export type AwardItemKey = z.infer<typeof awardItemSchema>;

/** Whether a record of an award belongs to this item. */
export function isAwardItem(key: string): key is AwardItemKey {
  return awardItemSchema.safeParse(key).success;
}

/** What the values of a record say beside the rules it was made under. */
export const awardWarnings = [
  'estimate-reaches-eu-threshold',
  'final-reaches-eu-threshold',
  'estimate-reaches-direct-limit',
  'eu-threshold-unknown',
  'direct-limit-unknown',
] as const;
export type AwardWarning = (typeof awardWarnings)[number];

/** In whole cents, net, over the whole term with options; `null` is not known yet. */
export const awardValuesSchema = z.strictObject({
  estimatedNetCents: centsSchema.nullable(),
  finalNetCents: centsSchema.nullable(),
});
export type AwardValues = z.infer<typeof awardValuesSchema>;

/** What is said about an award beside its values. */
const factsShape = {
  route: z.enum(awardRoutes),
  /** Why this route; required where it is not the proposed one. */
  reason: z.string().trim().max(2000),
  reference: z.string().trim().max(200).nullable(),
  awardedOn: daySchema.nullable(),
  providerName: z.string().trim().max(200).nullable(),
};
export interface AwardFields extends AwardValues {
  readonly route: AwardRoute;
  readonly reason: string;
  readonly reference: string | null;
  readonly awardedOn: string | null;
  readonly providerName: string | null;
}

/** The whole record, written anew; `version` is what the person knew when they began. */
export const recordAwardSchema = z
  .strictObject({ version: versionSchema, ...factsShape, ...awardValuesSchema.shape })
  .meta({ id: 'RecordAward' });
export type RecordAward = z.infer<typeof recordAwardSchema>;

/** The borders that propose a route, net; `null` where none is known. */
export const awardRulesSchema = z.object({
  euThresholdCents: z.int().nullable(),
  /** From which value on the organisation's own rules ask for more than a direct award. */
  directLimitCents: z.int().nullable(),
});
export type AwardRules = z.infer<typeof awardRulesSchema>;

/** For readers of the economics: the values and everything that follows from them. */
const awardEconomicsSchema = z.object({
  estimatedNetCents: z.int().nullable(),
  finalNetCents: z.int().nullable(),
  proposedRoute: z.enum(awardRoutes).nullable(),
  warnings: z.array(z.enum(awardWarnings)),
  /** The borders of the day on which it was recorded. */
  rules: awardRulesSchema,
});

export const awardSchema = z.object({
  route: z.enum(awardRoutes),
  reason: z.string(),
  reference: z.string().nullable(),
  awardedOn: z.iso.date().nullable(),
  providerName: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  recordedBy: actedBySchema,
  economics: awardEconomicsSchema.optional(),
});
export type Award = z.infer<typeof awardSchema>;

export const awardViewSchema = z
  .object({
    projectId: z.uuid(),
    item: awardItemSchema,
    version: z.int().positive(),
    mayRecord: z.boolean(),
    /** The last record; null while nobody has made one. */
    award: awardSchema.nullable(),
    /** The borders of today, for readers of the economics. */
    rules: awardRulesSchema.optional(),
  })
  .meta({ id: 'AwardView' });
export type AwardView = z.infer<typeof awardViewSchema>;
