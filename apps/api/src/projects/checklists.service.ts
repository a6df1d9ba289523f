import { Injectable } from '@nestjs/common';
import {
  addEvidence,
  checklistProgress,
  dayOf,
  DomainError,
  editItem,
  itemPath,
  permits,
  readableGroups,
  requireNoConflict,
  requirePermission,
  scopeOf,
  type Action,
  type Actor,
  type AddEvidence,
  type Checklist,
  type ChecklistItem,
  type EditItem,
  type FieldGroup,
  type NewEvent,
  type PlayedItem,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { PeopleRepository } from '../identity/people.repository';
import { ChecklistsRepository } from './checklists.repository';
import type { EvidenceEntity } from './evidence.entity';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { LaterChanges } from './later-changes';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { Clock } from '../time/clock';

@Injectable()
export class ChecklistsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly circumstances: GateCircumstances,
    private readonly people: PeopleRepository,
    private readonly laterChanges: LaterChanges,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /** The checklist of the current phase, as far as the reader may see it. */
  async get(actor: Actor, projectId: string): Promise<Checklist> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const readable = readableGroups(actor, projectTarget(project));
    if (!readable.has('checklist')) throw new DomainError('forbidden');
    const stored = await this.checklists.read(scope, project, checklistKeyOf(project));
    const { items } = await this.circumstances.of(project, stored, dayOf(this.clock.now()));
    const evidence = readable.has('evidence')
      ? await this.checklists.evidenceOf(scope, stored)
      : undefined;
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      peopleIn(items, evidence ?? []),
    );
    return {
      projectId,
      version: project.version,
      template: { key: stored.key, version: stored.templateVersion },
      items: items.map((item) => itemView({ item, actor, project, names, evidence, readable })),
      progress: checklistProgress(items),
    };
  }

  async edit(
    actor: Actor,
    projectId: string,
    itemId: string,
    command: EditItem,
  ): Promise<Checklist> {
    await this.database.transaction(async (transaction) => {
      const { project, item } = await this.load(transaction, actor, projectId, itemId);
      const role = requirePermission(actor, 'checklist.edit', itemTarget(project, item));
      if (command.evidence !== undefined) {
        requirePermission(actor, 'evidence.add', itemTarget(project, item));
      }
      if (command.changes.assigneeId !== undefined) requireSeeingPeople(actor, project);
      await this.requireColleague(transaction, project, command.changes.assigneeId ?? null);
      const paths = Object.keys(command.changes).map((field) => itemPath(item.key, field));
      const later = await this.laterChanges.since(transaction, actor, project, command.version);
      requireNoConflict(later, paths);

      const now = this.clock.now();
      const added = command.evidence === undefined ? 0 : 1;
      const withEvidence = { ...item, evidenceCount: item.evidenceCount + added };
      const { item: edited, events } = editItem(withEvidence, command.changes, project.status);
      const doneAt = doneAtOf(item, edited, now);
      await this.checklists.saveItem(transaction, { ...edited, doneAt });
      const evidenceEvents =
        command.evidence === undefined
          ? []
          : [await this.addTo(transaction, project, item, command.evidence, { actor, role, now })];
      const act = { actor, role, now };
      await this.recorder.record(transaction, project, act, [...evidenceEvents, ...events]);
    });
    return this.get(actor, projectId);
  }

  async addEvidence(
    actor: Actor,
    projectId: string,
    itemId: string,
    command: AddEvidence,
    key: string | undefined,
  ): Promise<Checklist> {
    const request = { addEvidence: command, itemId };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId: actor.personId, key, request }, async () => {
        const { project, item } = await this.load(transaction, actor, projectId, itemId);
        const role = requirePermission(actor, 'evidence.add', itemTarget(project, item));
        const act = { actor, role, now: this.clock.now() };
        const event = await this.addTo(transaction, project, item, command, act);
        await this.recorder.record(transaction, project, act, [event]);
        return {};
      }),
    );
    return this.get(actor, projectId);
  }

  private async addTo(
    transaction: Transaction,
    { status }: StoredProject,
    item: PlayedItem,
    command: AddEvidence,
    { actor, role, now }: ProjectAct,
  ): Promise<NewEvent> {
    const id = newId();
    const event = addEvidence(item, command, { id, status });
    await this.checklists.addEvidence(transaction, {
      id,
      itemId: item.id,
      kind: command.kind,
      text: command.text,
      url: command.kind === 'link' ? command.url : null,
      addedBy: actor.personId,
      addedByRole: role,
      addedAt: now,
    });
    return event;
  }

  /** Locks the project; only items of the current phase's checklist can be worked on. */
  private async load(
    transaction: Transaction,
    actor: Actor,
    projectId: string,
    itemId: string,
  ): Promise<{ project: StoredProject; item: PlayedItem }> {
    const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
    requirePermission(actor, 'project.view', projectTarget(project));
    const { checklist, key } = await this.checklists.keyOf(transaction, projectId, itemId);
    const stored = await this.checklists.readForUpdate(transaction, projectId, checklist);
    const { items } = await this.circumstances.of(
      project,
      stored,
      dayOf(this.clock.now()),
      transaction,
    );
    const item = items.find((candidate) => candidate.key === key);
    if (item === undefined) throw new DomainError('not-found');
    if (checklist !== checklistKeyOf(project)) {
      throw new DomainError('rule-violated', [{ code: 'other-phase' }]);
    }
    return { project, item };
  }

  private async requireColleague(
    transaction: Transaction,
    project: StoredProject,
    assigneeId: string | null,
  ): Promise<void> {
    if (assigneeId === null) return;
    const day = dayOf(this.clock.now());
    const colleagues = await this.people.colleagues(project.organisation.id, day, transaction);
    if (colleagues.some(({ personId }) => personId === assigneeId)) return;
    throw new DomainError('invalid', [{ code: 'unknown-reference', field: 'changes.assigneeId' }]);
  }
}

