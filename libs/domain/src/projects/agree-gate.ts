import type { Role } from '../access/roles';
import { separationBlockers } from '../access/separation-of-duties';
import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import type { OpenRequest } from './decide-gate';
import type { AgreeGate } from './gate';

/**
 * Records the agreement a gate needs before it can be decided.
 * @param request the open request with the roles that have agreed already
 * @param by the person, and the role they agree in; the caller has checked that it is asked for
 * @throws DomainError('rule-violated') `requester-cannot-decide` · `already-agreed`
 */
export function agreeGate(
  { gate, requestedBy, agreedRoles }: Omit<OpenRequest, 'id'>,
  { personId, role }: { readonly personId: string; readonly role: Role },
  { note }: AgreeGate,
): NewEvent {
  const earlier = [{ action: 'gate.request' as const, personId: requestedBy }];
  if (separationBlockers('gate.agree', personId, earlier).length > 0) {
    throw new DomainError('rule-violated', [{ code: 'requester-cannot-decide' }]);
  }
  if (agreedRoles.includes(role)) {
    throw new DomainError('rule-violated', [{ code: 'already-agreed', params: { role } }]);
  }
  return {
    type: 'gate.agreed',
    fieldGroup: 'decisions',
    changes: { [`gates/${gate}/agreement`]: [null, { role, note }] },
  };
}
