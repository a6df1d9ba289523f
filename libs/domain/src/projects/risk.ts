import * as z from 'zod';
import { roles } from '../access/roles';
import type { Changes, EventValue, NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import { daySchema } from '../time/day';
import { hasEnded } from './checklist-in-hand';
import type { ProjectStatus } from './phases';
import { versionSchema } from './version';

export const riskGrades = [1, 2, 3, 4] as const;
export type RiskGrade = (typeof riskGrades)[number];

export const riskLevels = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** From which score on a risk counts as what; the score is likelihood × impact, 1 to 16. */
const levelFrom: readonly (readonly [score: number, level: RiskLevel])[] = [
  [9, 'high'],
  [4, 'medium'],
  [1, 'low'],
];

const textSchema = z.string().trim().min(3).max(2000);
const gradeSchema = z.literal(riskGrades);

export const riskFieldsSchema = z.strictObject({
  cause: textSchema,
  effect: textSchema,
  likelihood: gradeSchema,
  impact: gradeSchema,
  measure: z.string().trim().max(2000).nullable(),
  responsibleRole: z.enum(roles),
  dueOn: daySchema.nullable(),
});
export type RiskFields = z.infer<typeof riskFieldsSchema>;

export const addRiskSchema = riskFieldsSchema.meta({ id: 'AddRisk' });
export type AddRisk = z.infer<typeof addRiskSchema>;

export const changeRiskSchema = z
  .strictObject({ version: versionSchema, changes: riskFieldsSchema.exactPartial() })
  .meta({ id: 'ChangeRisk' });
export type ChangeRisk = z.infer<typeof changeRiskSchema>;

export const closeRiskSchema = z.strictObject({ reason: textSchema }).meta({ id: 'CloseRisk' });
export type CloseRisk = z.infer<typeof closeRiskSchema>;

export const riskSchema = z
  .object({
    id: z.uuid(),
    /** Counted within the project. */
    number: z.int().positive(),
    cause: z.string(),
    effect: z.string(),
    likelihood: gradeSchema,
    impact: gradeSchema,
    score: z.int(),
    level: z.enum(riskLevels),
    measure: z.string().nullable(),
    responsibleRole: z.enum(roles),
    dueOn: z.iso.date().nullable(),
    closedAt: z.iso.datetime().nullable(),
    closedBecause: z.string().nullable(),
  })
  .meta({ id: 'Risk' });
export type Risk = z.infer<typeof riskSchema>;

/** The open risks first, the highest score first. */
export const riskListSchema = z
  .object({
    projectId: z.uuid(),
    version: z.int().positive(),
    mayEdit: z.boolean(),
    items: z.array(riskSchema),
  })
  .meta({ id: 'RiskList' });
export type RiskList = z.infer<typeof riskListSchema>;

export interface KnownRisk extends RiskFields {
  readonly number: number;
  readonly isClosed: boolean;
}

/** How much a risk weighs: likelihood × impact, and what that counts as. */
export function riskScore({ likelihood, impact }: Pick<RiskFields, 'likelihood' | 'impact'>): {
  readonly score: number;
  readonly level: RiskLevel;
} {
  const score = likelihood * impact;
  return { score, level: levelFrom.find(([from]) => score >= from)?.[1] ?? 'low' };
}

/** The path under which a part of a risk stands in events and conflicts. */
export function riskPath(number: number, part: string): string {
  return `risks/${String(number)}/${part}`;
}

/**
 * The risks of a project in operation are looked after, too.
 * @throws DomainError('rule-violated') `project-closed` once it has ended
 */
export function requireRisksOpen(status: ProjectStatus): void {
  if (hasEnded(status)) throw new DomainError('rule-violated', [{ code: 'project-closed' }]);
}

export function addRisk(number: number, fields: RiskFields): NewEvent {
  return event('risk.added', number, partsOf({}, fields));
}

/**
 * Changes fields of an open risk.
 * @returns the fields afterwards; no event when every value was the same already
 * @throws DomainError('rule-violated', 'risk-closed')
 */
export function changeRisk(
  risk: KnownRisk,
  changes: Partial<RiskFields>,
): { fields: RiskFields; events: NewEvent[] } {
  requireOpen(risk);
  const { cause, effect, likelihood, impact, measure, responsibleRole, dueOn } = risk;
  const before = { cause, effect, likelihood, impact, measure, responsibleRole, dueOn };
  const fields = { ...before, ...changes };
  const parts = partsOf(before, fields);
  if (Object.keys(parts).length === 0) return { fields, events: [] };
  return { fields, events: [event('risk.changed', risk.number, parts)] };
}

/** @throws DomainError('rule-violated', 'risk-closed') */
export function closeRisk(risk: KnownRisk, reason: string): NewEvent {
  requireOpen(risk);
  return event('risk.closed', risk.number, { reason: [null, reason] });
}

function requireOpen({ isClosed }: KnownRisk): void {
  if (isClosed) throw new DomainError('rule-violated', [{ code: 'risk-closed' }]);
}

function partsOf(before: Partial<RiskFields>, after: RiskFields): Changes {
  const entries = (Object.keys(after) as (keyof RiskFields)[]).map(
    (name): readonly [string, readonly [EventValue, EventValue]] => [
      name,
      [before[name] ?? null, after[name]],
    ],
  );
  return Object.fromEntries(entries.filter(([, [from, to]]) => from !== to));
}

function event(
  type: 'risk.added' | 'risk.changed' | 'risk.closed',
  number: number,
  parts: Changes,
): NewEvent {
  const changes = Object.fromEntries(
    Object.entries(parts).map(([part, change]) => [riskPath(number, part), change]),
  );
  return { type, fieldGroup: 'checklist', changes };
}
