import type { ParamMap, Params } from '@angular/router';
import { type SampleHumanReviews, sampleHumanReviewsSchema } from '@ki-kompass/domain';

const names = {
  seed: 'startwert',
  size: 'umfang',
  from: 'von',
  until: 'bis',
  asOf: 'stand',
} as const satisfies Readonly<Record<keyof SampleHumanReviews, string>>;

/** @returns `undefined` where the address names no sample, or one that cannot be drawn */
export function sampleInAddress(query: ParamMap): SampleHumanReviews | undefined {
  const given = Object.entries(names)
    .map(([key, name]) => [key, query.get(name) ?? ''] as const)
    .filter(([, text]) => text !== '');
  return sampleHumanReviewsSchema.safeParse(Object.fromEntries(given)).data;
}

/** What is not wished for leaves the address, too. */
export function addressOfSample(wish: Partial<SampleHumanReviews>): Params {
  return Object.fromEntries(
    (Object.keys(names) as (keyof typeof names)[]).map((key) => [names[key], wish[key] ?? null]),
  );
}
