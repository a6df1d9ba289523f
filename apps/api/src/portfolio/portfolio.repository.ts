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
import { isReadByRole, visibleAround } from '../projects/visible-projects';
import { countedFrom } from '../projects/counted-stay';

@Injectable()
export class PortfolioRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Counts only what the scope contains, so nobody's total holds what is hidden from them.
   * @param organisation only of this one; not given is all own ones
   */
  countOwn(scope: Scope, organisation: string | undefined, now: Date): Promise<CountedCell[]> {
    const values = new QueryValues();
    const within = values.take(organisation ?? null, 'uuid');
    const visible = `(${within} IS NULL OR p.organisation_id = ${within})`;
    return this.count(`${isReadByRole(scope, values)} AND ${visible}`, values, now);
  }

  /** @param around the organisations within the reach; `null` is no border */
  countAround(scope: Scope, around: readonly string[] | null, now: Date): Promise<CountedCell[]> {
    const values = new QueryValues();
    const own = values.take(scope.ownOrganisationIds, 'uuid[]');
    return this.count(visibleAround(scope, own, around, values), values, now);
  }

  /** @param scope where the reader reads the decisions */
  async waitingDecisions(
    scope: Scope,
    organisation: string | undefined,
  ): Promise<WaitingDecisions> {
    const values = new QueryValues([organisation ?? null, statusesOfWork.decision]);
    const [row] = await this.dataSource.query<{ count: number; oldest: Date | null }[]>(
      `SELECT count(*)::integer AS count, min(r.requested_at) AS oldest
       FROM gate_request r JOIN project p ON p.id = r.project_id
       WHERE r.closed_at IS NULL AND ($1::uuid IS NULL OR p.organisation_id = $1)
         AND p.status = ANY($2) AND ${isReadByRole(scope, values)}`,
      values.all(),
    );
    return { count: row?.count ?? 0, oldestSince: row?.oldest?.toISOString() ?? null };
  }

  private count(visible: string, values: QueryValues, now: Date): Promise<CountedCell[]> {
    const ages = phaseAges.map((age) => {
      const { from, before } = phaseAgeBorders(age, now);
      return `'${age}', count(*) FILTER (WHERE
        (${values.take(from, 'timestamptz')} IS NULL OR s.counted_from >= ${values.take(from, 'timestamptz')})
        AND (${values.take(before, 'timestamptz')} IS NULL OR s.counted_from < ${values.take(before, 'timestamptz')}))`;
    });
    return this.dataSource.query<CountedCell[]>(
      `SELECT p.phase, p.status, count(*)::integer AS count,
         (count(*) FILTER (WHERE p.status = ANY(${values.take(confirmedStatuses, 'text[]')})
           AND coalesce(p.confirmed_at, s.entered_at)
             < ${values.take(confirmationBorder(now), 'timestamptz')}))::integer AS unconfirmed,
         json_build_object(${ages.join(', ')}) AS ages
       FROM project p LEFT JOIN (
         SELECT s.project_id, lower(s.during) AS entered_at,
           ${countedFrom(values.take(now, 'timestamptz'))} AS counted_from
         FROM phase_stay s WHERE upper_inf(s.during)
       ) s ON s.project_id = p.id
       WHERE ${visible}
       GROUP BY p.phase, p.status ORDER BY p.phase, p.status`,
      values.all(),
    );
  }
}
