import type { Gate, GateView } from '@ki-kompass/domain';

/** What this person can do next to bring the project on. */
export interface NextStep {
  readonly kind: 'request' | 'decide' | 'agree' | 'record';
  readonly gate: Gate;
  /** What stands in the way; the step stays visible and says so. */
  readonly blockers: number;
}

/**
 * The next legitimate step of the person who asked for this view; `null` when it is not their turn.
 * Agreeing goes before deciding, because nothing can be decided without it.
 */
export function nextStep(view: Pick<GateView, 'next'>): NextStep | null {
  if (view.next === null) return null;
  const { gate, may, request, blockers, authority } = view.next;
  if (may.request) return { kind: 'request', gate, blockers: blockers.length };
  if (request === null) return null;

  const agreed = request.agreements.map(({ role }) => role);
  const isAgreed = authority.needsAgreementOf.every((role) => agreed.includes(role));
  if (may.agree && !isAgreed) return { kind: 'agree', gate, blockers: 0 };
  const blocking = blockers.length + (isAgreed ? 0 : 1);
  if (may.decide) return { kind: 'decide', gate, blockers: blocking };
  return may.record ? { kind: 'record', gate, blockers: blocking } : null;
}
