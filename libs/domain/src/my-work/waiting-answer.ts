import type { Actor } from '../access/actor';
import { permits } from '../access/permits';
import { separationBlockers } from '../access/separation-of-duties';
import { authorisedRoles } from '../projects/authorised-roles';
import { gateAuthorityFor, type GateAuthorityQuestion } from '../projects/gate-authority';
import { gateOfPhase } from '../projects/gates';
import { mayAnswerConsent } from '../projects/consent-acts';
import { isConsentCurrent, type ConsentStay } from '../projects/gate-consent';
import type { Phase } from '../projects/phases';
import { waiverBlockers, type ItemToWaive } from '../projects/request-waiver';
import {
  classificationState,
  type ClassificationStanding,
} from '../projects/record-classification';
import type { RiskClass } from '../catalogue/risk-class';
import type { Rules } from './waiting-act';

/** An open request of an active project not to apply an item of its phase. */
export interface WaitingWaiver extends Pick<
  GateAuthorityQuestion,
  'riskClass' | 'estimatedTotalCents'
> {
  readonly organisationId: string;
  readonly phase: Phase;
  readonly requestedBy: string;
  readonly item: ItemToWaive;
}

/**
 * Whether this person may answer the request: whoever decides the gate, never who asked. An item that
 * was settled meanwhile, or does not apply, waits for nobody.
 */
export function waiverWaitsFor(actor: Actor, waiver: WaitingWaiver, rules: Rules): boolean {
  const { organisationId, phase, requestedBy, item } = waiver;
  if (waiverBlockers(item, 'active').length > 0) return false;
  const earlier = [{ action: 'checklist.waive-request' as const, personId: requestedBy }];
  if (separationBlockers('checklist.waive-grant', actor.personId, earlier).length > 0) return false;
  const authority = gateAuthorityFor({ gate: gateOfPhase[phase], ...waiver, ...rules });
  const authorised = authorisedRoles(authority, 'checklist.waive-grant');
  return permits(actor, 'checklist.waive-grant', { organisationId, authorised });
}

/** An open request for the consent of the staff council. */
export interface WaitingConsent {
  readonly requestedBy: string;
  readonly asked: { readonly phase: Phase; readonly loop: number; readonly requestedAt: Date };
  readonly stay: ConsentStay;
}

/** Whether this person may answer; what the project has outgrown waits for nobody. */
export function consentWaitsFor(personId: string, waiting: WaitingConsent): boolean {
  return isConsentCurrent(waiting.asked, waiting.stay) && mayAnswerConsent(waiting, personId);
}

/** The latest classification of a project, as nobody has confirmed it. */
export interface WaitingClassification extends Omit<ClassificationStanding, 'isConfirmed'> {
  readonly organisationId: string;
  /** The class the profile names today. */
  readonly projectClass: RiskClass | null;
  readonly recordedBy: string;
}

/** Whether this person may confirm it as the second one; what does not hold any more waits for nobody. */
export function classificationWaitsFor(actor: Actor, waiting: WaitingClassification): boolean {
  const { organisationId, projectClass, recordedBy } = waiting;
  const state = classificationState({ ...waiting, isConfirmed: false }, projectClass);
  if (state !== 'unconfirmed') return false;
  const entered = [{ action: 'project.edit' as const, personId: recordedBy }];
  if (separationBlockers('classification.confirm', actor.personId, entered).length > 0)
    return false;
  return permits(actor, 'classification.confirm', { organisationId });
}
