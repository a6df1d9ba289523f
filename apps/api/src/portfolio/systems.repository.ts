import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  dutyItems,
  type DataAnswers,
  type ItemState,
  type Scope,
  type SystemsQuery,
  type SystemWithData,
} from '@ki-kompass/domain';
import { QueryValues } from '../database/query-values';
import { isReadByRole } from '../projects/visible-projects';

/** Title and id of the last row of the page before. */
export type SystemPlace = readonly [title: string, id: string];

export interface FoundSystem
  extends Omit<SystemWithData, 'duties' | 'processesSocialData'>, DataAnswers {
  readonly states: Readonly<Record<string, ItemState>>;
  readonly place: SystemPlace;
}

export interface SystemsWish extends Pick<SystemsQuery, 'organisation' | 'data' | 'limit'> {
  /** Categories that are, or may be, social data. */
  readonly socialCategories: readonly string[];
  readonly after: SystemPlace | null;
}

@Injectable()
export class SystemsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Begun projects by title; one more row than wished says that there is a next page.
   * @param scope of whoever reads checklists
   */
  async page(scope: Scope, wish: SystemsWish): Promise<{ total: number; found: FoundSystem[] }> {
    const values = new QueryValues();
    const within = values.take(wish.organisation ?? null, 'uuid');
    const matching = `${isReadByRole(scope, values)}
      AND (${within} IS NULL OR p.organisation_id = ${within})
      AND p.status <> 'draft' AND ${dataFilter(wish, values)}`;
    const { after, limit } = wish;
    const next = `${values.take(after?.[0] ?? null, 'text')} COLLATE "de-x-icu"`;
    const nextId = values.take(after?.[1] ?? null, 'uuid');
    const [answer] = await this.dataSource.query<{ total: number; found: FoundSystem[] }[]>(
      `SELECT (SELECT count(*)::integer FROM project p WHERE ${matching}) AS total, coalesce((
         SELECT json_agg(${rowOf(values)} ORDER BY p.title, p.id)
         FROM (
           SELECT * FROM project p WHERE ${matching}
             AND (${nextId} IS NULL OR (p.title, p.id) > (${next}, ${nextId}))
           ORDER BY p.title, p.id LIMIT ${values.take(limit + 1, 'integer')}
         ) p JOIN organisation o ON o.id = p.organisation_id
       ), '[]') AS found`,
      values.all(),
    );
    return answer ?? { total: 0, found: [] };
  }
}

/** An open answer about social data is no "no": such a project is in the list until it is settled. */
function dataFilter({ data, socialCategories }: SystemsWish, values: QueryValues): string {
  if (data !== 'social') return `${values.take(data, 'text')} = ANY(p.data_categories)`;
  const social = values.take(socialCategories, 'text[]');
  return `(p.processes_social_data
    OR p.processes_social_data IS NULL AND (
      p.data_categories && ${social} OR cardinality(p.data_categories) = 0))`;
}

function rowOf(values: QueryValues): string {
  return `json_build_object(
    'place', json_build_array(p.title, p.id), 'id', p.id, 'number', p.number,
    'title', nullif(p.title, ''), 'isExample', p.is_example,
    'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
    'phase', p.phase, 'status', p.status, 'dataCategories', p.data_categories,
    'processesSocialData', p.processes_social_data, 'dpiaRequired', p.dpia_required,
    'processesPersonalData', p.processes_personal_data,
    'states', coalesce((
      SELECT json_object_agg(i.item_key, i.state) FROM checklist_item i
      WHERE i.project_id = p.id AND i.removed_at IS NULL AND i.item_key = ANY(${values.take(dutyItems, 'text[]')})), '{}'))`;
}
