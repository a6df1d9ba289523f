import { describe, expect, it } from '@jest/globals';
import { emptyProjectFields } from '@ki-kompass/domain';
import { type GateStep, type PhaseStep, phaseSteps, type TrackQuestion } from './phase-steps';

const { estimatedTotalCents, estimatedTotalIsAssumption, ...profile } = emptyProjectFields;

const inAnalysis: TrackQuestion = {
  project: {
    phase: 'analysis',
    status: 'active',
    phaseStays: [
      { phase: 'analysis', loop: 0, enteredAt: '2026-08-30T08:00:00Z', leftAt: null, pauses: [] },
    ],
    profile: {
      ...profile,
      plannedAnalysis: { start: '2026-09-01', end: '2027-01-19' },
      plannedPilot: { start: '2027-03-01', end: '2027-05-10' },
    },
  },
  decisions: [],
  openRequest: null,
  endedOn: null,
  today: '2026-11-22',
};

const phasesOf = (question: TrackQuestion) =>
  phaseSteps(question).filter((step): step is PhaseStep => step.kind === 'phase');
const gatesOf = (question: TrackQuestion) =>
  phaseSteps(question).filter((step): step is GateStep => step.kind === 'gate');

describe('the track of a project in its first phase', () => {
  it('alternates phases and gates', () => {
    expect(
      phaseSteps(inAnalysis).map((step) => ('phase' in step ? step.phase : step.gate)),
    ).toEqual(['analysis', 'g1', 'pilot', 'g2', 'scaling', 'g3']);
  });

  it('draws each phase as long as it is planned, and as usual where nothing is planned', () => {
    expect(phasesOf(inAnalysis).map(({ weeks }) => weeks)).toEqual([20, 10, 52]);
  });

  it('says how long it has lasted', () => {
    const [analysis] = phasesOf(inAnalysis);
    expect(analysis).toMatchObject({ state: 'current', daysSoFar: 84, isLate: false });
    expect(analysis?.elapsed).toBeCloseTo(12 / 20);
  });

  it('is late after the planned end', () => {
    const [analysis] = phasesOf({ ...inAnalysis, today: '2027-01-20' });
    expect(analysis?.isLate).toBe(true);
    expect(analysis?.elapsed).toBe(1);
  });

  it('shows the gate ahead as open, requested, or as it was last decided', () => {
    expect(gatesOf(inAnalysis).map(({ state }) => state)).toEqual(['open', 'ahead', 'ahead']);
    const openRequest = { gate: 'g1', requestedAt: '2026-11-20T10:00:00Z' } as const;
    expect(gatesOf({ ...inAnalysis, openRequest })[0]?.state).toBe('requested');
    const decisions = [
      { gate: 'g1', loop: 0, result: 'returned', decidedAt: '2026-11-21T10:00:00Z' },
    ] as const;
    expect(gatesOf({ ...inAnalysis, decisions })[0]?.state).toBe('returned');
  });
});

describe('the track of a project that came back', () => {
  const returned: TrackQuestion = {
    ...inAnalysis,
    project: {
      ...inAnalysis.project,
      phaseStays: [
        {
          phase: 'analysis',
          loop: 0,
          enteredAt: '2026-01-01T08:00:00Z',
          leftAt: '2026-03-01T08:00:00Z',
          pauses: [],
        },
        {
          phase: 'pilot',
          loop: 0,
          enteredAt: '2026-03-01T08:00:00Z',
          leftAt: '2026-10-01T08:00:00Z',
          pauses: [],
        },
        { phase: 'analysis', loop: 1, enteredAt: '2026-10-01T08:00:00Z', leftAt: null, pauses: [] },
      ],
    },
    decisions: [{ gate: 'g1', loop: 0, result: 'approved', decidedAt: '2026-03-01T08:00:00Z' }],
  };

  it('counts the loop, and asks the gate again', () => {
    expect(phasesOf(returned)[0]).toMatchObject({ loop: 1, state: 'current', daysSoFar: 52 });
    expect(phasesOf(returned)[1]?.state).toBe('ahead');
    expect(gatesOf(returned)[0]?.state).toBe('open');
  });
});

describe('the track of a project whose decisions the reader may not see', () => {
  it('has gates behind it without saying how they were decided', () => {
    const project = { ...inAnalysis.project, phase: 'pilot' } as const;
    expect(gatesOf({ ...inAnalysis, project })[0]).toMatchObject({ state: 'passed', at: null });
  });
});

describe('the track of a project in operation', () => {
  it('lies behind', () => {
    const project = { ...inAnalysis.project, phase: 'scaling', status: 'completed' } as const;
    expect(phasesOf({ ...inAnalysis, project }).every(({ state }) => state === 'done')).toBe(true);
  });
});

describe('the track of a project that was stopped', () => {
  const {
    phaseStays: [analysis],
  } = inAnalysis.project;
  const stopped: TrackQuestion = {
    ...inAnalysis,
    project: {
      ...inAnalysis.project,
      phase: 'pilot',
      status: 'stopped',
      phaseStays: [
        ...(analysis === undefined ? [] : [{ ...analysis, leftAt: '2027-03-01T08:00:00Z' }]),
        { phase: 'pilot', loop: 0, enteredAt: '2027-03-01T08:00:00Z', leftAt: null, pauses: [] },
      ],
    },
    endedOn: '2027-04-05',
    today: '2028-06-01',
  };

  it.each(['stopped', 'archived'] as const)(
    '%s: it ended there and runs late nowhere',
    (status) => {
      const question = { ...stopped, project: { ...stopped.project, status } };
      expect(phasesOf(question)).toMatchObject([
        { state: 'done' },
        { state: 'ended', endedOn: '2027-04-05', daysSoFar: null, isLate: false },
        { state: 'dropped', endedOn: null, elapsed: 0, isLate: false },
      ]);
      expect(phasesOf(question)[1]?.elapsed).toBeCloseTo(5 / 10);
      expect(gatesOf(question).map(({ state }) => state)).toEqual(['passed', 'dropped', 'dropped']);
    },
  );

  it('keeps the decision that came before the end', () => {
    const decisions = [
      { gate: 'g2', loop: 0, result: 'rejected', decidedAt: '2027-04-01T10:00:00Z' },
    ] as const;
    expect(gatesOf({ ...stopped, decisions })[1]?.state).toBe('rejected');
  });
});
