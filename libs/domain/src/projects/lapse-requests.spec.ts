import { describe, expect, it } from '@jest/globals';
import { endsStay, lapseRequests } from './lapse-requests';

describe('the end of a stay in a phase', () => {
  it('comes with the next phase, with operation and with a stop, not with a pause', () => {
    for (const type of ['project.phase-entered', 'project.completed', 'project.stopped'] as const) {
      expect(
        endsStay([
          { type: 'gate.decided', changes: {} },
          { type, changes: {} },
        ]),
      ).toBe(true);
    }
    for (const type of ['project.paused', 'project.resumed', 'gate.decided'] as const) {
      expect(endsStay([{ type, changes: {} }])).toBe(false);
    }
  });

  it.each([
    ['g4', 'approved', true],
    ['g4', 'returned', false],
    ['g1', 'returned', false],
  ])('comes with a review that is passed: %s %s', (gate, result, expected) => {
    const changes = { [`gates/${gate}/result`]: [null, result] as const };
    expect(endsStay([{ type: 'gate.decided', changes }])).toBe(expected);
  });

  it('ends each open request with an event of its own group', () => {
    const events = lapseRequests({
      waivers: [{ itemKey: 'pilot.dpia' }],
      opinions: [{ role: 'treasurer', dueOn: '2026-12-01' }],
      consents: [{ phase: 'pilot' }],
    });
    expect(events).toEqual([
      {
        type: 'waiver.lapsed',
        fieldGroup: 'decisions',
        changes: { 'checklist/pilot.dpia/waiver': ['open', 'lapsed'] },
      },
      {
        type: 'opinion.lapsed',
        fieldGroup: 'opinions',
        changes: { 'opinions/treasurer/dueOn': ['2026-12-01', null] },
      },
      {
        type: 'consent.lapsed',
        fieldGroup: 'opinions',
        changes: { 'consents/pilot/lapsed': [false, true] },
      },
    ]);
  });

  it('is silent where nothing was open', () => {
    expect(lapseRequests({ waivers: [], opinions: [], consents: [] })).toEqual([]);
  });
});
