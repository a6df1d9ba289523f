import type { PatienceKind, RuleStep } from '@ki-kompass/domain';
import type { QueryValues } from '../database/query-values';

/** What a local rule of an organisation says from an instant on. */
export interface PatienceStep extends RuleStep {
  readonly organisationId: string;
  readonly kind: PatienceKind;
}

/** The table `patience` of a query, for a WITH. */
export function patienceTable(steps: readonly PatienceStep[], values: QueryValues): string {
  const column = (of: (step: PatienceStep) => unknown, type: string) =>
    values.take(steps.map(of), `${type}[]`);
  return `patience AS MATERIALIZED (
    SELECT * FROM unnest(${column(({ organisationId }) => organisationId, 'uuid')},
      ${column(({ kind }) => kind, 'text')}, ${column(({ since }) => since, 'timestamptz')},
      ${column(({ value }) => value, 'integer')}) AS s (organisation_id, kind, since, days)
  )`;
}

/**
 * How many days the rule of project `p` leaves; NULL where no rule is known.
 * @param at the instant whose rule counts, as SQL
 */
export function patienceDays(kind: PatienceKind, at: string): string {
  return `(SELECT s.days FROM patience s
    WHERE s.organisation_id = p.organisation_id AND s.kind = '${kind}' AND s.since <= ${at}
    ORDER BY s.since DESC LIMIT 1)`;
}
