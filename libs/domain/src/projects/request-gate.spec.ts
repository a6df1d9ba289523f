import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { anItem } from '../../testing/an-item';
import { riskClasses } from '../catalogue/risk-class';
import { DomainError } from '../domain-error';
import { itemStates, type ItemState } from './checklist-item';
import type { ItemInPlay } from './edit-item';
import { gateResults } from './gates';
import { gates, phases, projectStatuses } from './phases';
import { gateBlockers, needsNewReason, requestGate, type GateSituation } from './request-gate';

const ready: GateSituation = {
  gate: 'g1',
  phase: 'analysis',
  status: 'active',
  riskClass: 'transparency',
  answers: { riskClass: null, isForbidden: false, isOutdated: false },
  items: [inState('done')],
  consent: null,
  unsettled: [],
};
const command = { version: 9, recommendation: 'Pilot freigeben' };

const first = { lastResult: null, isOneOpen: false };
const rejected = { lastResult: 'rejected' as const, isOneOpen: false };

describe('what blocks a gate', () => {
  it('is nothing when everything is settled', () => {
    expect(gateBlockers(ready)).toEqual([]);
  });

  it.each<[string, Partial<GateSituation>, string]>([
    ['the gate of another phase', { gate: 'g2' }, 'other-phase'],
    ['the yearly review before operation', { gate: 'g4', phase: 'scaling' }, 'not-active'],
    ['the handover, once in operation', { status: 'completed' }, 'not-active'],
    ['a draft', { status: 'draft' }, 'not-active'],
    ['a paused project', { status: 'paused' }, 'not-active'],
    ['a stopped project', { status: 'stopped' }, 'not-active'],
    ['an unknown risk class', { riskClass: null }, 'risk-class-missing'],
    ['a prohibited practice', { riskClass: 'prohibited' }, 'prohibited-practice'],
    [
      'a practice that the answers call prohibited, whatever the profile says',
      {
        riskClass: 'minimal',
        answers: { riskClass: 'prohibited', isForbidden: true, isOutdated: false },
      },
      'prohibited-practice',
    ],
    [
      'a class from before a substantial change',
      { answers: { riskClass: null, isForbidden: false, isOutdated: true } },
      'classification-outdated',
    ],
    [
      'a class milder than the answers lead to',
      { answers: { riskClass: 'high', isForbidden: false, isOutdated: false } },
      'class-not-covered',
    ],
    [
      'a missing consent of the staff council',
      { consent: { state: 'refused', dueOn: null, missing: ['pilot.co-determination'] } },
      'consent-missing',
    ],
  ])('is %s', (_, change, code) => {
    expect(gateBlockers({ ...ready, ...change })).toEqual([{ code }]);
  });

  it('is an item that is done with nothing to show for it any more', () => {
    const redacted = { ...inState('done'), evidenceCount: 0 };
    const missing = { code: 'evidence-missing', itemKey: 'item.done' };
    expect(gateBlockers({ ...ready, items: [redacted] })).toEqual([missing]);
    const free = [
      { ...redacted, needsEvidence: false },
      { ...redacted, blocksGate: false },
      { ...redacted, state: 'waived' as const },
    ];
    expect(gateBlockers({ ...ready, items: free })).toEqual([]);
  });

  it('is an item that a change in operation left to a phase-return', () => {
    const review = { ...ready, gate: 'g4', phase: 'scaling', status: 'completed' } as const;
    const unsettled = ['scaling.service-agreement'];
    expect(gateBlockers({ ...review, unsettled })).toEqual([
      { code: 'change-unsettled', itemKey: 'scaling.service-agreement' },
    ]);
  });

  it('is no class that is as strict as the answers or stricter', () => {
    const answers = { ...ready.answers, riskClass: 'transparency' as const };
    for (const riskClass of ['transparency', 'high-check', 'high'] as const) {
      expect(gateBlockers({ ...ready, riskClass, answers })).toEqual([]);
    }
  });

  it('is a prohibited practice once, when profile and answers agree', () => {
    const answers = { riskClass: 'prohibited' as const, isForbidden: true, isOutdated: false };
    expect(gateBlockers({ ...ready, riskClass: 'prohibited', answers })).toEqual([
      { code: 'prohibited-practice' },
    ]);
  });

  it('is no consent that is there', () => {
    const consent = { state: 'given' as const, dueOn: null, missing: [] };
    expect(gateBlockers({ ...ready, consent })).toEqual([]);
  });

  it.each<[ItemState, boolean]>([
    ['open', true],
    ['in-progress', true],
    ['recheck', true],
    ['done', false],
    ['not-applicable', false],
    ['waived', false],
  ])('is an item that is %s: %j', (state, blocks) => {
    const item = inState(state);
    const expected = blocks ? [{ code: 'item-open', itemKey: item.key }] : [];
    expect(gateBlockers({ ...ready, items: [item] })).toEqual(expected);
  });

  it.each<[string, Partial<ItemInPlay>]>([
    ['does not block', { blocksGate: false }],
    ['is set by the decision itself', { setByDecision: true }],
  ])('is no item that %s', (_, change) => {
    expect(gateBlockers({ ...ready, items: [{ ...inState('open'), ...change }] })).toEqual([]);
  });

  it('is every open item, in the order of the list', () => {
    const items = ['c', 'a', 'b'].map((key) => ({ ...inState('open'), key }));
    expect(gateBlockers({ ...ready, items }).map(({ itemKey }) => itemKey)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });
});

describe('the request of a gate', () => {
  it('is an event with the recommendation', () => {
    expect(requestGate(ready, first, command)).toEqual({
      type: 'gate.requested',
      fieldGroup: 'decisions',
      changes: { 'gates/g1/recommendation': [null, 'Pilot freigeben'] },
    });
  });

  it('is refused with every blocker at once', () => {
    const early = { ...ready, riskClass: null, items: [inState('open'), inState('recheck')] };
    expect(() => requestGate(early, rejected, command)).toThrow(
      expect.objectContaining({
        code: 'rule-violated',
        details: [
          { code: 'risk-class-missing' },
          { code: 'item-open', params: { item: 'item.open' } },
          { code: 'item-open', params: { item: 'item.recheck' } },
          { code: 'new-reason-required', field: 'newReason' },
        ],
      }),
    );
  });

  it('needs a new reason after a rejection, and tells it', () => {
    expect(() => requestGate(ready, rejected, command)).toThrow(
      new DomainError('rule-violated', [{ code: 'new-reason-required', field: 'newReason' }]),
    );
    const again = requestGate(ready, rejected, { ...command, newReason: 'Kosten halbiert' });
    expect(again.changes).toHaveProperty(['gates/g1/newReason'], [null, 'Kosten halbiert']);
  });

  it('needs none after any other result', () => {
    expect(gateResults.filter((result) => needsNewReason(result))).toEqual(['rejected']);
    expect(needsNewReason(null)).toBe(false);
  });

  it('is possible exactly when nothing blocks', () => {
    const anyItem = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom(...itemStates),
      blocksGate: fc.boolean(),
      needsEvidence: fc.boolean(),
      setByDecision: fc.boolean(),
      reason: fc.constant(null),
      assigneeId: fc.constant(null),
      dueOn: fc.constant(null),
      evidenceCount: fc.nat(2),
    });
    const anySituation: fc.Arbitrary<GateSituation> = fc.record({
      gate: fc.constantFrom(...gates),
      phase: fc.constantFrom(...phases),
      status: fc.oneof(
        { weight: 3, arbitrary: fc.constant('active' as const) },
        fc.constantFrom(...projectStatuses),
      ),
      riskClass: fc.constantFrom(...riskClasses, null),
      answers: fc.record({
        riskClass: fc.constantFrom(...riskClasses, null),
        isForbidden: fc.boolean(),
        isOutdated: fc.boolean(),
      }),
      items: fc.array(anyItem, { maxLength: 4 }),
      consent: fc.constantFrom(
        null,
        { state: 'given' as const, dueOn: null, missing: [] },
        { state: 'not-asked' as const, dueOn: null, missing: ['a'] },
      ),
      unsettled: fc.constantFrom([], ['scaling.service-agreement']),
    });
    fc.assert(
      fc.property(anySituation, (situation) => {
        const isPossible = attempt(() => requestGate(situation, first, command));
        expect(isPossible).toBe(gateBlockers(situation).length === 0);
      }),
    );
  });
});

describe('a second request while the first one waits', () => {
  it('is refused, whatever else stands in its way', () => {
    expect(() => requestGate(ready, { lastResult: null, isOneOpen: true }, command)).toThrow(
      new DomainError('rule-violated', [{ code: 'already-requested' }]),
    );
  });
});

function attempt(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return false;
  }
}

function inState(state: ItemState): ItemInPlay {
  return anItem(`item.${state}`, { state });
}
