import * as z from 'zod';
import type { ErrorDetail } from '../domain-error';
import { dayOf, daySchema } from '../time/day';
import { decisionBodies } from './gate-authority';
import type { Authority } from './gate-authority-table';

/** Where a body decides: what the council office records. */
export const recordedBodySchema = z.strictObject({
  body: z.enum(decisionBodies),
  decidedOn: daySchema,
  reference: z.string().trim().min(1).max(120),
});
export type RecordedBody = z.infer<typeof recordedBodySchema>;

/** The same as it is read again. */
export const toldBodySchema = z.object({
  body: z.enum(decisionBodies),
  decidedOn: z.iso.date(),
  reference: z.string(),
});

/**
 * The day of a decision as others read it: of the body that decided, not of whoever recorded it.
 * @returns 'YYYY-MM-DD' in Europe/Berlin
 */
export function decisionDay({
  bodyDecidedOn,
  decidedAt,
}: {
  readonly bodyDecidedOn: string | null;
  readonly decidedAt: Date;
}): string {
  return bodyDecidedOn ?? dayOf(decidedAt);
}

/**
 * What is wrong with the body of a decision.
 * @param today 'YYYY-MM-DD' in Europe/Berlin
 * @returns `body-required` · `body-not-possible` · `body-not-competent` · `in-the-future`; empty
 *   where it fits
 */
export function bodyProblems(
  { decidingBodies }: Pick<Authority, 'decidingBodies'>,
  body: RecordedBody | undefined,
  today: string,
): ErrorDetail[] {
  const bodyDecides = decidingBodies.length > 0;
  if (bodyDecides && body === undefined) return [{ code: 'body-required', field: 'body' }];
  if (body === undefined) return [];
  if (!bodyDecides) return [{ code: 'body-not-possible', field: 'body' }];
  if (!decidingBodies.includes(body.body)) {
    return [{ code: 'body-not-competent', field: 'body.body' }];
  }
  return body.decidedOn > today ? [{ code: 'in-the-future', field: 'body.decidedOn' }] : [];
}
