import { Injectable } from '@nestjs/common';
import {
  confirmStatus,
  dayOf,
  deleteDraft,
  DomainError,
  editProject,
  gateOfPhase,
  gateTable,
  groupOfField,
  projectNumber,
  readableGroups,
  readingOf,
  requireNoConflict,
  requirePermission,
  requireStartable,
  scopeOf,
  startEvents,
  type Action,
  type Actor,
  type CreateDraft,
  type EditProject,
  type Project,
  type ProjectField,
  type ReadProject,
  type Role,
  type StartProject,
} from '@ki-kompass/domain';
import { Database, type Transaction } from '../database/database';
import { ChecklistTemplates } from './checklist-templates';
import { ChecklistsRepository } from './checklists.repository';
import { DraftsService } from './drafts.service';
import { GatesRepository } from './gates.repository';
import { LaterChanges } from './later-changes';
import { OpenedProjectsService } from './opened-projects.service';
import { ProjectRecorder } from './project-recorder';
import { ProjectReferences } from './project-references';
import { projectView } from './project-view';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { SearchIndex } from '../search/search-index';
import { Clock } from '../time/clock';

@Injectable()
export class ProjectsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly gates: GatesRepository,
    private readonly drafts: DraftsService,
    private readonly openedProjects: OpenedProjectsService,
    private readonly references: ProjectReferences,
    private readonly laterChanges: LaterChanges,
    private readonly templates: ChecklistTemplates,
    private readonly recorder: ProjectRecorder,
    private readonly search: SearchIndex,
    private readonly clock: Clock,
  ) {}

  /** The project as the actor reads it: by a role of its organisation, or as it is open to others. */
  async read(actor: Actor, id: string): Promise<ReadProject> {
    const project = await this.projects.get(scopeOf(actor), id);
    const readAs = readingOf(actor, projectTarget(project));
    if (readAs === null) throw new DomainError('not-found');
    if (readAs === 'own') return this.view(actor, project);
    return this.openedProjects.view(actor, project);
  }

  /** @throws DomainError('not-found') outside the own organisations */
  async get(actor: Actor, id: string): Promise<Project> {
    const project = await this.projects.get(scopeOf(actor), id);
    requirePermission(actor, 'project.view', projectTarget(project));
    return this.view(actor, project);
  }

  async createDraft(actor: Actor, command: CreateDraft, key: string | undefined): Promise<Project> {
    const id = await this.drafts.create(actor, command, key);
    return this.get(actor, id);
  }

  /** A new draft that takes up again a project that has ended. */
  async continue(actor: Actor, projectId: string, key: string | undefined): Promise<Project> {
    const id = await this.drafts.continue(actor, projectId, key);
    return this.get(actor, id);
  }

  async edit(actor: Actor, id: string, command: EditProject): Promise<Project> {
    const edited = await this.database.transaction(async (transaction) => {
      const current = await this.projects.getForUpdate(transaction, scopeOf(actor), id);
      const role = requireEditing(actor, current, command);
      await this.references.require(command.changes, transaction);
      const isDraft = current.status === 'draft';
      const changes = isDraft
        ? await this.references.withProposal(current.fields, command.changes, transaction)
        : command.changes;
      await this.requireNoConflict(transaction, actor, current, command);

      const hasOpenRequest = (await this.gates.findOpen(transaction, id)) !== null;
      const { fields, events } = editProject({ ...current, hasOpenRequest }, changes);
      return this.recorder.record(
        transaction,
        { ...current, fields },
        { actor, role, now: this.clock.now() },
        events,
      );
    });
    return this.view(actor, edited);
  }

  async start(actor: Actor, id: string, { version }: StartProject): Promise<Project> {
    const started = await this.database.transaction(async (transaction) => {
      const current = await this.projects.getForUpdate(transaction, scopeOf(actor), id);
      const role = requirePermission(actor, 'project.create', projectTarget(current));
      requireStartable(current.status, current.fields);
      if (version !== current.version) await this.requireSeen(transaction, actor, current, version);

      const now = this.clock.now();
      const year = Number(dayOf(now).slice(0, 4));
      const organisationId = current.organisation.id;
      const given = await this.projects.nextNumber(transaction, organisationId, year);
      const number = projectNumber(given.shortCode, year, given.counter);
      const { checklist } = gateTable[gateOfPhase.analysis];
      const project: StoredProject = { ...current, status: 'active', number, confirmedAt: now };
      await this.projects.enterStatus(transaction, id, 'active', now);
      await this.projects.enterPhase(transaction, id, 'analysis', now);
      const inForce = await this.templates.inForce(organisationId, checklist, transaction);
      await this.checklists.open(transaction, id, inForce);
      return this.recorder.record(
        transaction,
        project,
        { actor, role, now },
        startEvents(number, checklist),
      );
    });
    return this.view(actor, started);
  }

  async confirmStatus(actor: Actor, id: string): Promise<Project> {
    const confirmed = await this.database.transaction(async (transaction) => {
      const current = await this.projects.getForUpdate(transaction, scopeOf(actor), id);
      const role = requirePermission(actor, 'status.confirm', projectTarget(current));
      const now = this.clock.now();
      const confirmedAt = current.confirmedAt?.toISOString() ?? null;
      const event = confirmStatus({ status: current.status, confirmedAt }, now);
      const project = { ...current, confirmedAt: now };
      return this.recorder.record(transaction, project, { actor, role, now }, [event]);
    });
    return this.view(actor, confirmed);
  }

  deleteDraft(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async (transaction) => {
      const current = await this.projects.getForUpdate(transaction, scopeOf(actor), id);
      const role = requirePermission(actor, 'project.edit', projectTarget(current));
      const event = deleteDraft(current.status);
      const now = this.clock.now();
      await this.recorder.record(transaction, current, { actor, role, now }, [event]);
      await this.search.forget(transaction, id);
      await this.projects.deleteDraft(transaction, id);
    });
  }

  async view(actor: Actor, project: StoredProject): Promise<Project> {
    const stays = await this.projects.phaseStays(scopeOf(actor), project);
    return projectView(project, stays, readableGroups(actor, projectTarget(project)));
  }

  private async requireNoConflict(
    transaction: Transaction,
    actor: Actor,
    current: StoredProject,
    { version, changes }: EditProject,
  ): Promise<void> {
    if (version === current.version) return;
    const later = await this.laterChanges.since(transaction, actor, current, version);
    requireNoConflict(later, Object.keys(changes));
  }

  /** Starting decides on the whole draft, so any change since it was read counts. */
  private async requireSeen(
    transaction: Transaction,
    actor: Actor,
    current: StoredProject,
    version: number,
  ): Promise<void> {
    const later = await this.laterChanges.since(transaction, actor, current, version);
    requireNoConflict(
      later,
      later.map(({ path }) => path),
    );
  }
}

/** Whoever creates a draft fills all of it; later each field group has its own permission. */
function requireEditing(actor: Actor, current: StoredProject, { changes }: EditProject): Role {
  const actions = new Set(
    (Object.keys(changes) as ProjectField[]).map((field): Action => {
      if (current.status === 'draft') return 'project.create';
      return groupOfField[field] === 'economics' ? 'economics.edit' : 'project.edit';
    }),
  );
  const [first = 'project.edit', ...others] = actions;
  const role = requirePermission(actor, first, projectTarget(current));
  for (const action of others) requirePermission(actor, action, projectTarget(current));
  return role;
}
