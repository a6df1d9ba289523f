import { describe, expect, it } from '@jest/globals';
import { anItem } from '../../testing/an-item';
import { DomainError } from '../domain-error';
import { latestResumeDay, pauseProject, resumeProject } from './pause-project';
import type { ActSituation } from './act-outcome';
import type { PauseProject } from './project-act';
import { returnToPhase, type ReturnSituation } from './return-to-phase';
import { archiveProject, stopProject, type StopSituation } from './stop-project';

const today = '2026-11-26';
const reason = 'Beispiel: so entschieden.';
const pause: PauseProject = {
  category: 'staff',
  reason,
  resumeOn: '2027-03-31',
  contractsContinue: true,
  realDataContinues: false,
};

function at(change: Partial<ActSituation> = {}): ActSituation {
  return { phase: 'pilot', status: 'active', requestedGate: null, today, ...change };
}

function refusalOf(work: () => unknown): object {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, details: error.details };
    throw error;
  }
  return {};
}

const groupsOf = (events: readonly { type: string; fieldGroup: string }[]) =>
  events.map(({ type, fieldGroup }) => [type, fieldGroup]);

describe('a pause (US-07)', () => {
  it('tells reason, day and both answers to readers of decisions, the status to all', () => {
    const { moved, closesRequest, events } = pauseProject(at({ requestedGate: 'g2' }), pause);
    expect(moved).toEqual({ phase: 'pilot', status: 'paused' });
    expect(closesRequest).toBe(false);
    expect(groupsOf(events)).toEqual([
      ['project.paused', 'decisions'],
      ['project.status-changed', 'profile'],
    ]);
    expect(events[0]?.changes).toMatchObject({
      'pause/resumeOn': [null, '2027-03-31'],
      'pause/contractsContinue': [null, true],
      'pause/realDataContinues': [null, false],
    });
  });

  it.each([
    [today, 'resume-not-ahead'],
    ['2026-11-25', 'resume-not-ahead'],
    ['2027-11-27', 'resume-too-late'],
  ])('is refused until %s', (resumeOn, code) => {
    expect(refusalOf(() => pauseProject(at(), { ...pause, resumeOn }))).toEqual({
      code: 'rule-violated',
      details: [{ code, field: 'resumeOn' }],
    });
  });

  it('lasts from tomorrow to twelve months ahead', () => {
    for (const resumeOn of ['2026-11-27', latestResumeDay(today)]) {
      expect(pauseProject(at(), { ...pause, resumeOn }).moved.status).toBe('paused');
    }
    expect(latestResumeDay('2028-02-29')).toBe('2029-02-28');
  });

  it('ends in the phase it began in', () => {
    expect(resumeProject(at({ status: 'paused' }), { reason }).moved).toEqual({
      phase: 'pilot',
      status: 'active',
    });
    expect(refusalOf(() => resumeProject(at(), { reason }))).toMatchObject({
      details: [{ code: 'act-not-in-status', params: { status: 'active' } }],
    });
  });
});

describe('a stop', () => {
  const command = { category: 'no-benefit', reason, lesson: 'Erst messen.' } as const;
  const body = { body: 'council', decidedOn: '2026-11-20', reference: 'V/1' } as const;
  const atStop = (change: Partial<StopSituation> = {}): StopSituation => ({
    ...at(),
    authority: { decidingBodies: [] },
    closureItems: [],
    ...change,
  });

  it('opens the closure checklist, settles its decision and ends a waiting request', () => {
    const outcome = stopProject(atStop({ requestedGate: 'g2' }), command);
    expect(outcome).toMatchObject({
      moved: { phase: 'pilot', status: 'stopped' },
      settledItem: 'closure.stop-decision',
      closesRequest: true,
    });
    expect(groupsOf(outcome.events)).toEqual([
      ['project.stopped', 'decisions'],
      ['project.status-changed', 'profile'],
      ['checklist.opened', 'checklist'],
      ['checklist-item.changed', 'checklist'],
    ]);
    expect(outcome.events[0]?.changes).toMatchObject({
      'stop/lesson': [null, 'Erst messen.'],
      'gates/g2/request': ['open', 'closed'],
    });
  });

  it('takes effect on the day a body decided it', () => {
    const authority = { decidingBodies: ['council'] } as const;
    const { events } = stopProject(atStop({ authority }), { ...command, body });
    expect(events[0]).toMatchObject({ type: 'project.stopped', effectiveOn: '2026-11-20' });
    expect(refusalOf(() => stopProject(atStop({ authority }), command))).toMatchObject({
      details: [{ code: 'body-required', field: 'body' }],
    });
    expect(refusalOf(() => stopProject(atStop(), { ...command, body }))).toMatchObject({
      details: [{ code: 'body-not-possible', field: 'body' }],
    });
  });

  it('has settled items of an earlier stop looked at again', () => {
    const closureItems = [
      anItem('closure.stop-decision', { state: 'done', setByDecision: true, needsEvidence: false }),
      anItem('closure.contracts-ended', { state: 'done' }),
      anItem('closure.fallback-live'),
    ];
    expect(stopProject(atStop({ closureItems }), command).recheck).toEqual([
      'closure.contracts-ended',
    ]);
  });
});

