import {
  type DecideGate,
  decideGateSchema,
  type DecisionBody,
  type GateResult,
  type OpinionRole,
  gateResultTable,
} from '@ki-kompass/domain';
import type { FieldError } from '../../../shared/problem/problem';
import type { ConditionDraft } from './gate-drafts';
import { faultsOf } from './gate-desk';

/** What has been written in the decision form. */
export interface WrittenDecision {
  readonly requestId: string;
  readonly result: GateResult | null;
  readonly rationale: string;
  readonly conditions: readonly ConditionDraft[];
  readonly namedItems: readonly string[];
  /** The roles whose opinion is missing, in the order of the form. */
  readonly missing: readonly OpinionRole[];
  readonly overrideReasons: Readonly<Partial<Record<OpinionRole, string>>>;
  /** `null` where no body decides. */
  readonly body: {
    readonly body: DecisionBody | null;
    readonly decidedOn: string | null;
    readonly reference: string;
  } | null;
}

/**
 * Takes over what belongs to the chosen result; what was written for another one stays behind.
 * @returns the command, or what is missing, with the paths that the API would use
 */
export function decisionCommand(
  written: WrittenDecision,
): { command: DecideGate } | { faults: readonly FieldError[] } {
  const { result, body } = written;
  const needs = result === null ? [] : gateResultTable[result].requires;
  const conditions = needs.includes('conditions') ? written.conditions : [];
  const namedItems = needs.includes('namedItems') ? written.namedItems : [];
  const moves = result !== null && gateResultTable[result].moves;
  const overriddenOpinions = (moves ? written.missing : []).map((role) => ({
    role,
    reason: written.overrideReasons[role] ?? '',
  }));
  const command = {
    requestId: written.requestId,
    result,
    rationale: written.rationale,
    conditions: conditions.map(({ text, dueOn, responsibleRole }) => ({
      text,
      dueOn,
      responsibleRole,
    })),
    namedItems,
    overriddenOpinions,
    ...(body === null ? {} : { body }),
  };
  const faults = [...faultsOf(decideGateSchema, command)];
  if (needs.includes('conditions') && conditions.length === 0) {
    faults.push({ code: 'conditions-required', field: 'conditions' });
  }
  if (needs.includes('namedItems') && namedItems.length === 0) {
    faults.push({ code: 'named-items-required', field: 'namedItems' });
  }
  return faults.length > 0 ? { faults } : { command: decideGateSchema.parse(command) };
}
