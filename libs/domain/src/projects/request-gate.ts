import type { NewEvent } from '../audit/audit-event';
import { isStricterClass, type RiskClass } from '../catalogue/risk-class';
import { DomainError, type ErrorDetail } from '../domain-error';
import type { ClassAtGate } from './class-at-gate';
import type { ItemInPlay } from './edit-item';
import type { GateBlocker, RequestGate } from './gate';
import type { GateConsent } from './gate-consent';
import { gateTable, type GateResult } from './gates';
import { holdsBack, lacksEvidence } from './item-standing';
import type { Gate, Phase, ProjectStatus } from './phases';

export interface GateSituation {
  readonly gate: Gate;
  readonly phase: Phase;
  readonly status: ProjectStatus;
  /** Of the profile. */
  readonly riskClass: RiskClass | null;
  /** As `classAtGate` found them. */
  readonly answers: ClassAtGate;
  /** The items of the phase that apply. */
  readonly items: readonly ItemInPlay[];
  /** As `consentAtGate` found it. */
  readonly consent: GateConsent | null;
  /** As `unsettledByChange` found them. */
  readonly unsettled: readonly string[];
}

/**
 * What stands in the way of a gate, in the order of the checklist; empty means nothing does.
 * The item that the decision itself sets never blocks it.
 */
export function gateBlockers(situation: GateSituation): GateBlocker[] {
  const { gate, phase, status, riskClass, answers, items, consent, unsettled } = situation;
  if (gateTable[gate].phase !== phase) return [{ code: 'other-phase' }];
  if (status !== gateTable[gate].duringStatus) return [{ code: 'not-active' }];

  const blockers: GateBlocker[] = [];
  if (riskClass === null) blockers.push({ code: 'risk-class-missing' });
  if (riskClass === 'prohibited' || answers.isForbidden) {
    blockers.push({ code: 'prohibited-practice' });
  }
  if (isMilder(riskClass, answers)) blockers.push({ code: 'class-not-covered' });
  if (answers.isOutdated) blockers.push({ code: 'classification-outdated' });
  for (const item of items.filter(holdsBack)) {
    const code = lacksEvidence(item) ? 'evidence-missing' : 'item-open';
    blockers.push({ code, itemKey: item.key });
  }
  if (consent !== null && consent.missing.length > 0) blockers.push({ code: 'consent-missing' });
  for (const itemKey of unsettled) blockers.push({ code: 'change-unsettled', itemKey });
  return blockers;
}

/**
 * Whether the profile names a milder class than the latest answers: nobody moves a gate to a lower
 * authority by changing one field. A prohibited practice is a stop of its own.
 */
function isMilder(ofProfile: RiskClass | null, { riskClass }: ClassAtGate): boolean {
  if (ofProfile === null || riskClass === null || riskClass === 'prohibited') return false;
  return isStricterClass(riskClass, ofProfile);
}

/** After a rejection a new request needs a new reason; after anything else it does not. */
export function needsNewReason(lastResult: GateResult | null): boolean {
  return lastResult === 'rejected';
}

/** What was asked and decided before. */
export interface EarlierRequests {
  /** Of the same gate in the same stay; `null` when it was never decided. */
  readonly lastResult: GateResult | null;
  /** Whether a request waits for its decision already. */
  readonly isOneOpen: boolean;
}

/**
 * Requests a gate.
 * @returns the event
 * @throws DomainError('rule-violated') `already-requested`, or with each blocker and
 *   `new-reason-required`
 */
export function requestGate(
  situation: GateSituation,
  { lastResult, isOneOpen }: EarlierRequests,
  command: RequestGate,
): NewEvent {
  if (isOneOpen) throw new DomainError('rule-violated', [{ code: 'already-requested' }]);
  const problems: ErrorDetail[] = gateBlockers(situation).map(({ code, itemKey }) => ({
    code,
    ...(itemKey === undefined ? {} : { params: { item: itemKey } }),
  }));
  if (needsNewReason(lastResult) && command.newReason === undefined) {
    problems.push({ code: 'new-reason-required', field: 'newReason' });
  }
  if (problems.length > 0) throw new DomainError('rule-violated', problems);

  const path = `gates/${situation.gate}`;
  return {
    type: 'gate.requested',
    fieldGroup: 'decisions',
    changes: {
      [`${path}/recommendation`]: [null, command.recommendation],
      ...(command.newReason === undefined
        ? {}
        : { [`${path}/newReason`]: [null, command.newReason] }),
    },
  };
}