describe('archiving', () => {
  const stopped = at({ status: 'stopped' });
  const decision = anItem('closure.stop-decision', { setByDecision: true });

  it('waits for the blocking items of the closure', () => {
    const items = [decision, anItem('closure.contracts-ended'), anItem('b', { blocksGate: false })];
    expect(
      refusalOf(() =>
        archiveProject(stopped, { closureItems: items, openIncidents: 0 }, { reason }),
      ),
    ).toMatchObject({
      details: [{ code: 'item-open', params: { item: 'closure.contracts-ended' } }],
    });
    const settled = [decision, anItem('closure.contracts-ended', { state: 'done' })];
    expect(
      archiveProject(stopped, { closureItems: settled, openIncidents: 0 }, { reason }).moved.status,
    ).toBe('archived');
  });

  it('waits for open incidents: their hours run on', () => {
    const left = { closureItems: [decision], openIncidents: 1 };
    expect(refusalOf(() => archiveProject(stopped, left, { reason }))).toMatchObject({
      details: [{ code: 'incident-open' }],
    });
  });

  it('needs a stop first', () => {
    expect(
      refusalOf(() => archiveProject(at(), { closureItems: [], openIncidents: 0 }, { reason })),
    ).toMatchObject({
      details: [{ code: 'act-not-in-status' }],
    });
  });
});

describe('a return to an earlier phase (US-06)', () => {
  const itemsBehind = {
    analysis: [
      anItem('needs-analysis.risk-class', { state: 'done' }),
      anItem('needs-analysis.decision-g1', { state: 'done', setByDecision: true }),
    ],
    pilot: [anItem('pilot.decision-g2', { state: 'done', setByDecision: true })],
  };
  const atReturn = (change: Partial<ReturnSituation> = {}): ReturnSituation => ({
    ...at({ phase: 'scaling' }),
    itemsBehind,
    ...change,
  });
  const command = {
    reason,
    targetPhase: 'analysis',
    namedItems: ['needs-analysis.risk-class', 'needs-analysis.risk-class'],
  } as const;
  const back = (change: Partial<ReturnSituation> = {}, more: object = {}) =>
    returnToPhase(atReturn(change), { ...command, namedItems: [...command.namedItems], ...more });

  it('has the named items and the gates on the way looked at again', () => {
    const outcome = back({ requestedGate: 'g3' });
    expect(outcome).toMatchObject({
      moved: { phase: 'analysis', status: 'active' },
      closesRequest: true,
      recheck: ['needs-analysis.risk-class', 'needs-analysis.decision-g1', 'pilot.decision-g2'],
    });
    expect(groupsOf(outcome.events)).toEqual([
      ['project.returned', 'decisions'],
      ['project.phase-entered', 'profile'],
      ['checklist-item.changed', 'checklist'],
    ]);
  });

  it.each(['completed', 'stopped'] as const)('makes a %s project active again', (status) => {
    expect(back({ status }).events).toContainEqual({
      type: 'project.status-changed',
      fieldGroup: 'profile',
      changes: { status: [status, 'active'] },
    });
  });

  it.each<[string, Partial<ReturnSituation>, object, object]>([
    ['forward', { phase: 'pilot' }, { targetPhase: 'scaling' }, { field: 'targetPhase' }],
    ['nowhere', { phase: 'pilot' }, { targetPhase: 'pilot' }, { field: 'targetPhase' }],
    ['from a stop to pilot', { status: 'stopped' }, { targetPhase: 'pilot' }, {}],
    ['from analysis', { phase: 'analysis' }, {}, { code: 'act-not-in-phase' }],
    ['out of a pause', { status: 'paused' }, {}, { code: 'act-not-in-status' }],
    ['without items', {}, { namedItems: [] }, { code: 'named-items-required' }],
    [
      'with the item of a decision',
      {},
      { namedItems: ['needs-analysis.decision-g1'] },
      { code: 'unknown-item', field: 'namedItems' },
    ],
  ])('is refused %s', (_, change, more, detail) => {
    expect(refusalOf(() => back(change, more))).toMatchObject({ details: [detail] });
  });
});
