import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  confirmationBorder,
  confirmedStatuses,
  phaseAgeBorders,
  phaseAges,
  statusesOfWork,
  type CountedCell,
  type Scope,
  type WaitingDecisions,
} from '@ki-kompass/domain';
import { QueryValues } from '../database/query-values';
import { visibleAround } from '../projects/visible-projects';

@Injectable()
export class PortfolioRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Counts only what the scope contains, so nobody's total holds what is hidden from them.
   * @param organisation only of this one; not given is all own ones
   */
  countOwn(scope: Scope, organisation: string | undefined, now: Date): Promise<CountedCell[]> {
    const values = new QueryValues();
    const own = values.take(ownWithin(scope, organisation), 'uuid[]');
    return this.count(`p.organisation_id = ANY(${own})`, values, now);
  }

  /** @param around the organisations within the reach; `null` is no border */
  countAround(scope: Scope, around: readonly string[] | null, now: Date): Promise<CountedCell[]> {
    const values = new QueryValues();
    const own = values.take(scope.ownOrganisationIds, 'uuid[]');
    return this.count(visibleAround(scope, own, around, values), values, now);
  }

  /** @param organisationIds those whose decisions the reader reads */
  async waitingDecisions(
    scope: Scope,
    organisationIds: readonly string[],
  ): Promise<WaitingDecisions> {
    const [row] = await this.dataSource.query<{ count: number; oldest: Date | null }[]>(
      `SELECT count(*)::integer AS count, min(r.requested_at) AS oldest
       FROM gate_request r JOIN project p ON p.id = r.project_id
       WHERE r.closed_at IS NULL AND p.organisation_id = ANY($1) AND p.organisation_id = ANY($2)
         AND p.status = ANY($3)`,
      [scope.ownOrganisationIds, organisationIds, statusesOfWork.decision],
    );
    return { count: row?.count ?? 0, oldestSince: row?.oldest?.toISOString() ?? null };
  }

  private count(visible: string, values: QueryValues, now: Date): Promise<CountedCell[]> {
    const ages = phaseAges.map((age) => {
      const { from, before } = phaseAgeBorders(age, now);
      return `'${age}', count(*) FILTER (WHERE
        (${values.take(from, 'timestamptz')} IS NULL OR s.entered_at >= ${values.take(from, 'timestamptz')})
        AND (${values.take(before, 'timestamptz')} IS NULL OR s.entered_at < ${values.take(before, 'timestamptz')}))`;
    });
    return this.dataSource.query<CountedCell[]>(
      `SELECT p.phase, p.status, count(*)::integer AS count,
         (count(*) FILTER (WHERE p.status = ANY(${values.take(confirmedStatuses, 'text[]')})
           AND coalesce(p.confirmed_at, s.entered_at)
             < ${values.take(confirmationBorder(now), 'timestamptz')}))::integer AS unconfirmed,
         json_build_object(${ages.join(', ')}) AS ages
       FROM project p LEFT JOIN (
         SELECT project_id, lower(during) AS entered_at FROM phase_stay WHERE upper_inf(during)
       ) s ON s.project_id = p.id
       WHERE ${visible}
       GROUP BY p.phase, p.status ORDER BY p.phase, p.status`,
      values.all(),
    );
  }
}

function ownWithin(scope: Scope, organisation: string | undefined): readonly string[] {
  return scope.ownOrganisationIds.filter((id) => organisation === undefined || id === organisation);
}
