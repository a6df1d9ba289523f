import { Injectable } from '@nestjs/common';
import type { NearbyProject, Scope } from '@ki-kompass/domain';
import { DataSource } from 'typeorm';

/** An organisation to look at; the lower the rank, the further up its projects stand. */
export interface NearOrganisation {
  readonly organisationId: string;
  readonly rank: number;
}

export interface FoundNearby extends Omit<NearbyProject, 'organisation' | 'reasons'> {
  readonly organisation: Omit<NearbyProject['organisation'], 'ags'>;
  readonly total: number;
}

@Injectable()
export class NearbyProjectsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Begun projects that are in the scope. Reads the summary of a profile and nothing else. */
  find(
    scope: Scope,
    near: readonly NearOrganisation[],
    limit: number,
  ): Promise<readonly FoundNearby[]> {
    return this.dataSource.query<FoundNearby[]>(
      `SELECT p.id, nullif(p.title, '') AS title, p.department, p.status, p.phase,
         p.is_example AS "isExample",
         json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) AS organisation,
         count(*) OVER ()::integer AS total
       FROM unnest($1::uuid[], $2::integer[]) AS near (organisation_id, rank)
       JOIN project p ON p.organisation_id = near.organisation_id
       JOIN organisation o ON o.id = p.organisation_id
       WHERE p.status <> 'draft'
         AND (p.organisation_id = ANY($3) OR p.visibility_profile = ANY($4))
       ORDER BY near.rank, p.title, p.id LIMIT $5`,
      [
        near.map(({ organisationId }) => organisationId),
        near.map(({ rank }) => rank),
        scope.ownOrganisationIds,
        scope.openLevels,
        limit,
      ],
    );
  }
}
