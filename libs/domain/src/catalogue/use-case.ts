import * as z from 'zod';
import { keySchema, keysSchema, namedShape, sourcedShape, textSchema } from './entry';
import { oversightLevels } from './oversight-level';
import { useCaseFlagsSchema } from './project-flag';
import { riskClasses } from './risk-class';

export const departments = [
  'citizen-services',
  'central',
  'finance',
  'tax',
  'social',
  'youth',
  'communications',
  'council',
  'immigration',
  'building',
  'civil-eng',
  'green',
  'facility',
  'environment',
  'order',
  'hr',
  'procurement',
  'waste',
  'it',
] as const;
export type Department = (typeof departments)[number];

/** From research (1) to what the market offers ready-made (5). */
export const maturities = [1, 2, 3, 4, 5] as const;
export type Maturity = (typeof maturities)[number];

export const dpiaExpectations = ['no', 'check', 'likely'] as const;
export type DpiaExpectation = (typeof dpiaExpectations)[number];

/** Whether a kind of data is personal (or social or tax data): always, sometimes, never. */
export const dataReferences = ['yes', 'possible', 'no'] as const;
export type DataReference = (typeof dataReferences)[number];

export const dataCategorySchema = z.object({
  key: keySchema,
  ...namedShape,
  personal: z.enum(dataReferences),
  social: z.enum(dataReferences),
  ...sourcedShape,
});
export type DataCategory = z.infer<typeof dataCategorySchema>;

const euroRange = z
  .object({ min: z.int().nonnegative(), max: z.int().nonnegative() })
  .refine(({ min, max }) => min <= max, { error: 'min is above max' });

/** Whole euros for a town of the reference size: planning assumptions, not prices. */
const costSchema = z.object({
  currency: z.literal('EUR'),
  referencePopulation: z.int().positive(),
  oneOff: euroRange,
  annual: euroRange,
  driversDe: textSchema,
  driversEn: textSchema,
  verified: z.boolean(),
});

/** Hours a year for the reference town; all four numbers are null where hours are not the benefit. */
const savingsSchema = z
  .object({
    formula: z.literal('casesPerYear * share * minutesPerCase / 60'),
    unitDe: textSchema,
    unitEn: textSchema,
    casesPerYear: z.int().positive().nullable(),
    /** Part of the cases the application really helps with, 0 to 1. */
    share: z.number().positive().max(1).nullable(),
    minutesPerCase: z.number().positive().nullable(),
    hoursPerYear: z.number().positive().nullable(),
    basisDe: textSchema,
    basisEn: textSchema,
    verified: z.boolean(),
  })
  .refine(hoursFollowFromFormula, { error: 'hoursPerYear does not follow from the formula' });

const aiActSchema = z.object({
  riskClass: z.enum(riskClasses),
  reasonDe: textSchema,
  reasonEn: textSchema,
  /** Numbers of Annex III that the use case falls under, or may fall under (`annexIIICheck`). */
  annexIII: z.array(z.string().regex(/^III\.\d(\.[a-z])?$/)),
  annexIIICheck: z.boolean(),
  verified: z.boolean(),
});

export const useCaseSchema = z.object({
  key: keySchema,
  ...namedShape,
  department: z.object({ key: z.enum(departments), ...namedShape }),
  benefitDe: textSchema,
  benefitEn: textSchema,
  cost: costSchema,
  savings: savingsSchema,
  aiAct: aiActSchema,
  dataCategories: keysSchema,
  dpia: z.enum(dpiaExpectations),
  /** What a project of this kind starts with; null is for the project to decide. */
  flags: useCaseFlagsSchema,
  humanOversight: z.enum(oversightLevels),
  coDetermination: z.boolean(),
  maturity: z.literal(maturities),
  prerequisitesDe: textSchema,
  prerequisitesEn: textSchema,
  legalBasis: keysSchema,
  /** Selected solutions; the full relation is `useCases` of the solutions. */
  references: keysSchema,
  ...sourcedShape,
});
export type UseCase = z.infer<typeof useCaseSchema>;

function hoursFollowFromFormula(savings: {
  casesPerYear: number | null;
  share: number | null;
  minutesPerCase: number | null;
  hoursPerYear: number | null;
}): boolean {
  const { casesPerYear, share, minutesPerCase, hoursPerYear } = savings;
  const inputs = [casesPerYear, share, minutesPerCase];
  if (hoursPerYear === null) return inputs.every((input) => input === null);
  if (casesPerYear === null || share === null || minutesPerCase === null) return false;
  return Math.abs((casesPerYear * share * minutesPerCase) / 60 - hoursPerYear) < 0.05;
}
