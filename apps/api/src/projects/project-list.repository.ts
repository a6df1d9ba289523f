import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { containing } from '../database/like';
import { plannedEnd } from './planned-end';
import { QueryValues } from '../database/query-values';
import { figureFilters, type FigureReading } from './figure-filters';
import { isReadByRole, visibleAround } from './visible-projects';
import type {
  ListProjects,
  ProjectFilter,
  ProjectRow,
  ProjectSortKey,
  Scope,
} from '@ki-kompass/domain';

interface SortColumn {
  readonly expression: string;
  /** The type a cursor's text is read back as. */
  readonly type: string;
}

/** Unknown values get a place, so that paging can resume: no title comes first, no planned end last. */
const sortColumns: Readonly<Record<ProjectSortKey, SortColumn>> = {
  title: { expression: `p.title`, type: 'text COLLATE "de-x-icu"' },
  phase: { expression: 'p.phase', type: 'text' },
  plannedEnd: { expression: `coalesce(${plannedEnd}, 'infinity')`, type: 'date' },
  updatedAt: { expression: 'p.updated_at', type: 'timestamptz' },
};

const filters = `
  ($2::uuid IS NULL OR p.organisation_id = $2)
  AND ($3::text IS NULL OR p.phase = $3)
  AND ($4::text IS NULL OR p.status = $4 OR ($4 = 'begun' AND p.status <> 'draft'))
  AND ($5::text IS NULL OR p.risk_class = $5)
  AND ($6::text IS NULL OR p.department = $6)
  AND ($7::text IS NULL OR p.use_case_key = $7)
  AND ($8::text IS NULL OR p.title ILIKE $8 OR p.number ILIKE $8)
`;

/** @param isOwn of these it is told when somebody last confirmed the status */
const rowColumns = (isOwn: string) => `p.id,
  json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) AS organisation,
  p.number, nullif(p.title, '') AS title, p.department, p.use_case_key AS "useCaseKey",
  p.status, p.phase,
  (SELECT lower(during) FROM phase_stay
   WHERE project_id = p.id AND upper_inf(during)) AS "phaseEnteredAt",
  (${plannedEnd})::text AS "plannedEnd", p.risk_class AS "riskClass",
  p.is_example AS "isExample",
  CASE WHEN ${isOwn} THEN p.confirmed_at END AS "confirmedAt"`;

type Instants = 'phaseEnteredAt' | 'confirmedAt' | 'updatedAt';

interface DatabaseRow extends Omit<ProjectRow, Instants> {
  readonly phaseEnteredAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly updatedAt: Date;
  readonly sortValue: string;
}

export interface FoundRow {
  readonly row: ProjectRow;
  /** What the list is sorted by, as text that the database reads back exactly. */
  readonly sortValue: string;
}

export interface ListReading extends FigureReading {
  /** The organisations within the reach; `null` is no border. */
  readonly around: readonly string[] | null;
}

