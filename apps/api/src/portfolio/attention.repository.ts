import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  attentionRules,
  attentionTable,
  gateResults,
  gateResultTable,
  gateTable,
  rankOf,
  type AttentionFacts,
  type AttentionGroup,
  type AttentionRow,
  type AttentionRule,
  type Scope,
} from '@ki-kompass/domain';
import { isoInstant } from '../database/iso-instant';
import { QueryValues } from '../database/query-values';
import { countedFrom } from '../projects/counted-stay';
import { plannedEnd } from '../projects/planned-end';
import { isReadByRole } from '../projects/visible-projects';
import { blockingItems, type CouncilLimit, type TemplateVersion } from './blocking-items';
import { patienceDays, patienceTable, type PatienceStep } from './patience';

/** Standing, day and project of the last row of the page before. */
export type AttentionPlace = readonly [rank: number, on: string, id: string];

/** Where the reader reads a group: nothing else is looked at. */
export type AttentionReading = Readonly<Record<AttentionGroup, Scope>>;

export interface AttentionWish {
  readonly readIn: AttentionReading;
  /** Only of this one; not given is all. */
  readonly organisation: string | undefined;
  readonly now: Date;
  /** The day of `now` in Germany. */
  readonly today: string;
  readonly templates: readonly TemplateVersion[];
  readonly limits: readonly CouncilLimit[];
  readonly patience: readonly PatienceStep[];
  readonly after: AttentionPlace | null;
  readonly limit: number;
}

type Told = 'id' | 'organisation' | 'number' | 'title' | 'isExample' | 'phaseEnteredAt';

export interface FoundProject extends AttentionFacts, Pick<AttentionRow, Told> {
  readonly place: AttentionPlace;
}

/** Where the days are that a rule looks at, and `ruled_at`, where a local rule decides about them. */
type Occasions = Readonly<Record<AttentionRule, string>>;

@Injectable()
export class AttentionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The projects that break a rule, the worst first. The domain has said which day breaks which
   * rule; it also decides again, on the facts of the rows that come back.
   */
  async page(wish: AttentionWish): Promise<{ total: number; found: FoundProject[] }> {
    const values = new QueryValues();
    const organisation = values.take(wish.organisation ?? null, 'uuid');
    const items = blockingItems(values, wish.templates, wish.limits);
    const now = values.take(wish.now, 'timestamptz');
    const sources = occasionsIn(items.from, now);
    const hits = attentionRules.map((rule) => hitsOf(rule, sources[rule], wish, values));
    const { after, limit } = wish;
    const [answer] = await this.dataSource.query<{ total: number; found: FoundProject[] }[]>(
      `WITH ${items.tables}, ${patienceTable(wish.patience, values)},
       begun AS MATERIALIZED (
         SELECT p.id, p.organisation_id, p.released_to, p.status, p.phase, ${items.columns},
           ${plannedEnd} AS planned_end,
           ${dayOfInstant('s.entered_at')} AS entered_on,
           ${dayOfInstant('s.counted_from')} AS counted_from,
           ${dayOfInstant('p.confirmed_at')} AS confirmed_on
         FROM project p LEFT JOIN (
           SELECT s.project_id, lower(s.during) AS entered_at, ${countedFrom('now()')} AS counted_from
           FROM phase_stay s WHERE upper_inf(s.during)
         ) s ON s.project_id = p.id
         WHERE ${readBy(wish, 'profile', values)} AND p.status <> 'draft'
           AND (${organisation} IS NULL OR p.organisation_id = ${organisation})
       ),
       hit AS (${hits.join(' UNION ALL ')}),
       worst AS MATERIALIZED (
         SELECT DISTINCT ON (id) id, rank, on_day FROM hit ORDER BY id, rank, on_day
       ),
       page AS (
         SELECT * FROM worst
         WHERE ${values.take(after?.[0] ?? null, 'integer')} IS NULL OR (rank, on_day, id) > (
           ${values.take(after?.[0] ?? null, 'integer')},
           ${values.take(after?.[1] ?? null, 'date')}, ${values.take(after?.[2] ?? null, 'uuid')})
         ORDER BY rank, on_day, id LIMIT ${values.take(limit, 'integer')}
       )
       SELECT (SELECT count(*)::integer FROM worst) AS total, coalesce((
         SELECT json_agg(${factsOf(items.from, wish, values)}
           ORDER BY page.rank, page.on_day, page.id)
         FROM page JOIN begun b ON b.id = page.id JOIN project p ON p.id = page.id
         JOIN organisation o ON o.id = p.organisation_id
       ), '[]') AS found`,
      values.all(),
    );
    return answer ?? { total: 0, found: [] };
  }
}

