import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/roles';
import {
  classificationWaitsFor,
  consentWaitsFor,
  waiverWaitsFor,
  type WaitingClassification,
  type WaitingConsent,
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
    item: { key: 'pilot.test-set', state: 'open', setByDecision: false, applies: true },
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

  it('for nobody once the item is settled or does not apply', () => {
    const { item } = asked;
    expect(waits('department-head', { item: { ...item, state: 'done' } })).toBe(false);
    expect(waits('department-head', { item: { ...item, applies: false } })).toBe(false);
    expect(waits('department-head', { item: { ...item, state: 'recheck' } })).toBe(true);
  });
});

describe('a request for consent waits', () => {
  const requestedAt = new Date('2026-11-22T09:00:00Z');
  const waiting: WaitingConsent = {
    requestedBy: colleague,
    asked: { phase: 'pilot', loop: 0, requestedAt },
    stay: { phase: 'pilot', loop: 0, changedAt: null },
  };

  it('for the council, never for who asked', () => {
    expect(consentWaitsFor(me, waiting)).toBe(true);
    expect(consentWaitsFor(colleague, waiting)).toBe(false);
  });

  it('for nobody once the project has changed so much that it has to be asked again', () => {
    const changed = (day: string) => ({ ...waiting.stay, changedAt: new Date(day) });
    expect(consentWaitsFor(me, { ...waiting, stay: changed('2026-11-23') })).toBe(false);
    expect(consentWaitsFor(me, { ...waiting, stay: changed('2026-11-21') })).toBe(true);
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
