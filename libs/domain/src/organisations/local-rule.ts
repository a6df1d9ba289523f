import * as z from 'zod';
import { maxOpinionWorkingDays } from '../projects/opinion';
import { daySchema } from '../time/day';

/** What an organisation may lay down for itself, beside its value limits (US-32). */
export const localRuleKinds = [
  'opinion-deadline',
  'decision-waiting',
  'condition-late',
  'direct-award',
] as const;
export type LocalRuleKind = (typeof localRuleKinds)[number];

export type LocalRuleUnit = 'working-days' | 'days' | 'cents';

interface LocalRuleRow {
  readonly unit: LocalRuleUnit;
  readonly min: number;
  readonly max: number;
}

/** In which unit each kind is counted, and what is possible. */
export const localRuleTable: Readonly<Record<LocalRuleKind, LocalRuleRow>> = {
  /** How long an opinion takes unless whoever asks says otherwise. */
  'opinion-deadline': { unit: 'working-days', min: 1, max: maxOpinionWorkingDays },
  /** How long a decision may wait before its project needs attention. */
  'decision-waiting': { unit: 'days', min: 1, max: 365 },
  /** How late a condition may be before its project turns from yellow to red. */
  'condition-late': { unit: 'days', min: 1, max: 365 },
  /** From which net value on a contract is no direct award any more; whole cents. */
  'direct-award': { unit: 'cents', min: 0, max: 1_000_000_000_000 },
};

/** Whether the value is one that this kind of rule can have. */
export function isPossible(kind: LocalRuleKind, value: number): boolean {
  const { min, max } = localRuleTable[kind];
  return Number.isInteger(value) && value >= min && value <= max;
}

/** One rule of an organisation: a row with valid-from, never changed afterwards. */
export const localRuleSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(localRuleKinds),
    /** In the unit of its kind. */
    value: z.int(),
    validFrom: z.iso.date(),
    source: z.string(),
    recordedAt: z.iso.datetime(),
  })
  .meta({ id: 'LocalRule' });
export type LocalRule = z.infer<typeof localRuleSchema>;

export const setLocalRuleSchema = z
  .strictObject({
    kind: z.enum(localRuleKinds),
    value: z.int(),
    validFrom: daySchema,
    /** Where the rule is written down, e.g. "Dienstanweisung KI vom 1.1.2027". */
    source: z.string().trim().min(3).max(300),
  })
  .superRefine(({ kind, value }, context) => {
    const { min, max } = localRuleTable[kind];
    const issue = { input: value, path: ['value'], origin: 'int' as const, inclusive: true };
    if (value < min) context.addIssue({ ...issue, code: 'too_small', minimum: min });
    if (value > max) context.addIssue({ ...issue, code: 'too_big', maximum: max });
  })
  .meta({ id: 'SetLocalRule' });
export type SetLocalRule = z.infer<typeof setLocalRuleSchema>;

/** One version of what applies where an organisation has laid down nothing. */
export const localRuleDefaultSchema = z
  .object({
    kind: z.enum(localRuleKinds),
    version: z.int().positive(),
    /** `null` where nothing applies until an organisation lays something down. */
    value: z.int().nullable(),
    /** First and last day of this version; null is open. */
    validFrom: z.iso.date().nullable(),
    validTo: z.iso.date().nullable(),
    source: z.string(),
    verified: z.boolean(),
  })
  .meta({ id: 'LocalRuleDefault' });
export type LocalRuleDefault = z.infer<typeof localRuleDefaultSchema>;

/** All rules of an organisation and all defaults, in any order: what was in force can be asked of any day. */
export const ruleSetSchema = z
  .object({ items: z.array(localRuleSchema), defaults: z.array(localRuleDefaultSchema) })
  .meta({ id: 'RuleSet' });
export type RuleSet = z.infer<typeof ruleSetSchema>;
