import * as z from 'zod';
import type { Role } from '../access/roles';
import { actedBySchema } from './acted-by';
import { phases } from './phases';

/** Who can be asked: the roles of the action `opinion.give`. The staff council consents instead. */
export const opinionRoles = [
  'data-protection-officer',
  'information-security-officer',
  'treasurer',
  'it-head',
  'equality-and-inclusion',
] as const satisfies readonly Role[];
export type OpinionRole = (typeof opinionRoles)[number];

export const opinionResults = ['agreed', 'agreed-with-conditions', 'rejected'] as const;
export type OpinionResult = (typeof opinionResults)[number];

/** `ended`: the phase was over before somebody answered. */
export const opinionStates = ['asked', 'overdue', 'given', 'withdrawn', 'ended'] as const;
export type OpinionState = (typeof opinionStates)[number];

/** The state of a request that still counts; computed on reading, nobody has to set it. */
export function opinionStateOn(
  { givenAt, dueOn }: { readonly givenAt: string | null; readonly dueOn: string },
  today: string,
): Extract<OpinionState, 'asked' | 'overdue' | 'given'> {
  if (givenAt !== null) return 'given';
  return dueOn < today ? 'overdue' : 'asked';
}

export const maxOpinionWorkingDays = 60;

export const requestOpinionSchema = z
  .strictObject({
    role: z.enum(opinionRoles),
    /** Left out, the usual number of days. */
    workingDays: z.int().min(1).max(maxOpinionWorkingDays).optional(),
    /** Keys of the items it is about; left out, those of the phase that name this role. */
    items: z.array(z.string().max(120)).min(1).max(60).optional(),
    question: z.string().trim().max(4000).default(''),
  })
  .meta({ id: 'RequestOpinion' });
export type RequestOpinion = z.infer<typeof requestOpinionSchema>;

export const giveOpinionSchema = z
  .strictObject({
    result: z.enum(opinionResults),
    text: z.string().trim().max(8000).default(''),
  })
  .meta({ id: 'GiveOpinion' });
export type GiveOpinion = z.infer<typeof giveOpinionSchema>;

export const opinionSchema = z
  .object({
    id: z.uuid(),
    role: z.enum(opinionRoles),
    phase: z.enum(phases),
    state: z.enum(opinionStates),
    /** Of the stay that the project is in, in operation of the review ahead; others are history. */
    isOfCurrentStay: z.boolean(),
    items: z.array(z.string()),
    question: z.string(),
    workingDays: z.int(),
    dueOn: z.iso.date(),
    requestedAt: z.iso.datetime(),
    requestedBy: actedBySchema,
    answer: z
      .object({
        result: z.enum(opinionResults),
        text: z.string(),
        at: z.iso.datetime(),
        by: actedBySchema,
      })
      .nullable(),
    withdrawnAt: z.iso.datetime().nullable(),
    may: z.object({ answer: z.boolean(), withdraw: z.boolean() }),
    /** Why this person may not answer although the role would allow it. */
    excludedBecause: z.enum(['requested-it']).nullable(),
  })
  .meta({ id: 'Opinion' });
export type Opinion = z.infer<typeof opinionSchema>;

export const opinionsViewSchema = z
  .object({
    projectId: z.uuid(),
    version: z.int().positive(),
    /** The roles that items of the current phase name, each with these items. */
    expected: z.array(z.object({ role: z.enum(opinionRoles), items: z.array(z.string()) })),
    /** The items of the current phase that an opinion can be about. */
    possibleItems: z.array(z.string()),
    /** All of them, the latest request first. */
    opinions: z.array(opinionSchema),
    usualWorkingDays: z.int().nullable(),
    may: z.object({ request: z.boolean() }),
  })
  .meta({ id: 'OpinionsView' });
export type OpinionsView = z.infer<typeof opinionsViewSchema>;
