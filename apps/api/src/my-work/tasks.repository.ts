import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  checklistsOfWork,
  isSettled,
  itemStates,
  type ItemState,
  type Role,
  type Scope,
  type TaskRules,
} from '@ki-kompass/domain';
import {
  columnOf,
  dutiesFor,
  literals,
  pairsOf,
  workPlaceColumns,
} from './work-columns.repository';
import type { WorkPlace, WorkQuestion } from './work-question';

/** What the domain judges, whether it is one task or many alike. */
export interface JudgedTask {
  readonly organisationId: string;
  readonly reference: string;
  /** Of the project, to what the item hangs on. */
  readonly answer: string | null;
}

export interface TaskRow extends WorkPlace, JudgedTask {
  readonly id: string;
  readonly dueOn: string | null;
  readonly itemKey: string;
  readonly state: ItemState;
  readonly role: Role;
  readonly isAssigned: boolean;
}

export interface CountedTasks extends JudgedTask {
  readonly count: number;
}

const unsettled = itemStates.filter((state) => !isSettled[state]);

/** The checklist in hand, by where a project stands: items of others are not to be worked on. */
const stages = `(VALUES ${checklistsOfWork
  .map(({ status, phase, checklist }) => `('${status}', '${phase}', '${checklist}')`)
  .join(', ')}) AS stage (status, phase, checklist)`;

/** Open and of the phase the project is in; whether it applies the domain says. */
const inPlay = `
  i.checklist_key = stage.checklist AND p.phase = stage.phase AND p.status = stage.status
  AND ($5::text IS NULL OR stage.phase = $5)
  AND i.state IN (${literals(unsettled)}) AND i.removed_at IS NULL
  AND i.item_key <> ALL($7::text[])
  AND ($6::text = 'undated') = (i.due_on IS NULL)
  AND ($8::date IS NULL OR i.due_on >= $8) AND ($9::date IS NULL OR i.due_on <= $9)
`;

/** Given to nobody, and a role of the person answers for it; or given to the person. */
const byRole = `i.organisation_id = duty.organisation_id AND i.responsible_role = duty.role
  AND i.assignee_id IS NULL`;
const byAssignee = 'i.assignee_id = $3 AND i.organisation_id = ANY($4)';
const duties = 'unnest($1::uuid[], $2::text[]) AS duty (organisation_id, role)';
const items = 'checklist_item i JOIN project p ON p.id = i.project_id';

/** As `taskReference` writes it. */
const reference = "i.item_key || '@' || i.template_version";
const asked = `LEFT JOIN unnest($10::text[], $11::text[]) AS asks (reference, field)
  ON asks.reference = ${reference}`;
const answer = `CASE asks.field ${Object.entries(columnOf)
  .map(([field, column]) => `WHEN '${field}' THEN p.${column}::text`)
  .join(' ')} END`;

/** In the order of the index also where there is no deadline, so that what follows costs nothing. */
function pageQuery(after: string): string {
  const first = `${inPlay} AND ($13::uuid IS NULL OR ${after}) ORDER BY i.due_on, i.id LIMIT $14`;
  const candidates = `SELECT i.id, i.due_on FROM ${items}`;
  return `
    SELECT i.id, i.due_on::text AS "dueOn", i.item_key AS "itemKey", i.state,
      i.responsible_role AS role, i.assignee_id IS NOT NULL AS "isAssigned",
      i.organisation_id AS "organisationId", ${reference} AS reference, ${answer} AS answer,
      ${workPlaceColumns}
    FROM (
      SELECT found.* FROM ${duties} CROSS JOIN ${stages}
      CROSS JOIN LATERAL (${candidates} WHERE ${byRole} AND ${first}) AS found
      UNION ALL SELECT found.* FROM ${stages}
      CROSS JOIN LATERAL (${candidates} WHERE ${byAssignee} AND ${first}) AS found
      ORDER BY due_on, id LIMIT $14
    ) AS page
    JOIN checklist_item i ON i.id = page.id ${asked}
    JOIN project p ON p.id = i.project_id JOIN organisation o ON o.id = p.organisation_id
    ORDER BY page.due_on, page.id
  `;
}

const queries = {
  dated: pageQuery('(i.due_on, i.id) > ($12::date, $13)'),
  undated: pageQuery('$12::date IS NULL AND i.id > $13'),
};

const judged = `SELECT i.organisation_id, ${reference} AS reference, ${answer} AS answer`;
const countQuery = `
  SELECT organisation_id AS "organisationId", reference, answer, count(*)::integer AS count
  FROM (
    ${judged} FROM ${duties} CROSS JOIN ${stages} JOIN ${items} ON ${byRole} ${asked}
    WHERE ${inPlay}
    UNION ALL ${judged} FROM ${stages} CROSS JOIN ${items} ${asked}
    WHERE ${byAssignee} AND ${inPlay}
  ) AS task
  GROUP BY organisation_id, reference, answer
`;

type Mine = Pick<WorkQuestion, 'actor' | 'scope' | 'duties' | 'phase' | 'period'>;

/** Checklist items that somebody has to work on. */
@Injectable()
export class TasksRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Candidates in the order of the list. */
  page(scope: Scope, question: WorkQuestion, rules: TaskRules): Promise<TaskRow[]> {
    const { after, limit, period } = question;
    const query = period === null ? queries.undated : queries.dated;
    const place = [after?.at === '' ? null : (after?.at ?? null), after?.id ?? null];
    const parameters = [...mine(scope, question, rules), ...place, limit];
    return this.dataSource.query<TaskRow[]>(query, parameters);
  }

  /** Candidates that the domain judges alike, counted. */
  count(scope: Scope, question: Mine, rules: TaskRules): Promise<CountedTasks[]> {
    return this.dataSource.query<CountedTasks[]>(countQuery, mine(scope, question, rules));
  }
}

function mine(scope: Scope, { actor, duties: all, phase, period }: Mine, rules: TaskRules) {
  const wanted = dutiesFor(scope, all, 'task');
  return [
    ...pairsOf(wanted),
    actor.personId,
    wanted.map(({ organisationId }) => organisationId),
    phase ?? null,
    period === null ? 'undated' : 'dated',
    rules.nobodysTask,
    period?.from ?? null,
    period?.to ?? null,
    [...rules.asks.keys()],
    [...rules.asks.values()],
  ];
}
