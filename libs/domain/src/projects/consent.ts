import * as z from 'zod';
import { roles } from '../access/roles';
import { daySchema } from '../time/day';
import { phases } from './phases';

/** What the staff council can answer. */
export const consentAnswers = ['given', 'given-with-conditions', 'refused'] as const;
/** How a procedure ends; a service agreement covers what would have been asked. */
export const consentResults = [...consentAnswers, 'covered'] as const;
export type ConsentResult = (typeof consentResults)[number];

const text = z.string().trim().max(4000);
const line = z.string().trim().min(3).max(200);

export const requestConsentSchema = z
  .strictObject({ reason: text.min(3) })
  .meta({ id: 'RequestConsent' });
export type RequestConsent = z.infer<typeof requestConsentSchema>;

export const answerConsentSchema = z
  .strictObject({ result: z.enum(consentAnswers), text: text.default('') })
  .meta({ id: 'AnswerConsent' });
export type AnswerConsent = z.infer<typeof answerConsentSchema>;

export const serviceAgreementSchema = z
  .strictObject({ title: line, agreedOn: daySchema, reference: line })
  .meta({ id: 'ServiceAgreement' });
export type ServiceAgreement = z.infer<typeof serviceAgreementSchema>;

const consentItemSchema = z.object({ key: z.string(), de: z.string(), en: z.string() });

/** What was asked when, until when, and how it ended. No names: roles act. */
export const consentProcedureSchema = z
  .object({
    id: z.uuid(),
    phase: z.enum(phases),
    /** About the project as it now is; others are history. */
    isCurrent: z.boolean(),
    items: z.array(consentItemSchema),
    reason: z.string(),
    /** Last day for the answer; `null` where an agreement covers it and nobody was asked. */
    dueOn: z.iso.date().nullable(),
    /** Nobody has answered although the day has passed; what follows, the employer establishes. */
    isOverdue: z.boolean(),
    requestedAt: z.iso.datetime(),
    requestedByRole: z.enum(roles),
    result: z.enum(consentResults).nullable(),
    /** The conditions, or why consent is refused. */
    text: z.string(),
    agreement: z
      .object({ title: z.string(), agreedOn: z.iso.date(), reference: z.string() })
      .nullable(),
    answeredAt: z.iso.datetime().nullable(),
    withdrawnAt: z.iso.datetime().nullable(),
    /** Nobody withdrew it: it ended with the stay in the phase, without an answer. */
    hasLapsed: z.boolean(),
  })
  .meta({ id: 'ConsentProcedure' });
export type ConsentProcedure = z.infer<typeof consentProcedureSchema>;

export const consentsSchema = z
  .object({
    projectId: z.uuid(),
    /** The items of the current phase on which the staff council is asked for consent. */
    items: z.array(consentItemSchema),
    /** The latest first. */
    procedures: z.array(consentProcedureSchema),
    /** Days for the answer, and the law that says so. */
    deadline: z.object({ days: z.int(), citation: z.object({ de: z.string(), en: z.string() }) }),
    may: z.object({
      request: z.boolean(),
      cover: z.boolean(),
      answer: z.boolean(),
      withdraw: z.boolean(),
    }),
  })
  .meta({ id: 'Consents' });
export type Consents = z.infer<typeof consentsSchema>;
