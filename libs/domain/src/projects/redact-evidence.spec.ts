import { describe, expect, it } from '@jest/globals';
import { evidenceState, isOfEarlierYear } from './evidence';
import { redactEvidence } from './redact-evidence';

const item = { key: 'pilot.dpia', state: 'done', needsEvidence: true, evidenceCount: 1 } as const;
const evidence = {
  id: 'e',
  state: 'current',
  isOfEarlierYear: false,
  isOfOpenPhase: true,
} as const;
const redacted = {
  type: 'evidence.redacted',
  fieldGroup: 'evidence',
  changes: { 'checklist/pilot.dpia/evidence/e': [null, { reason: 'Personendaten' }] },
};

describe('redacting evidence', () => {
  it('makes a done item work again when nothing is left to show for it (US-03)', () => {
    const { state, events } = redactEvidence(item, evidence, 'Personendaten');
    expect(state).toBe('in-progress');
    expect(events).toEqual([
      redacted,
      {
        type: 'checklist-item.changed',
        fieldGroup: 'checklist',
        changes: { 'checklist/pilot.dpia/state': ['done', 'in-progress'] },
      },
    ]);
  });

  it.each([
    ['other evidence is left', { ...item, evidenceCount: 2 }, evidence],
    ['it had been replaced', item, { ...evidence, state: 'replaced' as const }],
    ['it counted for an earlier year', item, { ...evidence, isOfEarlierYear: true }],
    ['the phase is over', item, { ...evidence, isOfOpenPhase: false }],
    ['the item needs none', { ...item, needsEvidence: false }, evidence],
  ])('leaves the item as it is when %s', (_, at, which) => {
    const result = redactEvidence(at, which, 'Personendaten');
    expect(result).toEqual({ state: 'done', events: [redacted] });
  });

  it('happens once', () => {
    const again = { ...evidence, state: 'redacted' } as const;
    expect(() => redactEvidence(item, again, 'x')).toThrow('already-redacted');
  });
});

describe('the state of evidence', () => {
  it.each([
    [false, false, 'current'],
    [true, false, 'replaced'],
    [false, true, 'redacted'],
    [true, true, 'redacted'],
  ] as const)('replaced %s, redacted %s: %s', (isReplaced, isRedacted, state) => {
    expect(evidenceState({ isReplaced, isRedacted })).toBe(state);
  });
});

describe('the year of evidence', () => {
  const passedAt = new Date('2027-11-20T09:00:00Z');

  it.each([
    ['2027-11-20T08:59:59Z', passedAt, true],
    ['2027-11-20T09:00:00Z', passedAt, false],
    ['2026-01-01T00:00:00Z', null, false],
  ])('added at %s, counted from %s: earlier is %s', (addedAt, from, isEarlier) => {
    expect(isOfEarlierYear({ addedAt: new Date(addedAt) }, from)).toBe(isEarlier);
  });
});
