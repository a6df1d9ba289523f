import { describe, expect, it } from '@jest/globals';
import { answerConsent, coverConsent, requestConsent, withdrawConsent } from './consent-acts';

const situation = {
  status: 'active',
  phase: 'pilot',
  releasedTo: ['staff-council'],
  items: ['pilot.co-determination'],
  isOneOpen: false,
} as const;
const request = { reason: 'Beispiel: Pilot im Bürgeramt' };
const law = { today: '2026-02-20', days: 14, holidays: new Set(['2026-04-06']) };
const agreement = {
  title: 'Beispiel: DV KI',
  agreedOn: '2026-01-10',
  reference: 'Beispiel 11/2026',
};
const open = {
  status: 'active',
  phase: 'pilot',
  result: null,
  withdrawnAt: null,
  requestedBy: 'p1',
  isCurrent: true,
} as const;

describe('asking the staff council for its consent (US-22)', () => {
  it('sets the last day as the law says, and is told in the group of the participation', () => {
    const { dueOn, event } = requestConsent(situation, request, law);
    expect(dueOn).toBe('2026-03-06');
    expect(event).toEqual({
      type: 'consent.requested',
      fieldGroup: 'opinions',
      changes: {
        'consents/pilot/reason': [null, request.reason],
        'consents/pilot/dueOn': [null, '2026-03-06'],
      },
    });
  });

  it('ends on a working day', () => {
    const before = (today: string) => requestConsent(situation, request, { ...law, today }).dueOn;
    expect(before('2026-03-21')).toBe('2026-04-07');
    expect(before('2026-02-21')).toBe('2026-03-09');
  });

  it.each([
    ['not-active', { status: 'paused' }],
    ['not-released', { releasedTo: ['equality-and-inclusion'] }],
    ['no-consent-needed', { items: [] }],
    ['consent-already-requested', { isOneOpen: true }],
  ] as const)('is refused: %s', (code, change) => {
    expect(() => requestConsent({ ...situation, ...change }, request, law)).toThrow(code);
  });
});

describe('a service agreement', () => {
  it('covers the items without a release', () => {
    const { type, changes } = coverConsent({ ...situation, releasedTo: [] }, agreement, law.today);
    expect(type).toBe('consent.covered');
    expect(changes).toMatchObject({ 'consents/pilot/agreedOn': [null, '2026-01-10'] });
  });

  it('has been agreed already, and covers nothing that somebody is asked about', () => {
    const tomorrow = { ...agreement, agreedOn: '2026-02-21' };
    expect(() => coverConsent(situation, tomorrow, law.today)).toThrow('in-the-future');
    const asked = { ...situation, isOneOpen: true };
    expect(() => coverConsent(asked, agreement, law.today)).toThrow('consent-already-requested');
  });
});

describe('the answer of the staff council', () => {
  it('needs words for conditions and refusals alone', () => {
    const { changes } = answerConsent(open, 'p2', { result: 'given', text: '' });
    expect(changes).toEqual({ 'consents/pilot/result': [null, 'given'] });
    for (const result of ['given-with-conditions', 'refused'] as const) {
      expect(() => answerConsent(open, 'p2', { result, text: '' })).toThrow('required');
      const told = answerConsent(open, 'p2', { result, text: 'Beispiel: ohne Auswertung' });
      expect(told.changes).toHaveProperty(['consents/pilot/text']);
    }
  });

  it('never comes from whoever asked, and only once', () => {
    const given = { result: 'given', text: '' } as const;
    expect(() => answerConsent(open, 'p1', given)).toThrow('requester-cannot-answer');
    const closed = { ...open, result: 'refused' } as const;
    expect(() => answerConsent(closed, 'p2', given)).toThrow('consent-closed');
    expect(() => withdrawConsent(closed)).toThrow('consent-closed');
    expect(withdrawConsent(open).type).toBe('consent.withdrawn');
  });

  it('is not about what the project was before a return or a substantial change', () => {
    const outdated = { ...open, isCurrent: false };
    const given = { result: 'given', text: '' } as const;
    expect(() => answerConsent(outdated, 'p2', given)).toThrow('consent-outdated');
    expect(withdrawConsent(outdated).type).toBe('consent.withdrawn');
  });

  it('comes only while the project is worked on', () => {
    const given = { result: 'given', text: '' } as const;
    for (const status of ['paused', 'stopped', 'archived'] as const) {
      expect(() => answerConsent({ ...open, status }, 'p2', given)).toThrow('not-active');
      expect(() => withdrawConsent({ ...open, status })).toThrow('not-active');
    }
  });
});