@Injectable()
export class ProjectListRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param after sort value and id of the last row of the page before */
  async page(
    scope: Scope,
    query: ListProjects,
    reading: ListReading,
    after: readonly [value: string, id: string] | null,
  ): Promise<FoundRow[]> {
    const [own, ...filtered] = filterParameters(scope, query);
    const values = new QueryValues([
      isOwn(query) ? organisationsOf(scope) : own,
      ...filtered,
      after?.[0] ?? null,
      after?.[1] ?? null,
      query.limit + 1,
    ]);
    const figures = figureFilters(query, reading, values);
    const text = isOwn(query)
      ? projectPageQuery(query.sort, figures + alsoReleased(scope, values))
      : widePageQuery(query.sort, {
          visible: visibleAround(scope, '$1', reading.around, values) + figures,
          isOwn: isReadByRole(scope, values, '$1'),
        });
    const found = await this.dataSource.query<DatabaseRow[]>(text, values.all());
    return found.map(({ sortValue, phaseEnteredAt, confirmedAt, updatedAt, ...same }) => ({
      sortValue,
      row: {
        ...same,
        phaseEnteredAt: phaseEnteredAt?.toISOString() ?? null,
        confirmedAt: confirmedAt?.toISOString() ?? null,
        updatedAt: updatedAt.toISOString(),
      },
    }));
  }

  async count(scope: Scope, filter: ProjectFilter, reading: ListReading): Promise<number> {
    const values = new QueryValues(filterParameters(scope, filter));
    const visible = isOwn(filter)
      ? isReadByRole(scope, values, '$1')
      : visibleAround(scope, '$1', reading.around, values);
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM project p
       WHERE ${visible} AND ${filters} ${figureFilters(filter, reading, values)}`,
      values.all(),
    );
    return row?.count ?? 0;
  }
}

function isOwn({ reach }: ProjectFilter): boolean {
  return reach === undefined || reach === 'own';
}

/** `-title` sorts by `title`, turned round. */
export function sortKeyOf(sort: ListProjects['sort']): ProjectSortKey {
  return sort.replace('-', '') as ProjectSortKey;
}

/**
 * Takes the page from the index of each organisation first and builds the rows of that page only.
 * Also what the benchmark's bare server runs, so that both do the same work.
 */
export function projectPageQuery(sort: ListProjects['sort'], moreFilters = ''): string {
  const { expression, type } = sortColumns[sortKeyOf(sort)];
  const { direction, comparison } = orderOf(sort);
  return `
    SELECT ${rowColumns('true')}, p.updated_at AS "updatedAt", page.sort_value::text AS "sortValue"
    FROM (
      SELECT found.* FROM unnest($1::uuid[]) AS own (id) CROSS JOIN LATERAL (
        SELECT p.id, ${expression} AS sort_value FROM project p
        WHERE p.organisation_id = own.id AND ${filters} ${moreFilters}
          AND ($9::text IS NULL OR (${expression}, p.id) ${comparison} ($9::${type}, $10::uuid))
        ORDER BY ${expression} ${direction}, p.id ${direction} LIMIT $11
      ) AS found
      ORDER BY sort_value ${direction}, id ${direction} LIMIT $11
    ) AS page
    JOIN project p ON p.id = page.id JOIN organisation o ON o.id = p.organisation_id
    ORDER BY page.sort_value ${direction}, page.id ${direction}
  `;
}

/**
 * The same rows beyond the own organisations. What stands for the last change is that of the profile:
 * others learn of no other one, not even by its place in the list.
 */
function widePageQuery(
  sort: ListProjects['sort'],
  { visible, isOwn }: Readonly<Record<'visible' | 'isOwn', string>>,
): string {
  const key = sortKeyOf(sort);
  const { type } = sortColumns[key];
  const expression = key === 'updatedAt' ? 'p.profile_changed_at' : sortColumns[key].expression;
  const { direction, comparison } = orderOf(sort);
  return `
    SELECT ${rowColumns(isOwn)}, p.profile_changed_at AS "updatedAt",
      (${expression})::text AS "sortValue"
    FROM project p JOIN organisation o ON o.id = p.organisation_id
    WHERE ${visible} AND ${filters}
      AND ($9::text IS NULL OR (${expression}, p.id) ${comparison} ($9::${type}, $10::uuid))
    ORDER BY ${expression} ${direction}, p.id ${direction} LIMIT $11
  `;
}

function orderOf(sort: ListProjects['sort']) {
  return sort.startsWith('-')
    ? ({ direction: 'DESC', comparison: '<' } as const)
    : ({ direction: 'ASC', comparison: '>' } as const);
}

/** Where projects are that are read by a role: all of them, or the released ones. */
function organisationsOf({ ownOrganisationIds, releasedOrganisations }: Scope): readonly string[] {
  return [
    ...ownOrganisationIds,
    ...releasedOrganisations.map(({ organisationId }) => organisationId),
  ];
}

/** Nothing for whoever reads all of their organisations; otherwise only what is released there. */
function alsoReleased(scope: Scope, values: QueryValues): string {
  if (scope.releasedOrganisations.length === 0) return '';
  return ` AND ${isReadByRole(scope, values)}`;
}

function filterParameters(scope: Scope, filter: ProjectFilter): readonly unknown[] {
  return [
    scope.ownOrganisationIds,
    isOwn(filter) ? (filter.organisation ?? null) : null,
    filter.phase ?? null,
    filter.status ?? null,
    filter.riskClass ?? null,
    filter.department ?? null,
    filter.useCase ?? null,
    filter.search === undefined || filter.search === '' ? null : containing(filter.search),
  ];
}
