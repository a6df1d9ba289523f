import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  phases,
  statusesOfWork,
  type Gate,
  type Phase,
  type Role,
  type Scope,
} from '@ki-kompass/domain';
import { dutiesFor, literals, pairsOf, workPlaceColumns } from './work-columns.repository';
import type { WorkPlace, WorkQuestion } from './work-question';

export interface ConditionRow extends WorkPlace {
  readonly id: string;
  readonly dueOn: string;
  readonly gate: Gate;
  readonly text: string;
  readonly role: Role;
}

export interface PlannedEndRow extends WorkPlace {
  readonly id: string;
  readonly dueOn: string;
}

const openConditions = `
  FROM unnest($1::uuid[], $2::text[]) AS duty (organisation_id, role)
  JOIN gate_condition c ON c.responsible_role = duty.role AND c.fulfilled_at IS NULL
  JOIN project p ON p.id = c.project_id AND p.organisation_id = duty.organisation_id
    AND p.status IN (${literals(statusesOfWork.condition)})
  WHERE ($3::text IS NULL OR p.phase = $3)
    AND ($4::date IS NULL OR c.due_on >= $4) AND ($5::date IS NULL OR c.due_on <= $5)
`;
const conditionPageQuery = `
  SELECT page.id, page.due_on::text AS "dueOn", d.gate, page.text, page.responsible_role AS role,
    ${workPlaceColumns}
  FROM (
    SELECT c.* ${openConditions} AND ($6::date IS NULL OR (c.due_on, c.id) > ($6, $7::uuid))
    ORDER BY c.due_on, c.id LIMIT $8
  ) AS page
  JOIN gate_decision d ON d.id = page.decision_id
  JOIN project p ON p.id = page.project_id JOIN organisation o ON o.id = p.organisation_id
  ORDER BY page.due_on, page.id
`;
const conditionCountQuery = `SELECT count(*)::integer AS count ${openConditions}`;

/** Active projects in this phase whose planned end has passed. */
function expired(phase: Phase): string {
  const plannedEnd = `p.planned_${phase}_end`;
  return `
    SELECT p.id, ${plannedEnd} AS due_on FROM project p
    WHERE p.organisation_id = duty.organisation_id AND p.phase = '${phase}'
      AND p.status IN (${literals(statusesOfWork['planned-end'])})
      AND ${plannedEnd} <= $2::date AND ($3::text IS NULL OR p.phase = $3)
      AND ($4::date IS NULL OR (${plannedEnd}, p.id) > ($4, $5::uuid))
    ORDER BY ${plannedEnd}, p.id LIMIT $6
  `;
}
const expiredInOrder = `
  SELECT found.* FROM unnest($1::uuid[]) AS duty (organisation_id)
  CROSS JOIN LATERAL (
    ${phases.map((phase) => `(${expired(phase)})`).join(' UNION ALL ')}
  ) AS found
`;
const plannedEndPageQuery = `
  SELECT page.id, page.due_on::text AS "dueOn", ${workPlaceColumns}
  FROM (${expiredInOrder} ORDER BY due_on, id LIMIT $6) AS page
  JOIN project p ON p.id = page.id JOIN organisation o ON o.id = p.organisation_id
  ORDER BY page.due_on, page.id
`;
const plannedEndCountQuery = `SELECT count(*)::integer AS count FROM (${expiredInOrder}) AS late`;

type Mine = Pick<WorkQuestion, 'duties' | 'phase' | 'period'>;

/** What was promised for a day: conditions of decisions, and the planned ends of phases. */
@Injectable()
export class CommitmentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  conditions(scope: Scope, question: WorkQuestion): Promise<ConditionRow[]> {
    const { after, limit } = question;
    const parameters = [...forConditions(scope, question), ...from(after), limit];
    return this.dataSource.query<ConditionRow[]>(conditionPageQuery, parameters);
  }

  countConditions(scope: Scope, question: Mine): Promise<number> {
    return this.count(conditionCountQuery, forConditions(scope, question));
  }

  plannedEnds(scope: Scope, question: WorkQuestion): Promise<PlannedEndRow[]> {
    const { after, limit } = question;
    const parameters = [...forPlannedEnds(scope, question), ...from(after), limit];
    return this.dataSource.query<PlannedEndRow[]>(plannedEndPageQuery, parameters);
  }

  countPlannedEnds(scope: Scope, question: Mine): Promise<number> {
    return this.count(plannedEndCountQuery, [
      ...forPlannedEnds(scope, question),
      ...from(null),
      null,
    ]);
  }

  private async count(query: string, parameters: readonly unknown[]): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(query, [...parameters]);
    return row?.count ?? 0;
  }
}

function forConditions(scope: Scope, { duties, phase, period }: Mine) {
  return [
    ...pairsOf(dutiesFor(scope, duties, 'condition')),
    phase ?? null,
    period?.from ?? null,
    period?.to ?? null,
  ];
}

function forPlannedEnds(scope: Scope, { duties, phase, period }: Mine) {
  const wanted = dutiesFor(scope, duties, 'planned-end');
  return [wanted.map(({ organisationId }) => organisationId), period?.to ?? null, phase ?? null];
}

function from(after: WorkQuestion['after']): readonly [string | null, string | null] {
  return [after?.at ?? null, after?.id ?? null];
}
