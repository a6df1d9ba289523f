import { daysLater, dayOf, startOfDay } from '../time/day';
import { inForceOn } from './in-force';
import type { LocalRule, LocalRuleDefault, LocalRuleKind, RuleSet } from './local-rule';

/**
 * The default of a kind on a day.
 * @returns the newest version that is offered on the day; `null` where there is none
 */
export function defaultOn(
  defaults: readonly LocalRuleDefault[],
  kind: LocalRuleKind,
  day: string,
): LocalRuleDefault | null {
  const offered = defaults.filter(
    (one) =>
      one.kind === kind &&
      (one.validFrom === null || one.validFrom <= day) &&
      (one.validTo === null || one.validTo >= day),
  );
  return offered.toSorted((one, other) => other.version - one.version)[0] ?? null;
}

/**
 * What was in force at an instant, as it was known then: a rule that somebody enters later, even
 * with an earlier valid-from, moves nothing that has been decided (US-32).
 * @returns in the unit of the kind; `null` where neither a rule nor a default is known
 */
export function ruleAt({ items, defaults }: RuleSet, kind: LocalRuleKind, at: Date): number | null {
  const day = dayOf(at);
  const known = items.filter((rule) => rule.kind === kind && isKnown(rule, at));
  return (inForceOn(known, day) ?? defaultOn(defaults, kind, day))?.value ?? null;
}

/** What a kind says from an instant on until the next step. */
export interface RuleStep {
  readonly since: string;
  readonly value: number | null;
}

/** Before anything that a project can have done. */
const beginning = '1900-01-01T00:00:00.000Z';

/**
 * `ruleAt` for every instant at once, so that a query about many decisions can look it up.
 * @returns oldest first; the first step reaches back before everything
 */
export function ruleSteps(set: RuleSet, kind: LocalRuleKind): readonly RuleStep[] {
  const ofKind = (one: { readonly kind: LocalRuleKind }) => one.kind === kind;
  const turns = [
    ...set.items.filter(ofKind).flatMap(turnsOfRule),
    ...set.defaults.filter(ofKind).flatMap(turnsOfDefault),
  ].filter((since) => since > beginning);
  return [beginning, ...new Set(turns.toSorted())].map((since) => ({
    since,
    value: ruleAt(set, kind, new Date(since)),
  }));
}

function isKnown({ recordedAt }: LocalRule, at: Date): boolean {
  return Date.parse(recordedAt) <= at.getTime();
}

function turnsOfRule({ validFrom, recordedAt }: LocalRule): string[] {
  return [startOf(validFrom), new Date(recordedAt).toISOString()];
}

function turnsOfDefault({ validFrom, validTo }: LocalRuleDefault): string[] {
  return [
    ...(validFrom === null ? [] : [startOf(validFrom)]),
    ...(validTo === null ? [] : [startOf(daysLater(validTo, 1))]),
  ];
}

function startOf(day: string): string {
  return startOfDay(day).toISOString();
}
