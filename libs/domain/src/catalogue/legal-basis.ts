import * as z from 'zod';
import { centsSchema } from '../money/cents';
import { confidences, keySchema, namedShape, sourcedShape, textSchema } from './entry';

/** `unconfirmed`: entry into force could not be evidenced, so never shown as applicable law. */
export const legalStatuses = ['in-force', 'unconfirmed'] as const;
export type LegalStatus = (typeof legalStatuses)[number];

/** What the law asks in our words; the text of the law itself is not shipped. */
export const legalBasisSchema = z.object({
  key: keySchema,
  citation: textSchema,
  citationEn: textSchema,
  ...namedShape,
  noteDe: textSchema,
  noteEn: textSchema,
  /** First day the duty applies to municipalities; null where it is older or not recorded. */
  validFrom: z.iso.date().nullable(),
  /** Last day; null where it is open. */
  validTo: z.iso.date().nullable(),
  status: z.enum(legalStatuses),
  /** How many hours it leaves to report something, from the moment somebody knows of it. */
  reportWithinHours: z.int().positive().optional(),
  /** How many days it leaves to answer a request, from the day it was made. */
  answerWithinDays: z.int().positive().optional(),
  /** From which net value on, over the whole term, it applies to a contract; whole cents. */
  thresholdNetCents: centsSchema.optional(),
  ...sourcedShape,
  confidence: z.enum(confidences),
});
export type LegalBasis = z.infer<typeof legalBasisSchema>;

/** What the product counts by: where a version has one, the next cannot do without. */
export const deadlineFields = [
  'reportWithinHours',
  'answerWithinDays',
] as const satisfies readonly (keyof LegalBasis)[];

/** A day on which a duty starts or ends. */
export const legalDeadlineSchema = z.object({
  key: keySchema,
  date: z.iso.date(),
  ...namedShape,
  legalBasis: keySchema,
  ...sourcedShape,
});
export type LegalDeadline = z.infer<typeof legalDeadlineSchema>;

/** Whether a legal basis is in force on a day; what is unconfirmed is never applicable law. */
export function isApplicableOn(
  { status, validFrom, validTo }: Pick<LegalBasis, 'status' | 'validFrom' | 'validTo'>,
  day: string,
): boolean {
  return (
    status === 'in-force' &&
    (validFrom === null || validFrom <= day) &&
    (validTo === null || validTo >= day)
  );
}
