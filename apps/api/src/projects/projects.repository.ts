import { Injectable } from '@nestjs/common';
import { ArrayOverlap, DataSource, In, Not, type EntityManager } from 'typeorm';
import {
  DomainError,
  type OrganisationRef,
  type Phase,
  type Pause,
  type PhaseStay,
  type ProjectActsView,
  type ProjectStatus,
  type RelatedProject,
  type Scope,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../database/database';
import { QueryValues } from '../database/query-values';
import { OrganisationEntity } from '../organisations/organisation.entity';
import { ProjectEntity } from './project.entity';
import { projectOf, rowOf } from './project-mapping';
import type { StoredProject } from './stored-project';
import { isReadByRole } from './visible-projects';

type Related = Pick<ProjectActsView, 'continues' | 'continuedBy'>;

@Injectable()
export class ProjectsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError('not-found') also when it exists but is outside the scope */
  async get(
    scope: Scope,
    id: string,
    reader: EntityManager = this.dataSource.manager,
  ): Promise<StoredProject> {
    return this.load(reader, scope, id);
  }

  /** Undefined when it does not exist or is outside the scope. */
  find(scope: Scope, id: string): Promise<StoredProject | undefined> {
    return this.search(this.dataSource.manager, scope, id);
  }

  /** Locks the row, so that two changes of one project queue up; also guards its event chain. */
  async getForUpdate(transaction: Transaction, scope: Scope, id: string): Promise<StoredProject> {
    // Strangers find nothing here, so that they can neither hold up the work nor feel the lock.
    const values = new QueryValues([id]);
    await transaction.query(
      `SELECT FROM project p WHERE p.id = $1 AND ${isReadByRole(scope, values)} FOR UPDATE`,
      values.all(),
    );
    return this.load(transaction, scope, id);
  }

  async insert(transaction: Transaction, project: StoredProject): Promise<void> {
    await transaction.insert(ProjectEntity, rowOf(project));
  }

  async save(transaction: Transaction, project: StoredProject): Promise<void> {
    await transaction.update(ProjectEntity, { id: project.id }, rowOf(project));
  }

  /** Drafts only; everything else is archived, never deleted. */
  async deleteDraft(transaction: Transaction, id: string): Promise<void> {
    await transaction.query('DELETE FROM status_period WHERE project_id = $1', [id]);
    await transaction.query('DELETE FROM risk WHERE project_id = $1', [id]);
    await transaction.query(`DELETE FROM project WHERE id = $1 AND status = 'draft'`, [id]);
  }

  /** The next number of the organisation's year, without gaps: the row is locked until commit. */
  async nextNumber(
    transaction: Transaction,
    organisationId: string,
    year: number,
  ): Promise<{ shortCode: string; counter: number }> {
    const [given] = await transaction.query<{ short_code: string | null; last: number }[]>(
      `WITH given AS (
         INSERT INTO project_counter (organisation_id, year, last) VALUES ($1, $2, 1)
         ON CONFLICT (organisation_id, year) DO UPDATE SET last = project_counter.last + 1
         RETURNING last
       )
       SELECT short_code, last FROM given, organisation WHERE id = $1`,
      [organisationId, year],
    );
    if (given?.short_code == null) {
      throw new DomainError('rule-violated', [{ code: 'short-code-missing' }]);
    }
    return { shortCode: given.short_code, counter: given.last };
  }

  /**
   * Ends the stay that is running and begins the next one. Should the clock not have moved since,
   * the stay still lasts a moment, because an empty one would not be one.
   */
  async enterPhase(transaction: Transaction, id: string, phase: Phase, now: Date): Promise<void> {
    await transaction.query(
      `WITH ended AS (
         UPDATE phase_stay
         SET during = tstzrange(lower(during), greatest($3, lower(during) + interval '1 microsecond'))
         WHERE project_id = $2 AND upper_inf(during) RETURNING upper(during) AS at
       )
       INSERT INTO phase_stay (id, project_id, phase, loop, during)
       SELECT $1, $2, $4, (SELECT count(*) FROM phase_stay WHERE project_id = $2 AND phase = $4),
         tstzrange(coalesce((SELECT at FROM ended), $3), NULL)`,
      [newId(), id, now, phase],
    );
  }

  /** The same for the period of a status. */
  async enterStatus(
    transaction: Transaction,
    id: string,
    status: ProjectStatus,
    now: Date,
  ): Promise<void> {
    await transaction.query(
      `WITH ended AS (
         UPDATE status_period
         SET during = tstzrange(lower(during), greatest($3, lower(during) + interval '1 microsecond'))
         WHERE project_id = $2 AND upper_inf(during) RETURNING upper(during) AS at
       )
       INSERT INTO status_period (id, project_id, status, during)
       SELECT $1, $2, $4, tstzrange(coalesce((SELECT at FROM ended), $3), NULL)`,
      [newId(), id, now, status],
    );
  }

  /** How often the project has returned to the phase it is in. */
  async loopOf(transaction: Transaction, projectId: string): Promise<number> {
    const [stay] = await transaction.query<{ loop: number }[]>(
      'SELECT loop FROM phase_stay WHERE project_id = $1 AND upper_inf(during)',
      [projectId],
    );
    return stay?.loop ?? 0;
  }

  /** The project comes from a read or an act that was allowed, so its stays are visible too. */
  async phaseStays(_scope: Scope, { id }: StoredProject): Promise<PhaseStay[]> {
    const rows = await this.dataSource.query<
      { phase: Phase; loop: number; entered_at: Date; left_at: Date | null; pauses: Pause[] }[]
    >(
      `SELECT phase, loop, lower(during) AS entered_at, upper(during) AS left_at,
         (SELECT coalesce(json_agg(json_build_object(
             'from', lower(pause.during), 'to', upper(pause.during)) ORDER BY pause.during), '[]')
          FROM status_period pause WHERE pause.project_id = s.project_id
            AND pause.status = 'paused' AND pause.during && s.during) AS pauses
       FROM phase_stay s WHERE project_id = $1 ORDER BY lower(during)`,
      [id],
    );
    return rows.map(({ phase, loop, entered_at, left_at, pauses }) => ({
      phase,
      loop,
      enteredAt: entered_at.toISOString(),
      leftAt: left_at?.toISOString() ?? null,
      pauses: pauses.map(({ from, to }) => ({
        from: new Date(from).toISOString(),
        to: to === null ? null : new Date(to).toISOString(),
      })),
    }));
  }

  /** What the project takes up again, and what takes it up again; of both only what is in sight. */
  async related(scope: Scope, { id, continuesId }: StoredProject): Promise<Related> {
    const values = new QueryValues([id, continuesId]);
    const rows = await this.dataSource.query<RelatedProject[]>(
      `SELECT p.id, p.number, nullif(p.title, '') AS title, p.status FROM project p
       WHERE (p.id = $2 OR p.continues_id = $1) AND ${isReadByRole(scope, values)}
       ORDER BY p.created_at, p.id`,
      values.all(),
    );
    const isBefore = (row: RelatedProject) => row.id === continuesId;
    return {
      continues: rows.find(isBefore) ?? null,
      continuedBy: rows.filter((row) => !isBefore(row)),
    };
  }

  /** @throws DomainError('not-found') */
  async organisation(transaction: Transaction, id: string): Promise<OrganisationRef> {
    const found = await transaction.findOneBy(OrganisationEntity, { id });
    if (found === null) throw new DomainError('not-found');
    return { id, name: found.name, kind: found.kind };
  }

  private async load(manager: EntityManager, scope: Scope, id: string): Promise<StoredProject> {
    const found = await this.search(manager, scope, id);
    if (found === undefined) throw new DomainError('not-found');
    return found;
  }

  private async search(
    manager: EntityManager,
    scope: Scope,
    id: string,
  ): Promise<StoredProject | undefined> {
    const row = await manager.findOneBy(ProjectEntity, [
      { id, organisationId: In([...scope.ownOrganisationIds]) },
      ...scope.releasedOrganisations.map(({ organisationId, roles }) => ({
        id,
        organisationId,
        releasedTo: ArrayOverlap([...roles]),
      })),
      { id, visibilityProfile: In([...scope.openLevels]), status: Not('draft') },
    ]);
    if (row === null) return undefined;
    const organisation = await manager.findOneByOrFail(OrganisationEntity, {
      id: row.organisationId,
    });
    const { name, kind } = organisation;
    return projectOf(row, { id: row.organisationId, name, kind });
  }
}
