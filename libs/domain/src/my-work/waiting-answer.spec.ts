import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/roles';
import {
  classificationWaitsFor,
  waiverWaitsFor,
  type WaitingClassification,
  type WaitingWaiver,
} from './waiting-answer';

const town = '0190a0b0-0000-7000-8000-000000000001';
const otherTown = '0190a0b0-0000-7000-8000-000000000002';
const me = '0190a0b0-0000-7000-8000-0000000000aa';
const colleague = '0190a0b0-0000-7000-8000-0000000000bb';

function somebody(role: Role, organisationId = town) {
  return { personId: me, memberships: [{ organisationId, role }] };
}

describe('a request for a waiver waits', () => {
  const asked: WaitingWaiver = {
    organisationId: town,
    phase: 'analysis',
    riskClass: 'minimal',
    estimatedTotalCents: 1_000_000,
    requestedBy: colleague,
  };
  const waits = (role: Role, change: Partial<WaitingWaiver> = {}, organisationId = town) =>
    waiverWaitsFor(
      somebody(role, organisationId),
      { ...asked, ...change },
      {
        on: '2026-11-22',
        valueLimitCents: 5_000_000,
        overrides: [],
        rolesPresent: new Set(['department-head', 'executive-board', 'council-office']),
      },
    );

  it('for whoever decides the gate, and for the board where a body decides', () => {
    expect(waits('department-head')).toBe(true);
    expect(waits('department-head', { riskClass: 'high' })).toBe(false);
    expect(waits('executive-board', { riskClass: 'high' })).toBe(true);
    const above = { phase: 'pilot', estimatedTotalCents: 5_000_000 } as const;
    expect(waits('executive-board', above)).toBe(true);
    expect(waits('council-office', above)).toBe(false);
    expect(waits('it-coordinator')).toBe(false);
  });

  it('neither for who asked nor for another town', () => {
    expect(waits('department-head', { requestedBy: me })).toBe(false);
    expect(waits('department-head', {}, otherTown)).toBe(false);
  });
});

describe('a classification waits', () => {
  const recorded: WaitingClassification = {
    organisationId: town,
    riskClass: 'minimal',
    projectClass: 'minimal',
    isOutdated: false,
    recordedBy: colleague,
  };
  const waits = (role: Role, change: Partial<WaitingClassification> = {}, organisationId = town) =>
    classificationWaitsFor(somebody(role, organisationId), { ...recorded, ...change });

  it('for those who may confirm it, except who entered it', () => {
    expect(waits('department-head')).toBe(true);
    expect(waits('executive-board')).toBe(true);
    expect(waits('it-coordinator')).toBe(false);
    expect(waits('department-head', { recordedBy: me })).toBe(false);
    expect(waits('department-head', {}, otherTown)).toBe(false);
  });

  it('for nobody once it does not hold any more', () => {
    expect(waits('department-head', { isOutdated: true })).toBe(false);
    expect(waits('department-head', { projectClass: 'high' })).toBe(false);
  });
});
