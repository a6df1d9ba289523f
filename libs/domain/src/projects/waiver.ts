import * as z from 'zod';
import { actedBySchema } from './acted-by';

/**
 * `lapsed`: nobody answered before the phase ended or the project was stopped. `ended`: it was
 * granted, and the item was opened again later.
 */
export const waiverStates = ['open', 'granted', 'refused', 'withdrawn', 'lapsed', 'ended'] as const;
export type WaiverState = (typeof waiverStates)[number];

export const requestWaiverSchema = z
  .strictObject({ itemId: z.uuid(), reason: z.string().trim().min(3).max(2000) })
  .meta({ id: 'RequestWaiver' });
export type RequestWaiver = z.infer<typeof requestWaiverSchema>;

export const decideWaiverSchema = z
  .strictObject({
    result: z.enum(['granted', 'refused']),
    /** Needed to refuse. */
    note: z.string().trim().max(2000).default(''),
  })
  .meta({ id: 'DecideWaiver' });
export type DecideWaiver = z.infer<typeof decideWaiverSchema>;

/** The dates and answers that a waiver's state follows from. */
export interface WaiverCourse {
  readonly result: DecideWaiver['result'] | null;
  /** From then on nobody waits for an answer any more. */
  readonly withdrawnAt: Date | null;
  /** It was not withdrawn by whoever made it, but ended with the stay in the phase. */
  readonly hasLapsed: boolean;
  readonly endedAt: Date | null;
}

export function waiverState({
  result,
  withdrawnAt,
  hasLapsed,
  endedAt,
}: WaiverCourse): WaiverState {
  if (withdrawnAt !== null) return hasLapsed ? 'lapsed' : 'withdrawn';
  if (result === null) return 'open';
  return result === 'granted' && endedAt !== null ? 'ended' : result;
}

/** A request not to apply an item, with what became of it. */
export const waiverSchema = z
  .object({
    id: z.uuid(),
    itemId: z.uuid(),
    itemKey: z.string(),
    state: z.enum(waiverStates),
    reason: z.string(),
    requestedAt: z.iso.datetime(),
    requestedBy: actedBySchema,
    decision: z.object({ at: z.iso.datetime(), by: actedBySchema, note: z.string() }).nullable(),
    endedAt: z.iso.datetime().nullable(),
    may: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
    /** Why this person may not decide although the role would allow it. */
    excludedBecause: z.enum(['requested-it']).nullable(),
  })
  .meta({ id: 'Waiver' });
export type Waiver = z.infer<typeof waiverSchema>;

export const waiversSchema = z
  .object({
    projectId: z.uuid(),
    version: z.int().positive(),
    /** The latest first, over all phases. */
    items: z.array(waiverSchema),
    /** The items of the current phase for which this person may request a waiver now. */
    mayRequestFor: z.array(z.uuid()),
  })
  .meta({ id: 'Waivers' });
export type Waivers = z.infer<typeof waiversSchema>;
