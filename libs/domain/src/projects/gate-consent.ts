import * as z from 'zod';
import type { PlayedItem } from './checklist-in-play';
import type { ItemState } from './checklist-item';
import { consentResults, type ConsentResult } from './consent';
import { gateTable } from './gates';
import type { Gate, Phase } from './phases';
import { asksConsent } from './unavoidable-item';

/** `not-asked`: items ask for consent, and nobody has requested it or a request was withdrawn. */
export const gateConsentStates = ['not-asked', 'asked', 'overdue', ...consentResults] as const;
export type GateConsentState = (typeof gateConsentStates)[number];

/** How it stands with the consent of the staff council to the gate ahead. */
export const gateConsentSchema = z.object({
  state: z.enum(gateConsentStates),
  /** `null` where nobody waits for an answer. */
  dueOn: z.iso.date().nullable(),
  /** Keys of the items that still lack it; empty where nothing holds the gate back. */
  missing: z.array(z.string()),
});
export type GateConsent = z.infer<typeof gateConsentSchema>;

type AskingItem = Pick<PlayedItem, 'key' | 'state' | 'opinionRole'>;

/**
 * Only a waiver frees an item from consent: another person grants it, and the decision shows it. That
 * it does not apply is what one person says alone.
 */
const needsNoConsent: Readonly<Record<ItemState, boolean>> = {
  open: false,
  'in-progress': false,
  done: false,
  recheck: false,
  'not-applicable': false,
  waived: true,
};

/** The items on which the staff council is asked for its consent. @param items that apply */
export function itemsAskingConsent(items: readonly AskingItem[]): string[] {
  return items
    .filter((item) => asksConsent(item) && !needsNoConsent[item.state])
    .map(({ key }) => key);
}

/** A stay in a phase, and when the project last changed so much that nothing agreed holds on. */
export interface ConsentStay {
  readonly phase: Phase;
  readonly loop: number;
  readonly changedAt: Date | null;
}

interface Begun {
  readonly phase: Phase;
  readonly loop: number;
  readonly requestedAt: Date;
}

/**
 * Whether a procedure is about the project as it now is. The staff council agrees to what it was
 * shown: a phase-return begins a new stay because something was wrong, and a substantial change
 * always reopens co-determination (DOMAIN 1.5), so both ask again. An item that a decision sends back
 * in the same stay is looked at again by those who work on it; what the council agreed to holds on.
 */
export function isConsentCurrent(
  { phase, loop, requestedAt }: Begun,
  { changedAt, ...stay }: ConsentStay,
): boolean {
  if (phase !== stay.phase || loop !== stay.loop) return false;
  return changedAt === null || requestedAt > changedAt;
}

/** A procedure as the gate looks at it. */
export interface ConsentOfStay {
  readonly itemKeys: readonly string[];
  readonly dueOn: string | null;
  readonly result: ConsentResult | null;
}

const isGranted: Readonly<Record<GateConsentState, boolean>> = {
  'not-asked': false,
  asked: false,
  overdue: false,
  given: true,
  'given-with-conditions': true,
  covered: true,
  refused: false,
};

/**
 * The consent that a gate waits for (§ 72 LPVG NRW: before the measure, also before a pilot). For
 * each item the latest procedure counts, so whoever asks again waits again.
 * @param items that apply
 * @param procedures current ones that nobody withdrew, the latest first
 * @param today 'YYYY-MM-DD' in Europe/Berlin
 * @returns `null` where the gate needs none: nothing asks for it, or it is the yearly review
 */
export function consentAtGate(
  gate: Gate,
  { items, procedures }: { items: readonly AskingItem[]; procedures: readonly ConsentOfStay[] },
  today: string,
): GateConsent | null {
  if (gateTable[gate].duringStatus !== 'active') return null;
  const standing = itemsAskingConsent(items).map((key) => {
    const procedure = procedures.find(({ itemKeys }) => itemKeys.includes(key));
    return { key, state: stateOf(procedure, today), dueOn: procedure?.dueOn ?? null };
  });
  const missing = standing.filter(({ state }) => !isGranted[state]);
  const [told] = missing.length > 0 ? missing : standing;
  if (told === undefined) return null;
  const isWaiting = told.state === 'asked' || told.state === 'overdue';
  return {
    state: told.state,
    dueOn: isWaiting ? told.dueOn : null,
    missing: missing.map(({ key }) => key),
  };
}

function stateOf(procedure: ConsentOfStay | undefined, today: string): GateConsentState {
  if (procedure === undefined) return 'not-asked';
  if (procedure.result !== null) return procedure.result;
  return procedure.dueOn !== null && procedure.dueOn < today ? 'overdue' : 'asked';
}
