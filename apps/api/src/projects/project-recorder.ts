import { Injectable } from '@nestjs/common';
import {
  changesOpenedProfile,
  dayOf,
  DomainError,
  endsStay,
  lapseRequests,
  waiversEndedBy,
  type Actor,
  type NewEvent,
  type Role,
} from '@ki-kompass/domain';
import { AuditRepository } from '../audit/audit.repository';
import type { Transaction } from '../database/database';
import { PeopleRepository } from '../identity/people.repository';
import { SearchIndex } from '../search/search-index';
import { LapsingRequestsRepository } from './lapsing-requests.repository';
import { ProjectsRepository } from './projects.repository';
import type { StoredProject } from './stored-project';
import { WaiversRepository } from './waivers.repository';

/** Who acts, in which role, when: the head of every event. */
export interface ProjectAct {
  readonly actor: Actor;
  readonly role: Role;
  readonly now: Date;
}

/** One transaction, one place where a change of a project and its events are written together. */
@Injectable()
export class ProjectRecorder {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly audit: AuditRepository,
    private readonly search: SearchIndex,
    private readonly people: PeopleRepository,
    private readonly waivers: WaiversRepository,
    private readonly lapsing: LapsingRequestsRepository,
  ) {}

  /**
   * Appends the events, saves the row with the version they lead to and renews what the project is
   * found by. Requests that still wait end with the stay they were made in. Whoever waited for the
   * row may have lost the role meanwhile.
   * @returns the project as saved; unchanged when there was nothing to record
   * @throws DomainError('forbidden') when the role they act in has ended
   */
  async record(
    transaction: Transaction,
    project: StoredProject,
    { actor, role, now }: ProjectAct,
    decided: readonly NewEvent[],
  ): Promise<StoredProject> {
    if (decided.length === 0) return project;
    await this.requireRole(transaction, project, { actor, role, now });
    const events = endsStay(decided)
      ? [
          ...decided,
          ...lapseRequests(await this.lapsing.end(transaction, project.id, { actor, role, now })),
        ]
      : decided;
    const chain = { organisationId: project.organisation.id, projectId: project.id };
    const act = { personId: actor.personId, role, now };
    const version = await this.audit.append(transaction, chain, act, events);
    const opened = waiversEndedBy(events);
    if (opened.length > 0) await this.waivers.end(transaction, project.id, opened, now);
    // What a project is found by stands in this group.
    const touchesProfile = events.some(({ fieldGroup }) => fieldGroup === 'profile');
    const changesProfile = events.some(changesOpenedProfile);
    const profileChangedAt = changesProfile ? now : project.profileChangedAt;
    // Whoever takes a copy has changed nothing.
    const isChanged = events.some(({ type }) => type !== 'audit-file.exported');
    const updatedAt = isChanged ? now : project.updatedAt;
    const saved = { ...project, version, updatedAt, profileChangedAt };
    await this.projects.save(transaction, saved);
    if (touchesProfile) await this.search.renew(transaction, saved.id);
    return saved;
  }

  private async requireRole(
    transaction: Transaction,
    { organisation }: StoredProject,
    { actor, role, now }: ProjectAct,
  ): Promise<void> {
    const { personId } = actor;
    const held = { personId, organisationId: organisation.id, role, day: dayOf(now) };
    if (!(await this.people.holds(transaction, held))) throw new DomainError('forbidden');
  }
}
