import {
  confirmationBorder,
  confirmedStatuses,
  dayOf,
  phaseAgeBorders,
  statusesOfWork,
  type ProjectFilter,
  type Scope,
} from '@ki-kompass/domain';
import type { QueryValues } from '../database/query-values';
import { isReadByRole } from './visible-projects';
import { countedFrom } from './counted-stay';

/** What the figures of the overview count, as a filter of their list. */
export type FigureFilter = Pick<
  ProjectFilter,
  'phaseAge' | 'decision' | 'confirmation' | 'municipality'
>;

export interface FigureReading {
  /** Only of these it is told when somebody last confirmed the status. */
  readonly own: Scope;
  /** Where the reader reads the decisions: elsewhere a waiting one is not told. */
  readonly decisionsOf: Scope;
  readonly now: Date;
}

const enteredAt = `(SELECT lower(during) FROM phase_stay
  WHERE project_id = p.id AND upper_inf(during))`;

/** @returns conditions on project `p`, each with AND in front; nothing where no such filter is set */
export function figureFilters(
  { phaseAge, decision, confirmation, municipality }: FigureFilter,
  { own, decisionsOf, now }: FigureReading,
  values: QueryValues,
): string {
  const conditions: string[] = [];
  if (phaseAge !== undefined) {
    const { from, before } = phaseAgeBorders(phaseAge, now);
    const counted = `(SELECT ${countedFrom(values.take(now, 'timestamptz'))} FROM phase_stay s
      WHERE s.project_id = p.id AND upper_inf(s.during))`;
    if (from !== null) conditions.push(`${counted} >= ${values.take(from, 'timestamptz')}`);
    if (before !== null) conditions.push(`${counted} < ${values.take(before, 'timestamptz')}`);
  }
  if (decision !== undefined) {
    conditions.push(`${isReadByRole(decisionsOf, values)}
      AND p.status = ANY(${values.take(statusesOfWork.decision, 'text[]')})
      AND EXISTS (SELECT FROM gate_request WHERE project_id = p.id AND closed_at IS NULL)`);
  }
  if (confirmation !== undefined) {
    conditions.push(`${isReadByRole(own, values)}
      AND p.status = ANY(${values.take(confirmedStatuses, 'text[]')})
      AND coalesce(p.confirmed_at, ${enteredAt})
        < ${values.take(confirmationBorder(now), 'timestamptz')}`);
  }
  if (municipality !== undefined) {
    conditions.push(`p.organisation_id = (SELECT organisation_id FROM municipality
      WHERE ags = ${values.take(municipality, 'text')}
        AND valid @> ${values.take(dayOf(now), 'date')})`);
  }
  return conditions.map((condition) => ` AND ${condition}`).join('');
}
