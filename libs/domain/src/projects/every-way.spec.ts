import { describe, expect, it } from '@jest/globals';
import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import type { ActOutcome, ActSituation } from './act-outcome';
import { actTable } from './acts';
import { decideGate } from './decide-gate';
import type { ItemInPlay } from './edit-item';
import { gateAuthorityFor } from './gate-authority';
import { gateResults, gateTable, nextGate, type GateResult } from './gates';
import { pauseProject, resumeProject } from './pause-project';
import { phases, projectStatuses, type Gate, type Phase, type ProjectStatus } from './phases';
import { gateBlockers } from './request-gate';
import { returnToPhase } from './return-to-phase';
import { archiveProject, stopProject } from './stop-project';

const today = '2026-11-26';
const reason = 'Beispiel';
const authority = gateAuthorityFor({
  gate: 'g1',
  riskClass: 'minimal',
  estimatedTotalCents: 1,
  valueLimitCents: 100,
  overrides: [],
  on: today,
  rolesPresent: new Set(['department-head']),
});

interface State {
  readonly phase: Phase;
  readonly status: ProjectStatus;
}
interface Step {
  readonly from: State;
  readonly by: string;
  readonly to: State;
  readonly events: readonly NewEvent[];
}

function anItem(key: string): ItemInPlay {
  return {
    key,
    state: 'done',
    reason: null,
    assigneeId: null,
    dueOn: null,
    blocksGate: true,
    needsEvidence: false,
    setByDecision: false,
    evidenceCount: 1,
  };
}
const itemsBehind = Object.fromEntries(phases.map((phase) => [phase, [anItem(`${phase}.a`)]]));

/** Everything anybody can try on a project, whatever its state. */
function attempts(state: State): [string, () => Pick<ActOutcome, 'events'> & { moved: State }][] {
  const situation: ActSituation = { ...state, requestedGate: null, today };
  const pause = {
    category: 'staff',
    reason,
    resumeOn: '2027-01-31',
    contractsContinue: false,
    realDataContinues: false,
  } as const;
  const stop = { category: 'priority', reason, lesson: reason } as const;
  return [
    ['pause', () => pauseProject(situation, pause)],
    ['resume', () => resumeProject(situation, { reason })],
    ['stop', () => stopProject({ ...situation, authority, closureItems: [] }, stop)],
    [
      'archive',
      () => archiveProject(situation, { closureItems: [], openIncidents: 0 }, { reason }),
    ],
    ...phases.map((targetPhase): [string, () => ActOutcome] => [
      'phase-return',
      () =>
        returnToPhase(
          { ...situation, itemsBehind },
          { reason, targetPhase, namedItems: [`${targetPhase}.a`] },
        ),
    ]),
    ...(['g1', 'g2', 'g3'] as const).flatMap((gate) =>
      gateResults.map((result): [string, () => { moved: State; events: readonly NewEvent[] }] => [
        `${gate}/${result}`,
        () => decided(state, gate, result),
      ]),
    ),
  ];
}

function decided(state: State, gate: Gate, result: GateResult) {
  const items = [anItem('a')];
  const { moved, events } = decideGate(
    {
      project: state,
      request: { id: 'r', gate, requestedBy: 'one', agreedRoles: [] },
      authority,
      blockers: gateBlockers({
        gate,
        ...state,
        riskClass: 'minimal',
        answers: { riskClass: null, isForbidden: false, isOutdated: false },
        items,
        consent: null,
        unsettled: [],
      }),
      items,
      dormant: [],
      earlierReview: null,
      opinions: [],
      personId: 'other',
      today,
    },
    {
      requestId: 'r',
      result,
      rationale: reason,
      conditions:
        result === 'approved-with-conditions'
          ? [{ text: reason, dueOn: today, responsibleRole: 'treasurer' }]
          : [],
      namedItems: result === 'returned' ? ['a'] : [],
      overriddenOpinions: [],
    },
  );
  return { moved: moved ?? state, events };
}

const begun = projectStatuses.filter((status) => status !== 'draft');
const states: State[] = phases.flatMap((phase) => begun.map((status) => ({ phase, status })));
const steps: Step[] = states.flatMap((from) =>
  attempts(from).flatMap(([by, work]) => {
    try {
      const { moved, events } = work();
      return [{ from, by, to: moved, events }];
    } catch (error) {
      if (error instanceof DomainError) return [];
      throw error;
    }
  }),
);
const isSame = (a: State, b: State) => a.phase === b.phase && a.status === b.status;
const rank = ({ phase, status }: State) => phases.indexOf(phase) + (status === 'completed' ? 1 : 0);

function reachable(): State[] {
  const seen: State[] = [{ phase: 'analysis', status: 'active' }];
  for (const state of seen) {
    for (const { from, to } of steps) {
      if (isSame(from, state) && !seen.some((one) => isSame(one, to))) seen.push(to);
    }
  }
  return seen;
}

describe('every way through the phases', () => {
  it('leads to a later phase, or into operation, through its gate only', () => {
    const forward = steps.filter(({ from, to }) => rank(to) > rank(from));
    expect(new Set(forward.map(({ by }) => by))).toEqual(
      new Set(
        ['g1', 'g2', 'g3'].flatMap((gate) => [
          `${gate}/approved`,
          `${gate}/approved-with-conditions`,
        ]),
      ),
    );
    for (const { from, by, to } of forward) {
      const gate = by.slice(0, 2) as 'g1' | 'g2' | 'g3';
      expect(nextGate(from.phase, from.status)).toBe(gate);
      expect(from.status).toBe('active');
      expect(to).toEqual(gateTable[gate].onApproval);
    }
  });

  it('has a way out of every state but the archived one', () => {
    for (const state of reachable()) {
      const ways = steps.filter(({ from, to }) => isSame(from, state) && !isSame(to, state));
      expect([state.status, ways.length > 0]).toEqual([state.status, state.status !== 'archived']);
    }
  });

  it('reaches what there is, and completes nothing but scaling', () => {
    const all = states.filter(({ phase, status }) => status !== 'completed' || phase === 'scaling');
    expect(new Set(reachable().map(({ phase, status }) => `${phase} ${status}`))).toEqual(
      new Set(all.map(({ phase, status }) => `${phase} ${status}`)),
    );
  });

  it('offers a project stopped in analysis archiving alone', () => {
    const stopped = { phase: 'analysis', status: 'stopped' } as const;
    const ways = steps.filter(({ from, to }) => isSame(from, stopped) && !isSame(to, stopped));
    expect(ways.map(({ by }) => by)).toEqual(['archive']);
  });

  it('tells every change of phase and status with where it came from', () => {
    for (const { from, to, events } of steps) {
      expect(events.length).toBeGreaterThan(0);
      const changes = Object.assign({}, ...events.map((event) => event.changes)) as object;
      const told = { phase: [from.phase, to.phase], status: [from.status, to.status] };
      if (from.phase !== to.phase) expect(changes).toMatchObject({ phase: told.phase });
      if (from.status !== to.status) expect(changes).toMatchObject({ status: told.status });
    }
  });

  it('leads by an act where the table says, and nowhere else', () => {
    for (const { from, by, to } of steps) {
      if (!(by in actTable)) continue;
      const rule = actTable[by as keyof typeof actTable];
      expect(rule.fromStatus).toContain(from.status);
      expect(rule.from).toContain(from.phase);
      expect(to.status).toBe(rule.toStatus);
    }
  });
});
