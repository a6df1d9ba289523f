import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DomainError } from '../domain-error';
import { awardRoutes, recordAwardSchema, type AwardFields, type AwardRules } from './award';
import {
  awardWarningsOf,
  deviatesFromProposal,
  proposedRoute,
  recordAward,
  type AwardSituation,
} from './record-award';
import { projectStatuses } from './phases';

const rules: AwardRules = { euThresholdCents: 21_600_000, directLimitCents: 2_500_000 };
const fields: AwardFields = {
  route: 'direct',
  reason: '',
  reference: 'Beispiel: V-12/2026',
  awardedOn: null,
  providerName: null,
  estimatedNetCents: 1_000_000,
  finalNetCents: null,
};

function record(change: Partial<AwardFields>, situation: Partial<AwardSituation> = {}) {
  return recordAward(
    { item: 'pilot.award', status: 'active', before: null, rules, ...situation },
    { ...fields, ...change },
  );
}

function problems(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.details.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe('the proposed route of an award', () => {
  it.each<[number | null, string | null]>([
    [null, null],
    [0, 'direct'],
    [2_499_999, 'direct'],
    [2_500_000, 'simplified'],
    [21_599_999, 'simplified'],
    [21_600_000, 'eu'],
  ])('of %s cents is %s', (cents, route) => {
    expect(proposedRoute(cents, rules)).toBe(route);
  });

  it('is none where no threshold is known', () => {
    expect(proposedRoute(1, { ...rules, euThresholdCents: null })).toBeNull();
  });

  it('is none below the threshold where the organisation has laid down no limit of its own', () => {
    const open = { ...rules, directLimitCents: null };
    expect(proposedRoute(1, open)).toBeNull();
    expect(proposedRoute(21_600_000, open)).toBe('eu');
  });
});

describe('the warnings of an award', () => {
  const warnings = (estimatedNetCents: number | null, finalNetCents: number | null = null) =>
    awardWarningsOf({ estimatedNetCents, finalNetCents }, rules);

  it('name the border that is reached, the highest one alone', () => {
    expect(warnings(null)).toEqual([]);
    expect(warnings(2_499_999)).toEqual([]);
    expect(warnings(2_500_000)).toEqual(['estimate-reaches-direct-limit']);
    expect(warnings(21_600_000, 30_000_000)).toEqual(['estimate-reaches-eu-threshold']);
    expect(warnings(1_000_000, 21_600_000)).toEqual(['final-reaches-eu-threshold']);
  });

  it('say that the threshold of the day is not known', () => {
    const unknown = { ...rules, euThresholdCents: null };
    expect(awardWarningsOf(fields, unknown)).toEqual(['eu-threshold-unknown']);
    const values = { estimatedNetCents: 2_500_000, finalNetCents: null };
    expect(awardWarningsOf(values, unknown)).toEqual([
      'estimate-reaches-direct-limit',
      'eu-threshold-unknown',
    ]);
  });

  it('say that the organisation has laid down no direct limit, where one would count', () => {
    const values = { estimatedNetCents: 3_000_000, finalNetCents: null };
    const open = { ...rules, directLimitCents: null };
    expect(awardWarningsOf(values, open)).toEqual(['direct-limit-unknown']);
    expect(awardWarningsOf({ ...values, estimatedNetCents: null }, open)).toEqual([]);
    expect(awardWarningsOf({ ...values, estimatedNetCents: 21_600_000 }, open)).toEqual([
      'estimate-reaches-eu-threshold',
    ]);
  });
});

describe('the record of an award', () => {
  it('tells its values apart from the rest', () => {
    expect(record({})).toEqual([
      {
        type: 'award.recorded',
        fieldGroup: 'checklist',
        changes: {
          'award/pilot.award/route': [null, 'direct'],
          'award/pilot.award/reference': [null, 'Beispiel: V-12/2026'],
        },
      },
      {
        type: 'award.recorded',
        fieldGroup: 'economics',
        changes: { 'award/pilot.award/estimatedNetCents': [null, 1_000_000] },
      },
    ]);
  });

  it('tells only what has changed', () => {
    expect(record({}, { before: fields })).toEqual([]);
    expect(record({ finalNetCents: 0 }, { before: fields })).toEqual([
      {
        type: 'award.recorded',
        fieldGroup: 'economics',
        changes: { 'award/pilot.award/finalNetCents': [null, 0] },
      },
    ]);
  });

  it('needs a reason for exactly the routes that are not proposed', () => {
    const anyRoute = fc.constantFrom(...awardRoutes);
    const anyCents = fc.option(fc.nat(40_000_000));
    fc.assert(
      fc.property(anyRoute, anyCents, (route, estimatedNetCents) => {
        const proposed = proposedRoute(estimatedNetCents, rules);
        const deviates = proposed !== null && proposed !== route;
        const found = problems(() => record({ route, estimatedNetCents }));
        expect(found).toEqual(deviates ? ['deviation-needs-reason'] : []);
        const reason = '§ 108 GWB';
        expect(problems(() => record({ route, estimatedNetCents, reason }))).toEqual([]);
      }),
    );
  });

  it('deviates with nothing while no route is chosen or none is proposed', () => {
    expect(deviatesFromProposal(null, 21_600_000, rules)).toBe(false);
    expect(deviatesFromProposal('in-house', null, rules)).toBe(false);
    expect(deviatesFromProposal('in-house', 21_600_000, rules)).toBe(true);
    expect(deviatesFromProposal('eu', 21_600_000, rules)).toBe(false);
  });

  it('is closed before the project begins and after it has ended', () => {
    const closed = projectStatuses.filter(
      (status) => problems(() => record({}, { status })).length > 0,
    );
    expect(closed).toEqual(['draft', 'stopped', 'archived']);
  });

  it.each<[string, object]>([
    ['a route that does not exist', { route: 'uvgo' }],
    ['half a cent', { finalNetCents: 0.5 }],
    ['a negative value', { estimatedNetCents: -1 }],
    ['a day that does not exist', { awardedOn: '2026-02-30' }],
    ['no word about the estimate', { estimatedNetCents: undefined }],
    ['an unknown field', { gross: 1 }],
  ])('is refused with %s', (_, change) => {
    const command = { version: 1, ...fields };
    expect(recordAwardSchema.safeParse(command).success).toBe(true);
    expect(recordAwardSchema.safeParse({ ...command, ...change }).success).toBe(false);
  });
});
