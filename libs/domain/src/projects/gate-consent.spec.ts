import { describe, expect, it } from '@jest/globals';
import { itemStates } from './checklist-item';
import { consentAtGate, isConsentCurrent, itemsAskingConsent } from './gate-consent';

const key = 'pilot.co-determination';
const item = { key, state: 'done', opinionRole: 'staff-council' } as const;
const today = '2026-11-26';
const asked = { itemKeys: [key], dueOn: today, result: null };
const at = (...procedures: readonly Parameters<typeof consentAtGate>[1]['procedures'][number][]) =>
  consentAtGate('g2', { items: [item], procedures }, today);

describe('the items that ask the staff council for its consent', () => {
  it('are those that name it, unless they are waived', () => {
    const items = itemStates.map((state) => ({ ...item, key: state, state }));
    expect(itemsAskingConsent(items)).toEqual(itemStates.filter((state) => state !== 'waived'));
    expect(itemsAskingConsent([{ ...item, opinionRole: 'treasurer' }])).toEqual([]);
  });
});

describe('the consent that a gate waits for', () => {
  it('is there once it is given or covered, with conditions as well', () => {
    for (const result of ['given', 'given-with-conditions', 'covered'] as const) {
      expect(at({ ...asked, result })).toEqual({ state: result, dueOn: null, missing: [] });
    }
  });

  it('is missing while nobody asked, while it waits and where it is refused', () => {
    expect(at()).toEqual({ state: 'not-asked', dueOn: null, missing: [key] });
    expect(at(asked)).toEqual({ state: 'asked', dueOn: today, missing: [key] });
    const dueOn = '2026-11-25';
    expect(at({ ...asked, dueOn })).toEqual({ state: 'overdue', dueOn, missing: [key] });
    expect(at({ ...asked, result: 'refused' })).toMatchObject({ state: 'refused', missing: [key] });
  });

  it('follows the latest procedure about an item, and each item needs one', () => {
    const given = { ...asked, result: 'given' } as const;
    expect(at(asked, given)).toMatchObject({ state: 'asked', missing: [key] });
    const items = [item, { ...item, key: 'pilot.own' }];
    expect(consentAtGate('g2', { items, procedures: [given] }, today)).toEqual({
      state: 'not-asked',
      dueOn: null,
      missing: ['pilot.own'],
    });
  });

  it('is none where nothing asks for it, and at the yearly review', () => {
    expect(consentAtGate('g1', { items: [], procedures: [] }, today)).toBeNull();
    expect(consentAtGate('g4', { items: [item], procedures: [] }, today)).toBeNull();
  });
});

describe('a procedure', () => {
  const begun = { phase: 'pilot', loop: 1, requestedAt: new Date('2026-11-20') } as const;
  const stay = { phase: 'pilot', loop: 1, changedAt: null } as const;

  it('counts for the stay it was begun in, not after a phase-return', () => {
    expect(isConsentCurrent(begun, stay)).toBe(true);
    expect(isConsentCurrent(begun, { ...stay, loop: 2 })).toBe(false);
    expect(isConsentCurrent(begun, { ...stay, phase: 'scaling' })).toBe(false);
  });

  it('counts as long as the project has not changed substantially since', () => {
    const on = (day: string) => isConsentCurrent(begun, { ...stay, changedAt: new Date(day) });
    expect(on('2026-11-19')).toBe(true);
    expect(on('2026-11-21')).toBe(false);
  });
});
