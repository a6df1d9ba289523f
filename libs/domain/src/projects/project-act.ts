import * as z from 'zod';
import { daySchema } from '../time/day';
import { acts } from './acts';
import { recordedBodySchema, toldBodySchema } from './decision-body';
import { actedBySchema } from './acted-by';
import { gateAuthorityViewSchema } from './gate';
import { phases, projectStatuses } from './phases';

export const pauseCategories = ['staff', 'budget', 'legal', 'provider', 'dependency'] as const;
export type PauseCategory = (typeof pauseCategories)[number];

export const stopCategories = [
  'no-benefit',
  'legal',
  'quality',
  'cost',
  'acceptance',
  'provider',
  'priority',
  'better-elsewhere',
] as const;
export type StopCategory = (typeof stopCategories)[number];

const reason = z.string().trim().min(3).max(4000);

export const pauseProjectSchema = z
  .strictObject({
    category: z.enum(pauseCategories),
    reason,
    /** The day on which somebody looks at it again. */
    resumeOn: daySchema,
    contractsContinue: z.boolean(),
    realDataContinues: z.boolean(),
  })
  .meta({ id: 'PauseProject' });
export type PauseProject = z.infer<typeof pauseProjectSchema>;

export const resumeProjectSchema = z.strictObject({ reason }).meta({ id: 'ResumeProject' });
export type ResumeProject = z.infer<typeof resumeProjectSchema>;

export const stopProjectSchema = z
  .strictObject({
    category: z.enum(stopCategories),
    reason,
    /** What others can learn from it. */
    lesson: z.string().trim().min(3).max(4000),
    /** Where a body decides: what the council office records. */
    body: recordedBodySchema.optional(),
  })
  .meta({ id: 'StopProject' });
export type StopProject = z.infer<typeof stopProjectSchema>;

export const returnToPhaseSchema = z
  .strictObject({
    reason,
    targetPhase: z.enum(phases),
    /** Keys of the items of the target phase that have to be looked at again. */
    namedItems: z.array(z.string().max(120)).max(60).default([]),
  })
  .meta({ id: 'ReturnToPhase' });
export type ReturnToPhase = z.infer<typeof returnToPhaseSchema>;

export const archiveProjectSchema = z.strictObject({ reason }).meta({ id: 'ArchiveProject' });
export type ArchiveProject = z.infer<typeof archiveProjectSchema>;

/** The acts on a project that has begun. */
export const projectActs = acts.filter((act) => act !== 'start');
export type ProjectActKind = (typeof projectActs)[number];

const told = {
  id: z.uuid(),
  reason: z.string(),
  at: z.iso.datetime(),
  /** The day it was decided, where a body did so before it was recorded. */
  effectiveOn: z.iso.date(),
  by: actedBySchema,
};

/** An act that happened, with what was said then. */
export const projectActSchema = z
  .discriminatedUnion('act', [
    z.object({
      act: z.literal('pause'),
      ...told,
      category: z.enum(pauseCategories),
      resumeOn: z.iso.date(),
      contractsContinue: z.boolean(),
      realDataContinues: z.boolean(),
    }),
    z.object({ act: z.literal('resume'), ...told }),
    z.object({
      act: z.literal('stop'),
      ...told,
      category: z.enum(stopCategories),
      lesson: z.string(),
      body: toldBodySchema.nullable(),
    }),
    z.object({
      act: z.literal('phase-return'),
      ...told,
      fromPhase: z.enum(phases),
      targetPhase: z.enum(phases),
      namedItems: z.array(z.string()),
    }),
    z.object({ act: z.literal('archive'), ...told }),
  ])
  .meta({ id: 'ProjectAct' });
export type ToldAct = z.infer<typeof projectActSchema>;

/** Another project of the organisation that the reader sees, too. */
const relatedProjectSchema = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  status: z.enum(projectStatuses),
});
export type RelatedProject = z.infer<typeof relatedProjectSchema>;

/** What happened to a project apart from gate decisions, and what this person may do now. */
export const projectActsSchema = z
  .object({
    projectId: z.uuid(),
    version: z.int().positive(),
    /** Latest first. */
    happened: z.array(projectActSchema),
    /** The acts that fit phase and status. */
    possible: z.array(
      z.object({
        act: z.enum(projectActs),
        may: z.boolean(),
        /** Items of the closure checklist that hold back archiving. */
        openItems: z.array(z.string()),
      }),
    ),
    /** Who decides a stop: whoever decides the gate ahead. `null` where none is possible. */
    stopAuthority: gateAuthorityViewSchema.nullable(),
    /** The ended project that this one takes up again. */
    continues: relatedProjectSchema.nullable(),
    /** The projects that take this one up again, drafts included, the oldest first. */
    continuedBy: z.array(relatedProjectSchema),
    /** Whether the reader may begin one. */
    mayContinue: z.boolean(),
    /** The phases a return can lead to, with the items that can be named. */
    returnTargets: z.array(z.object({ phase: z.enum(phases), itemKeys: z.array(z.string()) })),
  })
  .meta({ id: 'ProjectActs' });
export type ProjectActsView = z.infer<typeof projectActsSchema>;

/** Whether the day has come on which a paused project was to be looked at again. */
export function isResumeDue({ resumeOn }: { readonly resumeOn: string }, today: string): boolean {
  return resumeOn <= today;
}
