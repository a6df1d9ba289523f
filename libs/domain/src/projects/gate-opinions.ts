import * as z from 'zod';
import type { Changes, NewEvent } from '../audit/audit-event';
import type { ErrorDetail } from '../domain-error';
import {
  opinionResults,
  opinionRoles,
  opinionStateOn,
  type OpinionResult,
  type OpinionRole,
} from './opinion';
import type { Gate } from './phases';
import { itemsNaming, type OpinionSituation } from './request-opinion';

/** `not-asked`: the phase expects it, and nobody asked for it. */
export const gateOpinionStates = ['not-asked', 'asked', 'overdue', 'given'] as const;

/** How it stands with the opinion of one role on the gate ahead. */
export const gateOpinionSchema = z.object({
  role: z.enum(opinionRoles),
  state: z.enum(gateOpinionStates),
  result: z.enum(opinionResults).nullable(),
  /** `null` where nobody asked. */
  dueOn: z.iso.date().nullable(),
  /** Items of the phase name the role; others were asked because somebody wanted to hear them. */
  isExpected: z.boolean(),
});
export type GateOpinion = z.infer<typeof gateOpinionSchema>;

/** The same as a decision keeps it, with the reason why it was decided without. */
export const decidedOpinionSchema = gateOpinionSchema.extend({
  overrideReason: z.string().nullable(),
});
export type DecidedOpinion = z.infer<typeof decidedOpinionSchema>;

/** Why an approval does not wait for the opinion of a role. */
export const overriddenOpinionSchema = z.strictObject({
  role: z.enum(opinionRoles),
  reason: z.string().trim().min(3).max(2000),
});
export type OverriddenOpinion = z.infer<typeof overriddenOpinionSchema>;

/** The roles that applying items of the phase name for an opinion, each with these items. */
export function expectedOpinions(
  items: OpinionSituation['items'],
): { readonly role: OpinionRole; readonly items: readonly string[] }[] {
  return opinionRoles
    .map((role) => ({ role, items: itemsNaming(role, items) }))
    .filter((expected) => expected.items.length > 0);
}

/** A request for an opinion in the present stay that nobody withdrew. */
export interface OpinionOfStay {
  readonly role: OpinionRole;
  readonly dueOn: string;
  readonly givenAt: Date | null;
  readonly result: OpinionResult | null;
}

/**
 * One line for each role that the phase expects or that somebody asked. Whoever is asked again has
 * not answered yet: the latest request counts.
 * @param items the applying ones of the phase
 * @param asked in the present stay, oldest first
 * @param today 'YYYY-MM-DD' in Europe/Berlin
 */
export function opinionsAtGate(
  items: OpinionSituation['items'],
  asked: readonly OpinionOfStay[],
  today: string,
): GateOpinion[] {
  const expected = expectedOpinions(items).map(({ role }) => role);
  return opinionRoles.flatMap<GateOpinion>((role) => {
    const isExpected = expected.includes(role);
    const latest = asked.filter((opinion) => opinion.role === role).at(-1);
    if (latest === undefined) {
      const nothing = { role, result: null, dueOn: null, isExpected };
      return isExpected ? [{ ...nothing, state: 'not-asked' }] : [];
    }
    const { dueOn, result, givenAt } = latest;
    const state = opinionStateOn({ givenAt: givenAt?.toISOString() ?? null, dueOn }, today);
    return [{ role, state, result, dueOn, isExpected }];
  });
}

/** Expected and not given, whether asked for or not; an opinion that advises against it is given. */
export function isOpinionMissing({ isExpected, state }: GateOpinion): boolean {
  return isExpected && state !== 'given';
}

/**
 * What is wrong with the reasons for deciding without opinions (DOMAIN 1.4: they advise, so an
 * approval may do without them, but it has to say why).
 * @param overridden empty where the result approves nothing
 * @returns `opinion-missing` for each role without a reason, `opinion-not-missing` for each needless
 *   or repeated reason
 */
export function overrideProblems(
  missing: readonly OpinionRole[],
  overridden: readonly OverriddenOpinion[],
): ErrorDetail[] {
  const named = overridden.map(({ role }) => role);
  const field = 'overriddenOpinions';
  return [
    ...missing
      .filter((role) => !named.includes(role))
      .map((role) => ({ code: 'opinion-missing', field, params: { role } })),
    ...named
      .filter((role, index) => !missing.includes(role) || named.indexOf(role) !== index)
      .map((role) => ({ code: 'opinion-not-missing', field, params: { role } })),
  ];
}

/** An event of its own: whoever reads the decision may not know who was heard. */
export function overrideEvents(gate: Gate, overridden: readonly OverriddenOpinion[]): NewEvent[] {
  if (overridden.length === 0) return [];
  const changes: Changes = {
    [`gates/${gate}/overriddenOpinions`]: [null, overridden.map((one) => ({ ...one }))],
  };
  return [{ type: 'gate.opinions-overridden', fieldGroup: 'opinions', changes }];
}

/** Who was heard when it was decided, for the record of the decision. */
export function decidedOpinions(
  opinions: readonly GateOpinion[],
  overridden: readonly OverriddenOpinion[],
): DecidedOpinion[] {
  return opinions.map((opinion) => ({
    ...opinion,
    overrideReason: overridden.find(({ role }) => role === opinion.role)?.reason ?? null,
  }));
}
