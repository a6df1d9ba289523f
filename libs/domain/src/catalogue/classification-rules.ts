import * as z from 'zod';
import { keySchema, keysSchema, namedShape, sourcedShape, textSchema } from './entry';

/** What an answer to a question means for the class or the role; several can share a kind. */
export const questionKinds = [
  'ai-system',
  'prohibited',
  'annex-iii',
  'profiling',
  'exemption',
  'transparency',
  'provider',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

const classificationQuestionSchema = z.object({
  key: keySchema,
  kind: z.enum(questionKinds),
  ...namedShape,
  whyDe: textSchema,
  whyEn: textSchema,
  /** Examples from municipal work, so that the words of the law need no lawyer. */
  hintDe: textSchema,
  hintEn: textSchema,
  legalBasis: keysSchema.min(1),
});
export type ClassificationQuestion = z.infer<typeof classificationQuestionSchema>;

/** The questions of the classification aid in the order they are asked: at most 15. */
export const classificationRulesSchema = z.object({
  key: keySchema,
  ...namedShape,
  /** The state of the law the questions follow. */
  asOf: z.iso.date(),
  ...sourcedShape,
  questions: z.array(classificationQuestionSchema).min(1).max(15),
});
export type ClassificationRules = z.infer<typeof classificationRulesSchema>;
