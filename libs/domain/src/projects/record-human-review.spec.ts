import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import {
  countOutputs,
  recordHumanReviews,
  type IdentifiedReview,
  type ReviewSituation,
} from './record-human-review';

const pilot: ReviewSituation = { phase: 'pilot', status: 'active', today: '2026-11-26' };
const none: ReadonlySet<string> = new Set();

function aReview(change: Partial<IdentifiedReview> = {}): IdentifiedReview {
  return {
    id: 'new',
    sha256: 'hash',
    output: 'Antwort auf Anfrage 17',
    reviewedOn: '2026-11-25',
    reviewerRole: 'department-head',
    result: 'confirmed',
    correction: '',
    ...change,
  };
}

function codesOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.details.map(({ code, field }) => [field, code].join(' ').trim());
  }
  return [];
}

describe('recording human reviews (US-28)', () => {
  it('keeps day, role and result in the event, and not the words', () => {
    const event = recordHumanReviews(
      pilot,
      [aReview({ result: 'corrected', correction: 'Betrag' })],
      none,
    );
    expect(event).toEqual({
      type: 'human-review.recorded',
      fieldGroup: 'checklist',
      changes: {
        'reviews/new': [
          null,
          {
            reviewedOn: '2026-11-25',
            reviewerRole: 'department-head',
            result: 'corrected',
            sha256: 'hash',
          },
        ],
      },
    });
  });

  it.each<[string, Partial<ReviewSituation>, string[]]>([
    ['in analysis', { phase: 'analysis' }, ['no-outputs-yet']],
    ['while it is paused', { status: 'paused' }, ['project-not-active']],
    ['once it is stopped', { phase: 'scaling', status: 'stopped' }, ['project-not-active']],
    ['in operation', { phase: 'scaling', status: 'completed' }, []],
  ])('%s', (_situation, change, codes) => {
    const situation = { ...pilot, ...change };
    expect(codesOf(() => recordHumanReviews(situation, [aReview()], none))).toEqual(codes);
    const count = { month: '2026-11', outputs: 3 };
    expect(codesOf(() => countOutputs(situation, count, null))).toEqual(codes);
  });

  it('names every fault at its field', () => {
    const reviews = [
      aReview(),
      aReview({ reviewedOn: '2026-11-27' }),
      aReview({ result: 'rejected' }),
      aReview({ correction: 'Doch etwas' }),
      aReview({ supersedes: 'unknown' }),
    ];
    expect(codesOf(() => recordHumanReviews(pilot, reviews, none))).toEqual([
      'reviews.1.reviewedOn in-the-future',
      'reviews.2.correction correction-required',
      'reviews.3.correction correction-not-possible',
      'reviews.4.supersedes not-current',
    ]);
  });

  it('lets one record be set right once', () => {
    const right = aReview({ supersedes: 'old' });
    const current = new Set(['old']);
    expect(recordHumanReviews(pilot, [right], current).changes).toMatchObject({
      'reviews/new': [null, { supersedes: 'old' }],
    });
    expect(codesOf(() => recordHumanReviews(pilot, [right, right], current))).toEqual([
      'reviews.1.supersedes not-current',
    ]);
  });
});

describe('counting outputs', () => {
  it('keeps the number before, and records nothing when it is the same', () => {
    const count = { month: '2026-11', outputs: 40 };
    expect(countOutputs(pilot, count, 30)).toMatchObject([
      { type: 'outputs.counted', changes: { 'outputs/2026-11': [30, 40] } },
    ]);
    expect(countOutputs(pilot, count, 40)).toEqual([]);
  });

  it('refuses a month that has not begun', () => {
    const count = { month: '2026-12', outputs: 1 };
    expect(codesOf(() => countOutputs(pilot, count, null))).toEqual(['month in-the-future']);
  });
});
