import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { decideWaiver, waiversEndedBy, withdrawWaiver } from './decide-waiver';
import { editItem } from './edit-item';
import { requestWaiver, waiverBlockers } from './request-waiver';
import { requestWaiverSchema, waiverState } from './waiver';

const item = {
  key: 'needs-analysis.reuse-check',
  state: 'open',
  setByDecision: false,
  applies: true,
} as const;
const question = { item, status: 'active', requestedBy: 'coordinator', personId: 'head' } as const;
const refused = (...codes: readonly string[]) =>
  new DomainError(
    'rule-violated',
    codes.map((code) => ({ code })),
  );

describe('a request for a waiver (US-04)', () => {
  it.each(['', '  ', 'a'])('needs a reason: %p is none', (reason) => {
    const itemId = '019a0000-0000-7000-8000-000000000000';
    expect(requestWaiverSchema.safeParse({ itemId, reason }).success).toBe(false);
  });

  it('stands among the decisions and says why', () => {
    expect(requestWaiver(item, 'active', false, 'Gibt es nicht.')).toEqual({
      type: 'waiver.requested',
      fieldGroup: 'decisions',
      changes: {
        'checklist/needs-analysis.reuse-check/waiver': [null, 'open'],
        'checklist/needs-analysis.reuse-check/waiverReason': [null, 'Gibt es nicht.'],
      },
    });
  });

  it('waits for one item once', () => {
    expect(() => requestWaiver(item, 'active', true, 'x')).toThrow(refused('already-requested'));
  });

  it.each([
    ['prohibited-practice-not-waivable', { key: 'needs-analysis.prohibited-check' }],
    ['set-by-decision', { setByDecision: true }],
    ['item-does-not-apply', { applies: false }],
    ['item-settled', { state: 'done' }],
    ['item-settled', { state: 'waived' }],
  ] as const)('is refused with %s', (code, change) => {
    const other = { ...item, ...change };
    expect(() => requestWaiver(other, 'active', false, 'x')).toThrow(refused(code));
  });

  it.each(['open', 'in-progress', 'recheck'] as const)('is possible while it is %s', (state) => {
    expect(waiverBlockers({ ...item, state }, 'active')).toEqual([]);
  });

  it('rests with the project', () => {
    expect(waiverBlockers(item, 'paused')).toEqual([{ code: 'project-not-active' }]);
  });

  it('is taken back by whoever made it', () => {
    expect(withdrawWaiver(item, { ...question, personId: 'coordinator' }).type).toBe(
      'waiver.withdrawn',
    );
    expect(() => withdrawWaiver(item, question)).toThrow(refused('only-requester-withdraws'));
  });
});

describe('the decision on a waiver (US-04)', () => {
  it('sets the item when it is granted', () => {
    const { state, events } = decideWaiver(question, { result: 'granted', note: '' });
    expect(state).toBe('waived');
    expect(events).toEqual([
      {
        type: 'waiver.granted',
        fieldGroup: 'decisions',
        changes: { 'checklist/needs-analysis.reuse-check/waiver': ['open', 'granted'] },
      },
      {
        type: 'checklist-item.changed',
        fieldGroup: 'checklist',
        changes: { 'checklist/needs-analysis.reuse-check/state': ['open', 'waived'] },
      },
    ]);
  });

  it('leaves the item as it is when it is refused, and says why', () => {
    const { state, events } = decideWaiver(question, { result: 'refused', note: 'Geht.' });
    expect(state).toBe('open');
    expect(events.map(({ type }) => type)).toEqual(['waiver.refused']);
    expect(() => decideWaiver(question, { result: 'refused', note: '' })).toThrow(
      refused('reason-required'),
    );
  });

  it('is never taken by whoever made the request', () => {
    const own = { ...question, personId: 'coordinator' };
    expect(() => decideWaiver(own, { result: 'granted', note: '' })).toThrow(
      refused('requester-cannot-grant'),
    );
  });

  it('grants nothing that is settled meanwhile, and can still refuse it', () => {
    const settled = { ...question, item: { ...item, state: 'done' } } as const;
    expect(() => decideWaiver(settled, { result: 'granted', note: '' })).toThrow(
      refused('item-settled'),
    );
    expect(decideWaiver(settled, { result: 'refused', note: 'Erledigt.' }).state).toBe('done');
  });
});

describe('a waived item', () => {
  const waived = {
    ...item,
    state: 'waived',
    reason: null,
    assigneeId: null,
    dueOn: null,
    blocksGate: true,
    needsEvidence: true,
    evidenceCount: 0,
    opinionRole: null,
  } as const;

  it('ends its waiver when somebody opens it again', () => {
    const { events } = editItem(waived, { state: 'open' }, 'active');
    expect(waiversEndedBy(events)).toEqual([item.key]);
  });

  it('keeps its waiver when only its deadline changes', () => {
    const { events } = editItem(waived, { dueOn: '2026-05-01' }, 'active');
    expect(waiversEndedBy(events)).toEqual([]);
  });
});

describe('the state of a waiver', () => {
  const at = new Date(0);
  it.each([
    ['open', { result: null, withdrawnAt: null, endedAt: null, hasLapsed: false }],
    ['withdrawn', { result: null, withdrawnAt: at, endedAt: null, hasLapsed: false }],
    ['lapsed', { result: null, withdrawnAt: at, endedAt: null, hasLapsed: true }],
    ['granted', { result: 'granted', withdrawnAt: null, endedAt: null, hasLapsed: false }],
    ['ended', { result: 'granted', withdrawnAt: null, endedAt: at, hasLapsed: false }],
    ['refused', { result: 'refused', withdrawnAt: null, endedAt: null, hasLapsed: false }],
  ] as const)('is %s', (state, course) => {
    expect(waiverState(course)).toBe(state);
  });
});
