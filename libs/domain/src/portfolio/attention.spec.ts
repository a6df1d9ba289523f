import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { phases, projectStatuses, type ProjectStatus } from '../projects/phases';
import { daysLater } from '../time/day';
import {
  type AttentionFacts,
  type AttentionRule,
  attentionRules,
  attentionTable,
  findingsOf,
  nextDateOf,
  standingOf,
} from './attention';

const today = '2026-11-22';

/** A running pilot with which all is well. */
const fine: AttentionFacts = {
  phase: 'pilot',
  status: 'active',
  plannedEnd: today,
  phaseEnteredOn: '2026-10-01',
  phaseCountedFrom: '2026-10-01',
  confirmedOn: '2026-11-01',
  waitingDecision: null,
  reviewOn: null,
  openConditions: [],
  blockingItems: [],
  openIncidents: [],
};

const found = (change: Partial<AttentionFacts>) =>
  findingsOf({ ...fine, ...change }, today).map(({ rule, standing }) => [rule, standing]);

describe('a project that needs attention', () => {
  it('does not, while every day lies within its border', () => {
    expect(findingsOf(fine, today)).toEqual([]);
    expect(standingOf([])).toBe('green');
  });

  it.each<[AttentionRule, string, Partial<AttentionFacts>, Partial<AttentionFacts>]>([
    ['phase-overdue', 'yellow', { plannedEnd: '2026-11-22' }, { plannedEnd: '2026-11-21' }],
    [
      'pilot-long',
      'yellow',
      { phaseCountedFrom: '2025-11-22' },
      { phaseCountedFrom: '2025-11-21' },
    ],
    [
      'decision-waiting',
      'yellow',
      { waitingDecision: { on: '2026-11-08', gate: 'g2', patienceDays: 14 } },
      { waitingDecision: { on: '2026-11-07', gate: 'g2', patienceDays: 14 } },
    ],
    [
      'condition-overdue',
      'yellow',
      { openConditions: [{ on: '2026-11-22', gate: 'g1' }] },
      { openConditions: [{ on: '2026-11-21', gate: 'g1' }] },
    ],
    [
      'condition-overdue',
      'red',
      { openConditions: [] },
      { openConditions: [{ on: '2026-10-22', gate: 'g1', patienceDays: 30 }] },
    ],
    [
      'item-overdue',
      'yellow',
      { blockingItems: [{ on: '2026-11-22', itemKey: 'pilot.dpia' }] },
      { blockingItems: [{ on: '2026-11-21', itemKey: 'pilot.dpia' }] },
    ],
    [
      'incident-open',
      'red',
      { openIncidents: [] },
      { openIncidents: [{ on: '2026-11-22', incident: 1 }] },
    ],
    ['unconfirmed', 'unknown', { confirmedOn: '2026-08-24' }, { confirmedOn: '2026-08-23' }],
  ])('%s is %s from the day behind the border on', (rule, standing, within, beyond) => {
    expect(found(within)).toEqual([]);
    expect(found(beyond)).toEqual([[rule, standing]]);
  });

  it('has a condition that is late for thirty days only yellow', () => {
    expect(found({ openConditions: [{ on: '2026-10-23', gate: 'g1', patienceDays: 30 }] })).toEqual(
      [['condition-overdue', 'yellow']],
    );
  });

  it('US-32 has the patience of the rule that each occasion came under', () => {
    const openConditions = [
      { on: '2026-10-01', gate: 'g1' as const, patienceDays: 60 },
      { on: '2026-11-01', gate: 'g2' as const, patienceDays: 10 },
    ];
    expect(findingsOf({ ...fine, openConditions }, today)).toEqual([
      { rule: 'condition-overdue', standing: 'red', on: '2026-11-01', gate: 'g2', count: 2 },
    ]);
    expect(found({ openConditions: openConditions.slice(0, 1) })).toEqual([
      ['condition-overdue', 'yellow'],
    ]);
    const waiting = (patienceDays: number | null) =>
      found({ waitingDecision: { on: '2026-11-16', gate: 'g2', patienceDays } });
    expect(waiting(5)).toEqual([['decision-waiting', 'yellow']]);
    expect(waiting(6)).toEqual([]);
    expect(waiting(null)).toEqual([]);
  });

  it('names the oldest of several and how many there are', () => {
    const blockingItems = ['2026-11-20', '2026-11-18', '2026-12-01'].map((on) => ({
      on,
      itemKey: `pilot.of-${on}`,
    }));
    expect(findingsOf({ ...fine, blockingItems }, today)).toEqual([
      {
        rule: 'item-overdue',
        standing: 'yellow',
        on: '2026-11-18',
        itemKey: 'pilot.of-2026-11-18',
        count: 2,
      },
    ]);
  });

  it('is led by what lies furthest back among what is equally bad', () => {
    const change = {
      openConditions: [{ on: '2026-11-20', gate: 'g1' as const, patienceDays: 30 }],
      blockingItems: [{ on: '2026-11-02', itemKey: 'pilot.dpia' }],
    };
    expect(findingsOf({ ...fine, ...change }, today).map(({ rule, on }) => [rule, on])).toEqual([
      ['item-overdue', '2026-11-02'],
      ['condition-overdue', '2026-11-20'],
    ]);
  });

  it('is grey where nobody ever confirmed, ninety days after the phase began', () => {
    expect(found({ confirmedOn: null, phaseEnteredOn: '2026-08-24' })).toEqual([]);
    expect(found({ confirmedOn: null, phaseEnteredOn: '2026-08-23' })).toEqual([
      ['unconfirmed', 'unknown'],
    ]);
  });

  it('is red rather than grey: what is known to be broken stays known', () => {
    const findings = findingsOf(
      {
        ...fine,
        confirmedOn: '2026-01-01',
        openConditions: [{ on: '2026-01-01', gate: 'g1', patienceDays: 30 }],
      },
      today,
    );
    expect(findings.map(({ standing }) => standing)).toEqual(['red', 'unknown']);
    expect(standingOf(findings)).toBe('red');
  });

  it('is never green when its status is unknown, and never anything when it is closed', () => {
    const anyDay = fc.nat(800).map((days) => daysLater('2027-06-01', -days));
    const anyOccasions = fc.array(
      anyDay.map((on) => ({ on })),
      { maxLength: 3 },
    );
    const anyFacts = fc.record({
      phase: fc.constantFrom(...phases),
      status: fc.constantFrom(...projectStatuses),
      plannedEnd: fc.option(anyDay),
      phaseEnteredOn: fc.option(anyDay),
      phaseCountedFrom: fc.option(anyDay),
      confirmedOn: fc.option(anyDay),
      waitingDecision: fc.option(anyDay.map((on) => ({ on }))),
      reviewOn: fc.option(anyDay),
      openConditions: anyOccasions,
      blockingItems: anyOccasions,
      openIncidents: anyOccasions,
    });
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const findings = findingsOf(facts, today);
        const isUnconfirmed = findings.some(({ rule }) => rule === 'unconfirmed');
        if (isUnconfirmed) expect(standingOf(findings)).not.toBe('green');
        if (['draft', 'archived'].includes(facts.status)) expect(findings).toEqual([]);
        // Of what was stopped, incidents and the closure are left to do.
        const left: readonly AttentionRule[] = ['incident-open', 'item-overdue'];
        const others = findings.filter(({ rule }) => !left.includes(rule));
        if (facts.status === 'stopped') expect(others).toEqual([]);
      }),
    );
  });

  it('rests while it is paused: neither its decision nor its conditions press', () => {
    const late = [{ on: daysLater(today, -40), gate: 'g1' as const, patienceDays: 14 }];
    const facts: Partial<AttentionFacts> = {
      confirmedOn: today,
      waitingDecision: late[0] ?? null,
      openConditions: late,
    };
    const rules = (status: ProjectStatus) => found({ ...facts, status }).map(([rule]) => rule);
    expect(rules('paused')).toEqual([]);
    expect(rules('active')).toEqual(
      expect.arrayContaining(['condition-overdue', 'decision-waiting']),
    );
    expect(rules('completed')).toEqual(
      expect.arrayContaining(['condition-overdue', 'decision-waiting']),
    );
  });

  it('needs its yearly review in time, once it is in operation', () => {
    const rules = (reviewOn: string, status: ProjectStatus = 'completed') =>
      found({ reviewOn, status, phase: 'scaling' });
    expect(rules(today)).toEqual([]);
    expect(rules('2026-11-21')).toEqual([['review-overdue', 'yellow']]);
    expect(rules('2026-11-21', 'active')).toEqual([]);
  });

  it('is told only what the field group of the rule allows', () => {
    const groups = attentionRules.map((rule) => [rule, attentionTable[rule].group]);
    expect(Object.fromEntries(groups)).toEqual({
      'incident-open': 'checklist',
      'condition-overdue': 'decisions',
      'item-overdue': 'checklist',
      'decision-waiting': 'decisions',
      'review-overdue': 'decisions',
      'phase-overdue': 'profile',
      'pilot-long': 'profile',
      unconfirmed: 'profile',
    });
  });
});

describe('the next date of a project', () => {
  it('is the nearest that has not passed', () => {
    const facts: AttentionFacts = {
      ...fine,
      plannedEnd: '2027-03-31',
      openConditions: [{ on: '2026-11-21' }, { on: '2026-12-15' }],
      blockingItems: [{ on: '2026-11-22' }],
    };
    expect(nextDateOf(facts, today)).toEqual({ on: '2026-11-22', kind: 'item' });
    expect(nextDateOf({ ...facts, blockingItems: [] }, today)?.kind).toBe('condition');
    expect(nextDateOf({ ...fine, plannedEnd: null }, today)).toBeNull();
  });
});
