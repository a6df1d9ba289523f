import type { HumanReviewSample } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { reviewResultTexts, reviewTexts } from './review.texts';
import { sampleTexts } from './sample.texts';

/** A sample as the lines of a table; every line carries what is needed to draw it again. */
export function useSampleLines(): (sample: HumanReviewSample) => string[][] {
  const texts = useTexts(sampleTexts);
  const words = useTexts(reviewTexts);
  const results = useTexts(reviewResultTexts);
  const roles = useTexts(roleTexts);
  return ({ seed, asOf, items }) => {
    const { place, correction, recordedBy, standing, key } = texts();
    const { output, reviewedOn, reviewerRole, result, recordedAt, superseded } = words();
    const heading = [place, reviewedOn, output, result, correction, reviewerRole];
    const origin = [recordedAt, recordedBy, standing, key, texts().seed, texts().asOf];
    const lines = items.map((review, index) => [
      String(index + 1),
      review.reviewedOn,
      review.output,
      results()[review.result],
      review.correction ?? '',
      roles()[review.reviewerRole],
      review.recordedAt,
      roles()[review.recordedByRole],
      review.isSuperseded ? superseded : '',
      review.id,
      String(seed),
      asOf,
    ]);
    return [[...heading, ...origin], ...lines];
  };
}
