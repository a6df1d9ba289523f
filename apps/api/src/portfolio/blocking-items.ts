import {
  checklistsOfWork,
  highRiskByClass,
  isSettled,
  itemStates,
  riskClasses,
  type ChecklistTemplate,
  type ProjectFlag,
} from '@ki-kompass/domain';
import type { QueryValues } from '../database/query-values';

/** A checklist in one of its versions, or an organisation's own item in one of its. */
export interface TemplateVersion {
  readonly version: number;
  readonly body: Pick<ChecklistTemplate, 'items'>;
}

/** From which amount on the council decides in an organisation; `null` where nobody has said so. */
export interface CouncilLimit {
  readonly organisationId: string;
  readonly cents: number | null;
}

/** What holds back a gate, as tables of a query about many projects at once. */
export interface BlockingItems {
  /** The tables `conditional_item` and `council_limit`, for a WITH. */
  readonly tables: string;
  /** What has to be known of project `p`. */
  readonly columns: string;
  /** FROM the items `i` of project `p` that hold back the gate ahead of it, WHERE included. */
  readonly from: string;
}

/**
 * The database's reading of `checklistInPlay`, for more projects than one would load: open items of
 * the phase that hold back its gate. What the templates and the domain say comes in as values; an
 * integration test compares both on every flag.
 */
export function blockingItems(
  values: QueryValues,
  templates: readonly TemplateVersion[],
  limits: readonly CouncilLimit[],
): BlockingItems {
  const items = templates.flatMap(({ version, body }) =>
    body.items
      .filter(({ setBy }) => setBy === null)
      .map(({ key, gateBlocking, condition }) => ({
        name: `${key}/${String(version)}`,
        holdsGate: gateBlocking,
        flag: condition?.flag ?? null,
      })),
  );
  const plain = items.filter(({ flag }) => flag === null);
  const conditional = items.filter(({ flag }) => flag !== null);
  const namesOf = (some: readonly { readonly name: string }[]) =>
    values.take(
      some.map(({ name }) => name),
      'text[]',
    );
  const tables = `
    conditional_item AS MATERIALIZED (
      SELECT * FROM unnest(${namesOf(conditional)},
        ${values.take(
          conditional.map(({ flag }) => flag),
          'text[]',
        )},
        ${values.take(
          conditional.map(({ holdsGate }) => holdsGate),
          'boolean[]',
        )}) AS t (name, flag, holds_gate)
    ),
    council_limit AS MATERIALIZED (
      SELECT * FROM unnest(${values.take(
        limits.map(({ organisationId }) => organisationId),
        'uuid[]',
      )},
        ${values.take(
          limits.map(({ cents }) => cents),
          'bigint[]',
        )}) AS l (organisation_id, cents)
    )`;
  const from = `
    checklist_item i
    WHERE i.project_id = p.id AND i.checklist_key = ${checklistInHand} AND i.due_on IS NOT NULL
      AND i.removed_at IS NULL
      AND ${isOpen} AND (
        ${nameOfItem} = ANY(${namesOf(plain.filter(({ holdsGate }) => holdsGate))})
        OR (i.state = 'recheck' AND ${nameOfItem} = ANY(${namesOf(plain)}))
        OR (${nameOfItem} = ANY(${namesOf(conditional)}) AND EXISTS (
          SELECT FROM conditional_item t WHERE t.name = ${nameOfItem}
            AND (t.holds_gate OR i.state = 'recheck') AND (${flagOf(values)}) IS NOT FALSE)))`;
  return { tables, columns, from };
}

/** An item in the version its project has pinned. */
const nameOfItem = `(i.item_key || '/' || i.template_version)`;

/** Written out, so that the index on what is open and due fits. */
const openStates = itemStates.filter((state) => !isSettled[state]);
const isOpen = `i.state IN (${openStates.map((state) => `'${state}'`).join(', ')})`;

const columns = `p.processes_personal_data, p.processes_social_data, p.dpia_required,
  p.citizen_facing, p.has_user_interface, p.is_shared, p.has_funding, p.risk_class,
  p.estimated_total_cents`;

/** The checklist in hand; none where nothing waits. */
const checklistInHand = `CASE ${checklistsOfWork
  .map(
    ({ status, phase, checklist }) =>
      `WHEN p.status = '${status}' AND p.phase = '${phase}' THEN '${checklist}'`,
  )
  .join(' ')} END`;

/** The answer to the flag `t.flag`; an open answer is NULL. */
function flagOf(values: QueryValues): string {
  const notHigh = riskClasses.filter((riskClass) => highRiskByClass[riskClass] === false);
  const answers: Readonly<Record<ProjectFlag, string>> = {
    processesPersonalData: 'p.processes_personal_data',
    processesSocialData: 'p.processes_social_data',
    dpiaRequired: 'p.dpia_required',
    citizenFacing: 'p.citizen_facing',
    hasUserInterface: 'p.has_user_interface',
    isShared: 'p.is_shared',
    hasFunding: 'p.has_funding',
    isHighRisk: `p.risk_class <> ALL(${values.take(notHigh, 'text[]')})`,
    aboveCouncilLimit: `p.estimated_total_cents >= (
      SELECT cents FROM council_limit l WHERE l.organisation_id = p.organisation_id)`,
  };
  const cases = Object.entries(answers).map(([flag, answer]) => `WHEN '${flag}' THEN ${answer}`);
  return `CASE t.flag ${cases.join(' ')} END`;
}
