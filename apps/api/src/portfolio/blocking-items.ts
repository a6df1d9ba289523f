import {
  gateOfPhase,
  gateTable,
  highRiskByClass,
  isSettled,
  itemStates,
  phases,
  riskClasses,
  type ChecklistTemplate,
  type ProjectFlag,
} from '@ki-kompass/domain';
import type { QueryValues } from '../database/query-values';

/** A checklist in one of its versions. */
export interface TemplateVersion {
  readonly version: number;
  readonly body: ChecklistTemplate;
}

/** From which amount on the council decides in an organisation; `null` where nobody has said so. */
export interface CouncilLimit {
  readonly organisationId: string;
  readonly cents: number | null;
}

/** What holds back a gate, as tables of a query about many projects at once. */
export interface BlockingItems {
  /** The tables `template` and `council_limit`, for a WITH. */
  readonly tables: string;
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
      .map((item) => ({ ...item, version, checklist: body.key })),
  );
  const texts = (of: (item: (typeof items)[number]) => string | null) =>
    values.take(items.map(of), 'text[]');
  const tables = `
    template AS MATERIALIZED (
      SELECT * FROM unnest(${texts(({ checklist }) => checklist)},
        ${values.take(
          items.map(({ version }) => version),
          'integer[]',
        )},
        ${texts(({ key }) => key)}, ${texts(({ condition }) => condition?.flag ?? null)},
        ${values.take(
          items.map(({ gateBlocking }) => gateBlocking),
          'boolean[]',
        )}) AS t (checklist_key, version, item_key, flag, holds_gate)
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
  const open = itemStates.filter((state) => !isSettled[state]);
  const from = `
    checklist_item i
    JOIN template t ON t.checklist_key = i.checklist_key AND t.version = i.template_version
      AND t.item_key = i.item_key
    LEFT JOIN council_limit l ON l.organisation_id = p.organisation_id
    WHERE i.project_id = p.id AND i.due_on IS NOT NULL
      AND i.state = ANY(${values.take(open, 'text[]')}) AND i.checklist_key = ${checklistOfPhase}
      AND (t.holds_gate OR i.state = 'recheck') AND (t.flag IS NULL OR (${flagOf(values)}) IS NOT FALSE)`;
  return { tables, from };
}

const checklistOfPhase = `CASE p.phase ${phases
  .map((phase) => `WHEN '${phase}' THEN '${gateTable[gateOfPhase[phase]].checklist}'`)
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
    aboveCouncilLimit: 'p.estimated_total_cents >= l.cents',
  };
  const cases = Object.entries(answers).map(([flag, answer]) => `WHEN '${flag}' THEN ${answer}`);
  return `CASE t.flag ${cases.join(' ')} END`;
}
