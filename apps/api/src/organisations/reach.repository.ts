import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrganisationKind, ReachLevel } from '@ki-kompass/domain';

/** Where the register keeps what organisations of one area have in common. */
const columns: Readonly<Record<Exclude<ReachLevel, 'own' | 'network'>, string>> = {
  district: 'district_ags',
  region: 'region_code',
};

/** The register is public: which organisations lie in an area is no secret. */
@Injectable()
export class ReachRepository {
  constructor(private readonly dataSource: DataSource) {}

  async kindOf(organisationId: string): Promise<OrganisationKind | null> {
    const [row] = await this.dataSource.query<{ kind: OrganisationKind }[]>(
      'SELECT kind FROM organisation WHERE id = $1',
      [organisationId],
    );
    return row?.kind ?? null;
  }

  /**
   * Municipalities and districts in the district or region of an organisation, itself included. An
   * independent city is the only one of its district.
   */
  async around(
    reach: keyof typeof columns,
    organisationId: string,
    day: string,
  ): Promise<string[]> {
    const area = columns[reach];
    const rows = await this.dataSource.query<{ id: string }[]>(
      `WITH place AS (
         SELECT organisation_id AS id, ${area} AS area FROM municipality WHERE valid @> $2::date
         UNION ALL
         SELECT organisation_id, ${area} FROM district WHERE valid @> $2::date
       )
       SELECT id FROM place WHERE area = (SELECT area FROM place WHERE id = $1)`,
      [organisationId, day],
    );
    return rows.map(({ id }) => id);
  }
}
