import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CountedMunicipality, Scope } from '@ki-kompass/domain';
import { QueryValues } from '../database/query-values';
import { visibleAround } from '../projects/visible-projects';

@Injectable()
export class MunicipalityFiguresRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The municipalities within a reach in alphabetical order, each with the projects the scope sees
   * and with the last count of its inhabitants.
   * @param around the organisations within the reach; `null` is no border
   */
  count(
    scope: Scope,
    around: readonly string[] | null,
    day: string,
  ): Promise<CountedMunicipality[]> {
    const values = new QueryValues();
    const today = values.take(day, 'date');
    const within =
      around === null ? 'true' : `m.organisation_id = ANY(${values.take(around, 'uuid[]')})`;
    const own = values.take(scope.ownOrganisationIds, 'uuid[]');
    return this.dataSource.query<CountedMunicipality[]>(
      `SELECT m.ags, m.name, m.type, m.district_name AS "districtName", c.inhabitants,
         c.counted_on::text AS "countedOn", coalesce(visible.count, 0) AS count
       FROM municipality m
       JOIN LATERAL (
         SELECT inhabitants, counted_on FROM population
         WHERE organisation_id = m.organisation_id AND counted_on <= ${today}
         ORDER BY counted_on DESC LIMIT 1
       ) c ON true
       LEFT JOIN (
         SELECT p.organisation_id, count(*)::integer AS count FROM project p
         WHERE ${visibleAround(scope, own, around, values)} GROUP BY p.organisation_id
       ) visible ON visible.organisation_id = m.organisation_id
       WHERE m.valid @> ${today} AND ${within} ORDER BY m.name, m.ags`,
      values.all(),
    );
  }
}
