import { describe, expect, it } from '@jest/globals';
import type { OpenedProject } from '@ki-kompass/domain';
import { openedSteps } from './opened-steps';

const summary: OpenedProject = {
  readAs: 'public',
  id: '0193a000-0000-7000-8000-000000000001',
  organisation: {
    id: '0193a000-0000-7000-8000-000000000002',
    name: 'Bonn',
    kind: 'municipality',
    ags: '05314000',
    website: 'bonn.de',
  },
  number: 'BN-2026-001',
  status: 'active',
  phase: 'pilot',
  isExample: true,
  useCaseName: null,
  profile: { title: 'Chatbot', useCase: null, department: null, goal: null, contactFunction: null },
};
const statesOf = (project: OpenedProject) =>
  openedSteps(project, '2026-11-22').map(({ state }) => state);

describe('the way of a project as others see it', () => {
  it('follows from phase and status where nothing else is open, without a word on how it was decided', () => {
    expect(statesOf(summary)).toEqual(['done', 'passed', 'current', 'ahead', 'ahead', 'ahead']);
  });

  it('counts a decision for the stay that it ended, not for a later one', () => {
    const stay = { phase: 'analysis', loop: 0, enteredAt: '2026-01-05T08:00:00Z' } as const;
    const again: OpenedProject = {
      ...summary,
      phase: 'analysis',
      phaseStays: [
        { ...stay, leftAt: '2026-03-01T08:00:00Z', pauses: [] },
        { ...stay, loop: 1, enteredAt: '2026-06-01T08:00:00Z', leftAt: null, pauses: [] },
      ],
      decisions: [{ gate: 'g1', result: 'approved', decidedOn: '2026-03-01', isSuperseded: false }],
    };
    expect(statesOf(again).slice(0, 2)).toEqual(['current', 'open']);
    const returned = {
      gate: 'g1',
      result: 'returned',
      decidedOn: '2026-07-01',
      isSuperseded: false,
    } as const;
    expect(
      statesOf({ ...again, decisions: [...(again.decisions ?? []), returned] }).slice(0, 2),
    ).toEqual(['current', 'returned']);
  });
});
