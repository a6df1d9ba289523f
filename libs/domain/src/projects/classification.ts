import * as z from 'zod';
import { classificationRulesSchema } from '../catalogue/classification-rules';
import { riskClasses } from '../catalogue/risk-class';
import { daySchema } from '../time/day';
import { actedBySchema } from './acted-by';
import { versionSchema } from './version';

export const classificationAnswerValues = ['yes', 'no', 'unsure'] as const;
export type ClassificationAnswer = (typeof classificationAnswerValues)[number];

export const aiActRoles = ['deployer', 'provider'] as const;
export type AiActRole = (typeof aiActRoles)[number];

export const classificationReasonCodes = [
  'not-ai',
  'ai-system-open',
  'prohibited',
  'prohibited-open',
  'annex-iii',
  'annex-iii-open',
  'profiling',
  'profiling-open',
  'exemption-holds',
  'exemption-needs-reason',
  'transparency',
  'transparency-open',
  'minimal',
  'provider',
  'role-open',
  'deployer',
] as const;
export type ClassificationReasonCode = (typeof classificationReasonCodes)[number];

/** Why a class or a role is what it is; `question` is the one whose answer says so. */
const classificationReasonSchema = z.object({
  code: z.enum(classificationReasonCodes),
  question: z.string().nullable(),
});
export type ClassificationReason = z.infer<typeof classificationReasonSchema>;

const answersSchema = z.record(z.string().max(80), z.enum(classificationAnswerValues));
/** By the key of the question; what is left out nobody has answered yet. */
export type ClassificationAnswers = Readonly<Partial<Record<string, ClassificationAnswer>>>;

export const recordClassificationSchema = z
  .strictObject({
    version: versionSchema,
    /** The version of the questions that were answered. */
    ruleVersion: versionSchema,
    answers: answersSchema.refine((answers) => Object.keys(answers).length <= 15, {
      error: 'too-many-answers',
    }),
    /** Why Art. 6(3) applies; needed where somebody claims it. */
    exemptionReason: z.string().trim().max(4000).nullable().default(null),
  })
  .meta({ id: 'RecordClassification' });
export type RecordClassification = z.infer<typeof recordClassificationSchema>;

/**
 * How far a classification can be relied on. `recheck`: a substantial change came after it;
 * `not-covered`: the profile names another class than the answers lead to.
 */
export const classificationStates = [
  'unconfirmed',
  'confirmed',
  'recheck',
  'not-covered',
  'superseded',
] as const;
export type ClassificationState = (typeof classificationStates)[number];

export const classificationSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(classificationStates),
    ruleVersion: z.int(),
    answers: answersSchema,
    exemptionReason: z.string().nullable(),
    riskClass: z.enum(riskClasses),
    role: z.enum(aiActRoles).nullable(),
    because: z.array(classificationReasonSchema),
    recordedAt: z.iso.datetime(),
    recordedBy: actedBySchema,
    confirmedAt: z.iso.datetime().nullable(),
    confirmedBy: actedBySchema.nullable(),
  })
  .meta({ id: 'Classification' });
export type Classification = z.infer<typeof classificationSchema>;

export const classificationViewSchema = z
  .object({
    projectId: z.uuid(),
    version: z.int().positive(),
    /** The questions as they are asked today. */
    rules: z.object({ version: z.int().positive(), body: classificationRulesSchema }),
    /** The latest one; `null` when the questions were never answered. */
    current: classificationSchema.nullable(),
    /** The latest first. */
    earlier: z.array(classificationSchema),
    may: z.object({ record: z.boolean(), confirm: z.boolean(), declareChange: z.boolean() }),
    /** Why this person may not confirm although their role would allow it. */
    excludedBecause: z.enum(['entered-it']).nullable(),
  })
  .meta({ id: 'ClassificationView' });
export type ClassificationView = z.infer<typeof classificationViewSchema>;

export const substantialChangeKinds = ['data', 'users', 'model', 'purpose', 'automation'] as const;
export type SubstantialChangeKind = (typeof substantialChangeKinds)[number];

export const declareSubstantialChangeSchema = z
  .strictObject({
    kinds: z.array(z.enum(substantialChangeKinds)).min(1).max(substantialChangeKinds.length),
    text: z.string().trim().min(3).max(4000),
    effectiveOn: daySchema,
  })
  .meta({ id: 'DeclareSubstantialChange' });
export type DeclareSubstantialChange = z.infer<typeof declareSubstantialChangeSchema>;

export const substantialChangesSchema = z
  .object({
    projectId: z.uuid(),
    /** The latest first. */
    items: z.array(
      z.object({
        id: z.uuid(),
        kinds: z.array(z.enum(substantialChangeKinds)),
        text: z.string(),
        effectiveOn: z.iso.date(),
        declaredAt: z.iso.datetime(),
        declaredBy: actedBySchema,
        /** The items that have to be looked at again because of it. */
        recheck: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'SubstantialChanges' });
export type SubstantialChanges = z.infer<typeof substantialChangesSchema>;
