import * as z from 'zod';
import { confidences, keySchema, keysSchema, namedShape, sourcedShape, textSchema } from './entry';

export const fundingLevels = ['state', 'federal', 'eu'] as const;
export type FundingLevel = (typeof fundingLevels)[number];

export const fundingStatuses = ['open-check', 'in-kind', 'closed'] as const;
export type FundingStatus = (typeof fundingStatuses)[number];

export const fundingApplicants = ['municipality', 'district', 'company', 'research'] as const;
export type FundingApplicant = (typeof fundingApplicants)[number];

/** How a grant grows with its partners, in whole euros; `maxRate` is a part of the costs, 0 to 1. */
export const fundingAmountRuleSchema = z.object({
  baseMunicipalities: z.int().positive(),
  baseAmount: z.int().positive(),
  perAdditional: z.int().nonnegative(),
  maxRate: z.number().positive().max(1),
  currency: z.literal('EUR'),
});
export type FundingAmountRule = z.infer<typeof fundingAmountRuleSchema>;

export const fundingProgrammeSchema = z.object({
  key: keySchema,
  ...namedShape,
  providerDe: textSchema,
  providerEn: textSchema,
  level: z.enum(fundingLevels),
  eligible: z.array(z.enum(fundingApplicants)).min(1),
  amountDe: textSchema,
  amountEn: textSchema,
  status: z.enum(fundingStatuses),
  deadline: z.iso.date().nullable(),
  conditionsDe: textSchema,
  conditionsEn: textSchema,
  legalBasis: keysSchema,
  ...sourcedShape,
  confidence: z.enum(confidences),
  checkedOn: z.iso.date(),
  amountRule: fundingAmountRuleSchema.optional(),
});
export type FundingProgramme = z.infer<typeof fundingProgrammeSchema>;
