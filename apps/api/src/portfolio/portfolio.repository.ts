import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CountedCell, Scope } from '@ki-kompass/domain';

@Injectable()
export class PortfolioRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Counts only what the scope contains, so nobody's total holds what is hidden from them. */
  countByPhaseAndStatus(scope: Scope, organisation: string | undefined): Promise<CountedCell[]> {
    return this.dataSource.query<CountedCell[]>(
      `SELECT phase, status, count(*)::integer AS count FROM project
       WHERE organisation_id = ANY($1) AND ($2::uuid IS NULL OR organisation_id = $2)
       GROUP BY phase, status ORDER BY phase, status`,
      [scope.ownOrganisationIds, organisation ?? null],
    );
  }
}