/** A condition keeps the rule of its decision; what waits now is judged by the rule of now. */
function occasionsIn(items: string, now: string): Occasions {
  return {
    'incident-open': `SELECT project_id AS id, ${dayOfInstant('noticed_at')} AS on_day
      FROM incident WHERE closed_at IS NULL`,
    'condition-overdue': `SELECT c.project_id AS id, c.due_on AS on_day, d.decided_at AS ruled_at
      FROM gate_condition c JOIN gate_decision d ON d.id = c.decision_id
      WHERE c.fulfilled_at IS NULL`,
    'item-overdue': `SELECT p.id, item.due_on AS on_day FROM begun p
      CROSS JOIN LATERAL (SELECT i.due_on FROM ${items} ORDER BY i.due_on LIMIT 1) item`,
    'decision-waiting': `SELECT project_id AS id, ${dayOfInstant('requested_at')} AS on_day,
        ${now} AS ruled_at
      FROM gate_request WHERE closed_at IS NULL`,
    'review-overdue': `SELECT r.project_id AS id, max(${reviewOn}) AS on_day
      FROM gate_decision r WHERE ${startsTheYear} GROUP BY r.project_id`,
    'phase-overdue': `SELECT id, planned_end AS on_day FROM begun`,
    'pilot-long': `SELECT id, counted_from AS on_day FROM begun`,
    unconfirmed: `SELECT id, coalesce(confirmed_on, entered_on) AS on_day FROM begun`,
  };
}

function hitsOf(
  rule: AttentionRule,
  source: string,
  wish: AttentionWish,
  values: QueryValues,
): string {
  const { group, statuses, phases, standing, border, patience } = attentionTable[rule];
  const borderDay = values.take(border(wish.today), 'date');
  const days = patience === null ? '0' : patienceDays(patience.kind, 'occasion.ruled_at');
  const isPast = `occasion.on_day + ${days} < ${borderDay}`;
  const isBroken = patience?.holds === 'until-broken' ? isPast : `occasion.on_day < ${borderDay}`;
  const isRed = patience?.holds === 'until-red' ? isPast : 'false';
  return `SELECT p.id, CASE WHEN ${isRed} THEN ${String(rankOf('red'))}
      ELSE ${String(rankOf(standing))} END AS rank, occasion.on_day
    FROM begun p JOIN (${source}) occasion ON occasion.id = p.id
    WHERE ${readBy(wish, group, values)}
      AND p.status = ANY(${values.take(statuses, 'text[]')})
      AND p.phase = ANY(${values.take(phases, 'text[]')})
      AND ${isBroken}`;
}

/** One row as JSON, in the words of the domain. */
function factsOf(items: string, wish: AttentionWish, values: QueryValues): string {
  const seesDecisions = readBy(wish, 'decisions', values);
  const seesChecklist = readBy(wish, 'checklist', values);
  const now = values.take(wish.now, 'timestamptz');
  return `json_build_object(
    'place', json_build_array(page.rank, page.on_day, page.id),
    'id', p.id, 'number', p.number, 'title', nullif(p.title, ''), 'isExample', p.is_example,
    'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
    'phase', p.phase, 'status', p.status, 'plannedEnd', b.planned_end,
    'phaseEnteredAt', (SELECT ${isoInstant('lower(during)')}
      FROM phase_stay WHERE project_id = p.id AND upper_inf(during)),
    'phaseEnteredOn', b.entered_on, 'phaseCountedFrom', b.counted_from, 'confirmedOn', b.confirmed_on,
    'waitingDecision', (SELECT json_build_object(
        'on', ${dayOfInstant('r.requested_at')}, 'gate', r.gate,
        'patienceDays', ${patienceDays('decision-waiting', now)})
      FROM gate_request r WHERE r.project_id = p.id AND r.closed_at IS NULL AND ${seesDecisions}),
    'reviewOn', (SELECT max(${reviewOn}) FROM gate_decision r
      WHERE r.project_id = p.id AND p.status = '${gateTable.g4.duringStatus}' AND ${startsTheYear}
        AND ${seesDecisions}),
    'openConditions', coalesce((SELECT json_agg(json_build_object(
        'on', c.due_on, 'gate', d.gate,
        'patienceDays', ${patienceDays('condition-late', 'd.decided_at')}))
      FROM gate_condition c JOIN gate_decision d ON d.id = c.decision_id
      WHERE c.project_id = p.id AND c.fulfilled_at IS NULL AND ${seesDecisions}), '[]'),
    'blockingItems', coalesce((SELECT json_agg(json_build_object(
        'on', i.due_on, 'itemKey', i.item_key))
      FROM ${items} AND ${seesChecklist}), '[]'),
    'openIncidents', coalesce((SELECT json_agg(json_build_object(
        'on', ${dayOfInstant('incident.noticed_at')}, 'incident', incident.number))
      FROM incident WHERE incident.project_id = p.id AND incident.closed_at IS NULL
        AND ${seesChecklist}), '[]'))`;
}

function readBy({ readIn }: AttentionWish, group: AttentionGroup, values: QueryValues): string {
  return isReadByRole(readIn[group], values);
}

/** What `nextReviewOn` says of a decision `r` that lets the application run on. */
const reviewOn = `(${dayOfInstant('r.decided_at')}
  + interval '${String(gateTable.g4.repeatsEveryMonths)} months')::date`;
const startsTheYear = `r.gate IN ('g3', 'g4') AND r.result IN (${gateResults
  .filter((result) => gateResultTable[result].moves)
  .map((result) => `'${result}'`)
  .join(', ')})`;

/** The day people in Germany saw at an instant, as `dayOf` has it. */
function dayOfInstant(instant: string): string {
  return `(${instant} AT TIME ZONE 'Europe/Berlin')::date`;
}
