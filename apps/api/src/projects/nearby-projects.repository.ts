import { Injectable } from '@nestjs/common';
import type { NearbyProject, Scope } from '@ki-kompass/domain';
import { DataSource } from 'typeorm';
import { QueryValues } from '../database/query-values';
import { isVisible } from './visible-projects';

/** An organisation to look at; the lower the rank, the further up its projects stand. */
export interface NearOrganisation {
  readonly organisationId: string;
  readonly rank: number;
}

export interface FoundNearby extends Omit<NearbyProject, 'organisation' | 'reasons'> {
  readonly organisation: Omit<NearbyProject['organisation'], 'ags'>;
}

export interface Found {
  readonly rows: readonly FoundNearby[];
  /** All that is in the scope, in the order in which the organisations first appear. */
  readonly counts: readonly { readonly organisationId: string; readonly count: number }[];
}

@Injectable()
export class NearbyProjectsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Begun projects that are in the scope. Reads the summary of a profile and nothing else. */
  async find(scope: Scope, near: readonly NearOrganisation[], limit: number): Promise<Found> {
    const values = new QueryValues([
      near.map(({ organisationId }) => organisationId),
      near.map(({ rank }) => rank),
      limit,
    ]);
    const own = values.take(scope.ownOrganisationIds, 'uuid[]');
    const visible = isVisible(scope, own, scope.openLevels, values);
    const [found] = await this.dataSource.query<Found[]>(
      `WITH visible AS MATERIALIZED (
         SELECT p.id, p.organisation_id, row_number() OVER (ORDER BY near.rank, p.title, p.id) AS place
         FROM unnest($1::uuid[], $2::integer[]) AS near (organisation_id, rank)
         JOIN project p ON p.organisation_id = near.organisation_id
         WHERE ${visible}
       ),
       counted AS (
         SELECT organisation_id, count(*) AS count, min(place) AS place
         FROM visible GROUP BY organisation_id
       )
       SELECT
         coalesce((SELECT json_agg(json_build_object('organisationId', organisation_id,
             'count', count) ORDER BY place)
           FROM counted), '[]') AS counts,
         coalesce((SELECT json_agg(json_build_object('id', p.id, 'title', nullif(p.title, ''),
             'department', p.department, 'status', p.status, 'phase', p.phase,
             'isExample', p.is_example,
             'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind))
             ORDER BY v.place)
           FROM visible v JOIN project p ON p.id = v.id JOIN organisation o ON o.id = p.organisation_id
           WHERE v.place <= $3), '[]') AS rows`,
      values.all(),
    );
    return found ?? { rows: [], counts: [] };
  }
}
