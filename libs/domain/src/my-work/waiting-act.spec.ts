import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/roles';
import { actWaitingFor, type WaitingRequest } from './waiting-act';

const town = '0190a0b0-0000-7000-8000-000000000001';
const me = '0190a0b0-0000-7000-8000-0000000000aa';
const colleague = '0190a0b0-0000-7000-8000-0000000000bb';
const everyone: readonly Role[] = [
  'department-head',
  'executive-board',
  'it-head',
  'council-office',
];

function waiting(
  roles: readonly Role[],
  change: Partial<WaitingRequest> = {},
  organisationId: string = town,
) {
  const actor = { personId: me, memberships: roles.map((role) => ({ organisationId, role })) };
  const request: WaitingRequest = {
    gate: 'g1',
    riskClass: 'minimal',
    estimatedTotalCents: 1_000_000,
    organisationId: town,
    requestedBy: colleague,
    agreedRoles: [],
    ...change,
  };
  return actWaitingFor(actor, request, {
    on: '2026-11-22',
    valueLimitCents: 5_000_000,
    overrides: [],
    rolesPresent: new Set(everyone),
  });
}

describe('a gate request', () => {
  it('waits for whoever decides at its level', () => {
    expect(waiting(['department-head'])).toBe('decide');
    expect(waiting(['executive-board'])).toBe('decide');
    expect(waiting(['department-head'], { riskClass: 'high' })).toBeNull();
    expect(waiting(['it-coordinator'])).toBeNull();
  });

  it('waits for the record of the council office where a body decides', () => {
    const above = { gate: 'g2', estimatedTotalCents: 5_000_000 } as const;
    expect(waiting(['council-office'], above)).toBe('record');
    expect(waiting(['executive-board'], above)).toBeNull();
  });

  it('waits for the agreement first, once, and for the decision afterwards', () => {
    expect(waiting(['it-head'], { gate: 'g3' })).toBe('agree');
    expect(waiting(['department-head'], { gate: 'g3' })).toBeNull();
    const agreed = { gate: 'g3', agreedRoles: ['it-head'] } as const;
    expect(waiting(['it-head'], agreed)).toBeNull();
    expect(waiting(['department-head'], agreed)).toBe('decide');
  });

  it('asks somebody who does both for the agreement first', () => {
    expect(waiting(['department-head', 'it-head'], { gate: 'g3' })).toBe('agree');
  });

  it('never waits for the person who made it', () => {
    expect(waiting(['department-head', 'executive-board'], { requestedBy: me })).toBeNull();
    expect(waiting(['it-head'], { gate: 'g3', requestedBy: me })).toBeNull();
  });

  it('does not wait for roles held in another town', () => {
    expect(waiting(['executive-board'], {}, '0190a0b0-0000-7000-8000-000000000002')).toBeNull();
  });
});
