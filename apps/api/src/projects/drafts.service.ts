import { Injectable } from '@nestjs/common';
import {
  closedVisibility,
  continueProject,
  draftedEvent,
  editProject,
  emptyProjectFields,
  requireOrganisationPermission,
  requirePermission,
  scopeOf,
  type Actor,
  type CreateDraft,
  type NewEvent,
  type ProjectFields,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectReferences } from './project-references';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** What a draft begins with. */
interface Beginning {
  readonly organisationId: string;
  readonly continuesId: string | null;
  readonly changes: Partial<ProjectFields>;
  readonly event: NewEvent;
}

/** Begins projects: from nothing, or to take up again one that has ended. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly references: ProjectReferences,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the draft */
  async create(actor: Actor, command: CreateDraft, key: string | undefined): Promise<string> {
    const { organisationId, changes } = command;
    const role = requireOrganisationPermission(actor, 'project.create', organisationId);
    await this.references.require(changes);
    const request = { create: command };
    const { id } = await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId: actor.personId, key, request }, () => {
        const beginning = { organisationId, continuesId: null, changes, event: draftedEvent() };
        return this.begin(transaction, beginning, { actor, role, now: this.clock.now() });
      }),
    );
    return id;
  }

  /**
   * Begins a draft that takes up again what has ended, with what that was about.
   * @returns the id of the draft
   */
  async continue(actor: Actor, projectId: string, key: string | undefined): Promise<string> {
    const request = { continue: projectId };
    const { id } = await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId: actor.personId, key, request }, async () => {
        const ended = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = requirePermission(actor, 'project.create', projectTarget(ended));
        const beginning = {
          organisationId: ended.organisation.id,
          continuesId: projectId,
          ...continueProject(ended),
        };
        return this.begin(transaction, beginning, { actor, role, now: this.clock.now() });
      }),
    );
    return id;
  }

  private async begin(
    transaction: Transaction,
    { organisationId, continuesId, changes, event }: Beginning,
    act: ProjectAct,
  ): Promise<{ id: string }> {
    const { now } = act;
    const draft: StoredProject = {
      id: newId(),
      organisation: await this.projects.organisation(transaction, organisationId),
      number: null,
      status: 'draft',
      phase: 'analysis',
      version: 1,
      isExample: false,
      confirmedAt: null,
      createdAt: now,
      updatedAt: now,
      profileChangedAt: now,
      visibility: closedVisibility,
      continuesId,
      releasedTo: [],
      fields: emptyProjectFields,
    };
    const proposed = await this.references.withProposal(emptyProjectFields, changes, transaction);
    const { fields, events } = editProject({ ...draft, hasOpenRequest: false }, proposed);
    await this.projects.insert(transaction, { ...draft, fields });
    await this.projects.enterStatus(transaction, draft.id, 'draft', now);
    await this.recorder.record(transaction, { ...draft, fields }, act, [event, ...events]);
    return { id: draft.id };
  }
}
