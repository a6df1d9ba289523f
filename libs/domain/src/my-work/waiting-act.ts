import type { Actor } from '../access/actor';
import { permits } from '../access/permits';
import type { Role } from '../access/roles';
import { separationBlockers } from '../access/separation-of-duties';
import { authorisedRoles } from '../projects/authorised-roles';
import {
  gateAuthorityFor,
  type GateAuthority,
  type GateAuthorityQuestion,
} from '../projects/gate-authority';
import type { gateActs } from './duties';
import { type WaitingAct, waitingActs } from './work-entry';

/** An open request of an active project, with what decides who has to answer it. */
export interface WaitingRequest extends Pick<
  GateAuthorityQuestion,
  'gate' | 'riskClass' | 'estimatedTotalCents'
> {
  readonly organisationId: string;
  readonly requestedBy: string;
  readonly agreedRoles: readonly Role[];
}

/** The rules of the organisation on the day. */
export type Rules = Pick<
  GateAuthorityQuestion,
  'valueLimitCents' | 'overrides' | 'rolesPresent' | 'on'
>;

/**
 * What this person is asked for right now: never for an answer to their own request, for an
 * agreement once, and for a decision only when nobody's agreement is missing any more.
 * @returns `null` where the request waits for somebody else
 */
export function actWaitingFor(
  actor: Actor,
  request: WaitingRequest,
  rules: Rules,
): WaitingAct | null {
  const authority = gateAuthorityFor({ ...request, ...rules });
  return waitingActs.find((act) => isWaiting(act, actor, request, authority)) ?? null;
}

const actionOf = {
  agree: 'gate.agree',
  decide: 'gate.decide',
  record: 'gate.record',
} as const satisfies Readonly<Record<WaitingAct, (typeof gateActs)[number]>>;

function isWaiting(
  act: WaitingAct,
  actor: Actor,
  request: WaitingRequest,
  authority: GateAuthority,
): boolean {
  const { organisationId, requestedBy, agreedRoles } = request;
  const action = actionOf[act];
  const earlier = [{ action: 'gate.request' as const, personId: requestedBy }];
  if (separationBlockers(action, actor.personId, earlier).length > 0) return false;
  const missing = authority.needsAgreementOf.filter((role) => !agreedRoles.includes(role));
  if (act !== 'agree' && missing.length > 0) return false;
  const named = authorisedRoles(authority, action);
  const authorised = act === 'agree' ? named.filter((role) => missing.includes(role)) : named;
  return permits(actor, action, { organisationId, authorised });
}