/** Whoever cannot see who is assigned would overwrite a colleague's choice without a warning. */
function requireSeeingPeople(actor: Actor, project: StoredProject): void {
  if (!readableGroups(actor, projectTarget(project)).has('people'))
    throw new DomainError('forbidden');
}

function peopleIn(items: readonly PlayedItem[], evidence: readonly EvidenceEntity[]): string[] {
  const assignees = items.flatMap(({ assigneeId }) => assigneeId ?? []);
  return [...assignees, ...evidence.map(({ addedBy }) => addedBy)];
}

/** Whoever is responsible by role or was assigned in person may work on exactly this item. */
function itemTarget(project: StoredProject, item: PlayedItem) {
  const personIds = item.assigneeId === null ? [] : [item.assigneeId];
  return { ...projectTarget(project), assigned: { roles: [item.responsibleRole], personIds } };
}

function doneAtOf(before: PlayedItem, after: PlayedItem, now: Date): Date | null {
  if (after.state !== 'done') return null;
  return before.state === 'done' ? before.doneAt : now;
}

function itemView(view: {
  item: PlayedItem;
  actor: Actor;
  project: StoredProject;
  names: ReadonlyMap<string, string>;
  evidence: readonly EvidenceEntity[] | undefined;
  readable: ReadonlySet<FieldGroup>;
}): ChecklistItem {
  const { item, actor, project, names, evidence, readable } = view;
  const { assigneeId, doneAt, ...same } = item;
  const may = (action: Action) =>
    project.status === 'active' && permits(actor, action, itemTarget(project, item));
  const assignee =
    assigneeId === null ? null : { personId: assigneeId, name: names.get(assigneeId) ?? '' };
  return {
    ...same,
    doneAt: doneAt?.toISOString() ?? null,
    ...(readable.has('people') ? { assignee } : {}),
    ...(evidence === undefined
      ? {}
      : {
          evidence: evidence
            .filter(({ itemId }) => itemId === item.id)
            .map(({ id, kind, text, url, addedAt, addedBy, addedByRole }) => ({
              id,
              kind,
              text,
              url,
              addedAt: addedAt.toISOString(),
              addedBy: { role: addedByRole, name: names.get(addedBy) ?? null },
            })),
        }),
    mayEdit: may('checklist.edit'),
    mayAddEvidence: may('evidence.add'),
  };
}
