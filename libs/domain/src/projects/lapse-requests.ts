import type { EventType, NewEvent } from '../audit/audit-event';
import { gateResultTable, gateTable, type GateResult } from './gates';
import { consentPath } from './consent-acts';
import type { OpinionRole } from './opinion';
import { gates, type Phase } from './phases';
import { opinionPath } from './request-opinion';
import { waiverEvent } from './request-waiver';

/** With these a stay in a phase is over; a pause only interrupts it. */
const endOfStay: readonly EventType[] = [
  'project.phase-entered',
  'project.completed',
  'project.stopped',
];

/**
 * Whether something that happened ends what requests were made for: the stay, or in operation the
 * year that a review has closed.
 */
export function endsStay(events: readonly Pick<NewEvent, 'type' | 'changes'>[]): boolean {
  return events.some((event) => endOfStay.includes(event.type) || passesReview(event));
}

function passesReview({ changes }: Pick<NewEvent, 'changes'>): boolean {
  return gates.some((gate) => {
    const result = changes[`gates/${gate}/result`]?.[1] as GateResult | undefined;
    if (result === undefined || gateTable[gate].repeatsEveryMonths === null) return false;
    return gateResultTable[result].moves;
  });
}

/** What still waited for an answer when a stay ended. */
export interface OpenAtTheEnd {
  readonly waivers: readonly { readonly itemKey: string }[];
  readonly opinions: readonly { readonly role: OpinionRole; readonly dueOn: string }[];
  readonly consents: readonly { readonly phase: Phase }[];
}

/**
 * Requests end with the stay they were made in: nobody can answer them any more, and they stand in
 * nobody's way. They stay in the record, as unanswered.
 * @returns one event for each of them
 */
export function lapseRequests({ waivers, opinions, consents }: OpenAtTheEnd): NewEvent[] {
  return [
    ...waivers.map(({ itemKey }) => waiverEvent('waiver.lapsed', itemKey, ['open', 'lapsed'])),
    ...opinions.map(({ role, dueOn }) => ({
      type: 'opinion.lapsed' as const,
      fieldGroup: 'opinions' as const,
      changes: { [opinionPath(role, 'dueOn')]: [dueOn, null] as const },
    })),
    ...consents.map(({ phase }) => ({
      type: 'consent.lapsed' as const,
      fieldGroup: 'opinions' as const,
      changes: { [consentPath(phase, 'lapsed')]: [false, true] as const },
    })),
  ];
}
