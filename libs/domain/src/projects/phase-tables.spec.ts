import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { acts, actTable } from './acts';
import {
  decisionItemOf,
  gateOfPhase,
  gateResults,
  gateResultTable,
  gateTable,
  nextGate,
  stopDecisionItem,
} from './gates';
import { gates, phaseDurationWeeks, phases, phaseSubSteps, projectStatuses } from './phases';

interface Move {
  gate: string;
  phase: string;
  status: string;
}
interface PhasesReference {
  meta: { projectStates: object };
  phases: {
    key: string;
    gate: string;
    durationWeeks: object;
    subSteps: { key: string }[];
  }[];
  gates: { key: string; phase: string; checklist: string; repeatsEveryMonths: number | null }[];
  gateResults: {
    key: string;
    requestClosed: boolean;
    moves: Move[];
    itemsToRecheck: string;
    requires: string[];
  }[];
  acts: ({ key: string } & Record<string, unknown>)[];
  rules: { key: string; items?: Record<string, string> }[];
}

const file = new URL('../../reference/phases.json', import.meta.url);
const reference = JSON.parse(readFileSync(file, 'utf8')) as PhasesReference;

const byKey = <Row extends { key: string }, Value>(rows: Row[], value: (row: Row) => Value) =>
  Object.fromEntries(rows.map((row) => [row.key, value(row)]));

describe('the phase tables and their reference', () => {
  it('know the same phases with the same steps, durations and gates', () => {
    expect(phases).toEqual(reference.phases.map(({ key }) => key));
    expect(phaseSubSteps).toEqual(
      byKey(reference.phases, ({ subSteps }) => subSteps.map(({ key }) => key)),
    );
    expect(phaseDurationWeeks).toEqual(byKey(reference.phases, (phase) => phase.durationWeeks));
    expect(gateOfPhase).toEqual(byKey(reference.phases, ({ gate }) => gate));
  });

  it('know the same statuses', () => {
    expect(projectStatuses).toEqual(Object.keys(reference.meta.projectStates));
  });

  it('know the same gates, and lead to the same place on approval', () => {
    expect(gates).toEqual(reference.gates.map(({ key }) => key));
    const moves = reference.gateResults.find(({ key }) => key === 'approved')?.moves ?? [];
    const onApproval = Object.fromEntries(
      moves.map(({ gate, phase, status }) => [gate, { phase, status }]),
    );
    expect(gateTable).toEqual(
      byKey(reference.gates, ({ key, phase, checklist, repeatsEveryMonths }) => ({
        phase,
        checklist,
        repeatsEveryMonths,
        onApproval: onApproval[key],
        // Only what is in operation is reviewed (DOMAIN 1.5).
        duringStatus: key === 'g4' ? 'completed' : 'active',
      })),
    );
  });

  it('know the same results with the same effects and requirements', () => {
    expect(gateResults).toEqual(reference.gateResults.map(({ key }) => key));
    expect(gateResultTable).toEqual(
      byKey(reference.gateResults, ({ moves, itemsToRecheck, requires }) => ({
        moves: moves.length > 0,
        itemsToRecheck,
        requires,
      })),
    );
    expect(reference.gateResults.every(({ requestClosed }) => requestClosed)).toBe(true);
  });

  it('move every gate alike whether an approval carries conditions or not', () => {
    const [plain, conditional] = reference.gateResults;
    expect(conditional?.moves).toEqual(plain?.moves);
  });

  it('let decisions set the same items', () => {
    const items = reference.rules.find(({ key }) => key === 'set-by-decision')?.items ?? {};
    const itemOf = Object.fromEntries(Object.entries(items).map(([item, by]) => [by, item]));
    const { stop, ...decisionItems } = itemOf;
    expect(decisionItemOf).toEqual({ g3: null, ...decisionItems });
    expect(stopDecisionItem).toBe(stop);
  });

  it('know the same acts', () => {
    expect(acts).toEqual(reference.acts.map(({ key }) => key));
    expect(actTable).toEqual(byKey(reference.acts, withoutTexts));
  });
});

function withoutTexts(row: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => !/^(key|de|en|effectDe|effectEn)$/.test(name)),
  );
}

describe('nextGate', () => {
  it('is the gate of the phase while a project is worked on or paused', () => {
    expect(phases.map((phase) => nextGate(phase, 'active'))).toEqual(['g1', 'g2', 'g3']);
    expect(nextGate('pilot', 'paused')).toBe('g2');
  });

  it('is the yearly review in operation', () => {
    expect(nextGate('scaling', 'completed')).toBe('g4');
  });

  it('is none for drafts, stopped and archived projects', () => {
    for (const status of ['draft', 'stopped', 'archived'] as const) {
      expect(nextGate('analysis', status)).toBeNull();
    }
  });
});
