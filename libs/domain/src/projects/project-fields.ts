import * as z from 'zod';
import { departments } from '../catalogue/use-case';
import { oversightLevels } from '../catalogue/oversight-level';
import { riskClasses } from '../catalogue/risk-class';
import type { FieldGroup } from '../access/field-groups';
import { centsSchema } from '../money/cents';
import { daySchema } from '../time/day';
import { versionSchema } from './version';

/** What a project says about itself; `null` is "not answered yet". Free text is stored as typed. */
const openAnswer = z.boolean().nullable();
const shortText = (max: number) => z.string().trim().min(1).max(max).nullable();

const plannedPhaseSchema = z
  .strictObject({ start: daySchema.nullable(), end: daySchema.nullable() })
  .refine(({ start, end }) => start === null || end === null || start <= end, {
    error: 'end-before-start',
    path: ['end'],
  });

export const projectFieldsSchema = z.strictObject({
  title: shortText(120),
  useCase: z.strictObject({ key: z.string().max(80), version: versionSchema }).nullable(),
  department: z.enum(departments).nullable(),
  problem: shortText(2000),
  goal: shortText(2000),
  /** A function such as "IT-Koordination", never a person: it is what others may see. */
  contactFunction: shortText(120),
  riskClass: z.enum(riskClasses).nullable(),
  dataCategories: z.array(z.string().max(80)).max(40),
  oversightLevel: z.enum(oversightLevels).nullable(),
  processesPersonalData: openAnswer,
  processesSocialData: openAnswer,
  dpiaRequired: openAnswer,
  citizenFacing: openAnswer,
  hasUserInterface: openAnswer,
  isShared: openAnswer,
  hasFunding: openAnswer,
  plannedAnalysis: plannedPhaseSchema,
  plannedPilot: plannedPhaseSchema,
  plannedScaling: plannedPhaseSchema,
  /** Gross cents over the whole life; compared with the value limit. `null` is unknown, not zero. */
  estimatedTotalCents: centsSchema.nullable(),
  estimatedTotalIsAssumption: z.boolean(),
});
export type ProjectFields = z.infer<typeof projectFieldsSchema>;
export type ProjectField = keyof ProjectFields;

/** Which field group a field belongs to; a reader without the group never receives the field. */
export const groupOfField: Record<ProjectField, FieldGroup> = {
  title: 'profile',
  useCase: 'profile',
  department: 'profile',
  problem: 'profile',
  goal: 'profile',
  contactFunction: 'profile',
  riskClass: 'profile',
  dataCategories: 'profile',
  oversightLevel: 'profile',
  processesPersonalData: 'profile',
  processesSocialData: 'profile',
  dpiaRequired: 'profile',
  citizenFacing: 'profile',
  hasUserInterface: 'profile',
  isShared: 'profile',
  hasFunding: 'profile',
  plannedAnalysis: 'profile',
  plannedPilot: 'profile',
  plannedScaling: 'profile',
  estimatedTotalCents: 'economics',
  estimatedTotalIsAssumption: 'economics',
};

/** The fields somebody has to fill before a draft becomes a project: at most eight. */
export const requiredFields = [
  'useCase',
  'title',
  'department',
  'problem',
  'goal',
  'contactFunction',
  'plannedAnalysis',
  'plannedPilot',
] as const satisfies readonly ProjectField[];

export const emptyProjectFields: ProjectFields = {
  title: null,
  useCase: null,
  department: null,
  problem: null,
  goal: null,
  contactFunction: null,
  riskClass: null,
  dataCategories: [],
  oversightLevel: null,
  processesPersonalData: null,
  processesSocialData: null,
  dpiaRequired: null,
  citizenFacing: null,
  hasUserInterface: null,
  isShared: null,
  hasFunding: null,
  plannedAnalysis: { start: null, end: null },
  plannedPilot: { start: null, end: null },
  plannedScaling: { start: null, end: null },
  estimatedTotalCents: null,
  estimatedTotalIsAssumption: true,
};
