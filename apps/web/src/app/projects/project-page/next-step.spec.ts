import { describe, expect, it } from '@jest/globals';
import type { GateView } from '@ki-kompass/domain';
import { nextStep } from './next-step';

type Next = NonNullable<GateView['next']>;

const nobody = { request: false, agree: false, decide: false, record: false };
const request: Next['request'] = {
  id: '0193a000-0000-7000-8000-000000000001',
  gate: 'g3',
  recommendation: 'Übergeben',
  newReason: null,
  requestedAt: '2026-11-22T10:00:00Z',
  requestedBy: { role: 'it-coordinator', name: null },
  agreements: [],
};
const at = (changes: Partial<Next>): Next => ({
  gate: 'g3',
  blockers: [],
  authority: {
    level: 'belowLimit',
    aboveCouncilLimit: false,
    decides: 'department-head',
    mayTakeOver: [],
    needsAgreementOf: [],
    decidingBodies: [],
    recordedBy: null,
    because: [],
    valueLimitCents: null,
  },
  request: null,
  needsNewReason: false,
  may: nobody,
  excludedBecause: null,
  ...changes,
});
const needsAgreement = { ...at({}).authority, needsAgreementOf: ['it-head' as const] };

describe('the next step of a person', () => {
  it('is none where no gate lies ahead or somebody else has to act', () => {
    expect(nextStep({ next: null })).toBeNull();
    expect(nextStep({ next: at({ request }) })).toBeNull();
  });

  it('is the request, also while points block it', () => {
    const blockers = [{ code: 'item-open' as const, itemKey: 'scaling.a' }];
    const next = at({ blockers, may: { ...nobody, request: true } });
    expect(nextStep({ next })).toEqual({ kind: 'request', gate: 'g3', blockers: 1 });
  });

  it('is the decision for whoever decides, the record for whoever records', () => {
    expect(nextStep({ next: at({ request, may: { ...nobody, decide: true } }) })?.kind).toBe(
      'decide',
    );
    expect(nextStep({ next: at({ request, may: { ...nobody, record: true } }) })?.kind).toBe(
      'record',
    );
  });

  it('is the agreement before the decision, and the decision waits for it', () => {
    const may = { ...nobody, agree: true, decide: true };
    const waiting = at({ request, may, authority: needsAgreement });
    expect(nextStep({ next: waiting })?.kind).toBe('agree');
    const decider = { ...waiting, may: { ...nobody, decide: true } };
    expect(nextStep({ next: decider })).toMatchObject({ kind: 'decide', blockers: 1 });
    const by = request.requestedBy;
    const agreements = [{ role: 'it-head' as const, at: request.requestedAt, by, note: '' }];
    const agreed = { ...waiting, request: { ...request, agreements } };
    expect(nextStep({ next: agreed })).toMatchObject({ kind: 'decide', blockers: 0 });
  });
});
