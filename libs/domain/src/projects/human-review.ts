import * as z from 'zod';
import { roles } from '../access/roles';
import { daySchema } from '../time/day';
import { instantSchema } from '../time/instant';

export const humanReviewResults = ['confirmed', 'corrected', 'rejected'] as const;
export type HumanReviewResult = (typeof humanReviewResults)[number];

/** Whether the person changed something: then it has to be said what. */
export const changesOutput: Readonly<Record<HumanReviewResult, boolean>> = {
  confirmed: false,
  corrected: true,
  rejected: true,
};

/** The longest words that name an output; nobody needs the output itself here. */
const outputLength = 500;

/**
 * A check of one output as somebody enters it. The reviewer is a role and never a name: the records
 * measure the oversight, not how a person works.
 */
export const newHumanReviewSchema = z.strictObject({
  output: z.string().trim().min(1).max(outputLength),
  reviewedOn: daySchema,
  reviewerRole: z.enum(roles),
  result: z.enum(humanReviewResults),
  correction: z.string().trim().max(2000).default(''),
  /** The earlier record that this one sets right. */
  supersedes: z.uuid().optional(),
});
export type NewHumanReview = z.infer<typeof newHumanReviewSchema>;

/** All of them are recorded, or none. */
export const recordHumanReviewsSchema = z
  .strictObject({ reviews: z.array(newHumanReviewSchema).min(1).max(50) })
  .meta({ id: 'RecordHumanReviews' });
export type RecordHumanReviews = z.infer<typeof recordHumanReviewsSchema>;

const monthSchema = z.string().regex(/^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/);

/** How many outputs the application gave in a month; recorded again, the later number counts. */
export const countOutputsSchema = z
  .strictObject({ month: monthSchema, outputs: z.int().min(0).max(1_000_000_000) })
  .meta({ id: 'CountOutputs' });
export type CountOutputs = z.infer<typeof countOutputsSchema>;

export const humanReviewSchema = z
  .object({
    id: z.uuid(),
    output: z.string(),
    reviewedOn: z.iso.date(),
    reviewerRole: z.enum(roles),
    result: z.enum(humanReviewResults),
    correction: z.string().nullable(),
    supersedes: z.uuid().nullable(),
    /** A later record takes its place; it counts nowhere. */
    isSuperseded: z.boolean(),
    recordedAt: z.iso.datetime(),
    recordedByRole: z.enum(roles),
  })
  .meta({ id: 'HumanReview' });
export type HumanReview = z.infer<typeof humanReviewSchema>;

const shareSchema = z.int().nullable();

/** Shares are basis points; `null` is unknown and never zero. */
export const reviewFiguresSchema = z.object({
  reviewed: z.int(),
  changed: z.int(),
  overrideRate: shareSchema,
  outputs: z.int().nullable(),
  coverage: shareSchema,
});
export type ReviewFigures = z.infer<typeof reviewFiguresSchema>;

export const humanReviewPageSchema = z
  .object({
    items: z.array(humanReviewSchema),
    nextCursor: z.string().nullable(),
    figures: reviewFiguresSchema,
    /** Newest first. */
    months: z.array(reviewFiguresSchema.extend({ month: monthSchema })),
    mayRecord: z.boolean(),
    maySample: z.boolean(),
  })
  .meta({ id: 'HumanReviewPage' });
export type HumanReviewPage = z.infer<typeof humanReviewPageSchema>;

export const listHumanReviewsSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(200).optional(),
});
export type ListHumanReviews = z.infer<typeof listHumanReviewsSchema>;

/** The largest seed: seeds have 32 bits. */
export const largestSeed = 4_294_967_295;

export const sampleHumanReviewsSchema = z.strictObject({
  seed: z.coerce.number().int().min(0).max(largestSeed),
  size: z.coerce.number().int().min(1).max(500),
  from: daySchema.optional(),
  until: daySchema.optional(),
  /** Draws from what was recorded by then, so that a sample can be drawn again later. */
  asOf: instantSchema.optional(),
});
export type SampleHumanReviews = z.infer<typeof sampleHumanReviewsSchema>;

export const humanReviewSampleSchema = z
  .object({
    seed: z.int(),
    size: z.int(),
    asOf: z.iso.datetime(),
    /** From how many records it was drawn. */
    population: z.int(),
    /** In the order in which they were drawn. */
    items: z.array(humanReviewSchema),
  })
  .meta({ id: 'HumanReviewSample' });
export type HumanReviewSample = z.infer<typeof humanReviewSampleSchema>;
