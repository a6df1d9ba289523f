import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { containing } from '../database/like';
import {
  DomainError,
  sizeClassOf,
  type MunicipalityProfile,
  type MunicipalityRow,
} from '@ki-kompass/domain';

/** The register is public: facts of the statistics office, readable without a scope. */
const rowColumns = `
  m.organisation_id AS "organisationId", m.ags, m.name, m.type,
  m.district_ags AS "districtAgs", m.district_name AS "districtName",
  m.region_name AS "regionName", p.inhabitants AS population,
  p.counted_on::text AS "populationDate"
`;

const tables = `
  FROM municipality m
  JOIN LATERAL (
    SELECT inhabitants, counted_on, source FROM population
    WHERE organisation_id = m.organisation_id AND counted_on <= $1
    ORDER BY counted_on DESC LIMIT 1
  ) p ON true
`;

type Unsized<Row> = Omit<Row, 'sizeClass' | 'neighbours'>;

@Injectable()
export class MunicipalitiesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In alphabetical order after `after`; the register as it is valid on `day`. */
  async page(query: {
    day: string;
    after: readonly [name: string, ags: string] | null;
    search: string;
    limit: number;
  }): Promise<MunicipalityRow[]> {
    const { day, after, search, limit } = query;
    const rows = await this.dataSource.query<Unsized<MunicipalityRow>[]>(
      `SELECT ${rowColumns} ${tables}
       WHERE m.valid @> $1::date AND m.name ILIKE $2
         AND ($3::text IS NULL OR (m.name, m.ags) > ($3 COLLATE "de-x-icu", $4))
       ORDER BY m.name, m.ags LIMIT $5`,
      [day, containing(search), after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    return rows.map(withSizeClass);
  }

  /** @throws DomainError('not-found') when nobody bears this key on that day */
  async get(ags: string, day: string): Promise<MunicipalityProfile> {
    const [profile] = await this.dataSource.query<Unsized<MunicipalityProfile>[]>(
      `SELECT ${rowColumns}, m.official_name AS "officialName",
         m.district_status AS "districtStatus", m.area_km2 AS "areaKm2",
         m.postal_code AS "postalCode", m.latitude, m.longitude, m.website,
         p.source AS "populationSource"
       ${tables} WHERE m.valid @> $1::date AND m.ags = $2`,
      [day, ags],
    );
    if (profile === undefined) throw new DomainError('not-found');
    const neighbours = await this.neighboursOf(profile.organisationId, day);
    return { ...withSizeClass(profile), neighbours };
  }

  /** What the register says of an organisation on that day; null when it is no municipality. */
  async findByOrganisation(
    organisationId: string,
    day: string,
  ): Promise<Pick<MunicipalityProfile, 'ags' | 'website'> | null> {
    const [found] = await this.dataSource.query<Pick<MunicipalityProfile, 'ags' | 'website'>[]>(
      `SELECT ags, website FROM municipality WHERE valid @> $1::date AND organisation_id = $2`,
      [day, organisationId],
    );
    return found ?? null;
  }

  private async neighboursOf(organisationId: string, day: string): Promise<MunicipalityRow[]> {
    const rows = await this.dataSource.query<Unsized<MunicipalityRow>[]>(
      `SELECT ${rowColumns} ${tables}
       JOIN neighbour n ON n.neighbour_id = m.organisation_id
       WHERE m.valid @> $1::date AND n.organisation_id = $2 ORDER BY m.name, m.ags`,
      [day, organisationId],
    );
    return rows.map(withSizeClass);
  }
}

function withSizeClass<Row extends { population: number }>(row: Row) {
  return { ...row, sizeClass: sizeClassOf(row.population) };
}
