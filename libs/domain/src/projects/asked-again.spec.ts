import { describe, expect, it } from '@jest/globals';
import { anItem } from '../../testing/an-item';
import { askedAgain, reviewEnteredBy, type ItemsByApplying } from './asked-again';
import { itemStates } from './checklist-item';
import type { ItemInPlay } from './edit-item';
import { gateResults } from './gates';
import { gates } from './phases';

const nothing: ItemsByApplying = { items: [], dormant: [] };
const review: ItemsByApplying = {
  items: [...itemStates.map((state) => anItem(state, { state })), decisionItem()],
  dormant: itemStates.map((state) => anItem(`dormant-${state}`, { state })),
};
const settled = ['done', 'not-applicable', 'waived'];
const settledDormant = settled.map((state) => `dormant-${state}`);

describe('a yearly review', () => {
  it('is entered by an approved handover alone', () => {
    const entering = gates.flatMap((gate) =>
      gateResults.map((result) => [gate, result, reviewEnteredBy(gate, result)]),
    );
    expect(entering.filter(([, , checklist]) => checklist !== null)).toEqual([
      ['g3', 'approved', 'yearly-review'],
      ['g3', 'approved-with-conditions', 'yearly-review'],
    ]);
  });

  it.each(['approved', 'approved-with-conditions'] as const)(
    'that was passed asks again what was settled, but keeps its own decision: %s',
    (result) => {
      expect(askedAgain({ ...review, earlierReview: null }, 'g4', result)).toEqual({
        checklist: 'yearly-review',
        recheck: settled,
        reopened: settledDormant,
      });
    },
  );

  it.each(['approved', 'approved-with-conditions'] as const)(
    'that a project comes back to asks again what was settled, and waits for a new decision: %s',
    (result) => {
      expect(askedAgain({ ...nothing, earlierReview: review }, 'g3', result)).toEqual({
        checklist: 'yearly-review',
        recheck: settled,
        reopened: [...settledDormant, 'decision'],
      });
    },
  );

  it('that was only begun wants evidence of the new time in operation all the same', () => {
    const begun = { items: [anItem('begun', { state: 'in-progress' })], dormant: [] };
    expect(askedAgain({ ...nothing, earlierReview: begun }, 'g3', 'approved')).toEqual({
      checklist: 'yearly-review',
      recheck: [],
      reopened: [],
    });
  });

  it('that never was asks nothing again', () => {
    expect(askedAgain({ ...review, earlierReview: null }, 'g3', 'approved')).toBeNull();
  });

  it('is asked again by no other decision', () => {
    const asking = gates.flatMap((gate) =>
      gateResults
        .filter((result) => askedAgain({ ...review, earlierReview: review }, gate, result) !== null)
        .map((result) => `${gate} ${result}`),
    );
    expect(asking).toEqual([
      'g3 approved',
      'g3 approved-with-conditions',
      'g4 approved',
      'g4 approved-with-conditions',
    ]);
  });
});

function decisionItem(): ItemInPlay {
  return anItem('decision', { state: 'done', setByDecision: true });
}
