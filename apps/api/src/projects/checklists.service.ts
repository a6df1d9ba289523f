import { Injectable } from '@nestjs/common';
import {
  asEarlier,
  checklistKeys,
  checklistProgress,
  checklistToRead,
  dayOf,
  DomainError,
  editItem,
  itemPath,
  readableGroups,
  requireNoConflict,
  requirePermission,
  scopeOf,
  type Actor,
  type Checklist,
  type EditItem,
  type PlayedItem,
} from '@ki-kompass/domain';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { PeopleRepository } from '../identity/people.repository';
import { ChecklistsRepository } from './checklists.repository';
import { writtenContent } from './evidence-content';
import { EvidenceWriter } from './evidence-writer';
import { EvidenceRepository } from './evidence.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { asReadOnly, itemView, peopleIn } from './item-view';
import { LaterChanges } from './later-changes';
import { itemTarget, LockedItems } from './locked-items';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { Clock } from '../time/clock';

/** Who changes which item, under which key of the client. */
export interface ItemRequest {
  readonly actor: Actor;
  readonly projectId: string;
  readonly itemId: string;
  readonly key: string | undefined;
}

@Injectable()
export class ChecklistsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly items: LockedItems,
    private readonly evidence: EvidenceRepository,
    private readonly writer: EvidenceWriter,
    private readonly circumstances: GateCircumstances,
    private readonly people: PeopleRepository,
    private readonly laterChanges: LaterChanges,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /**
   * A checklist of the project, as far as the reader may see it.
   * @param asked its key; the one in hand when not given
   */
  async get(actor: Actor, projectId: string, asked?: string): Promise<Checklist> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const readable = readableGroups(actor, projectTarget(project));
    if (!readable.has('checklist')) throw new DomainError('forbidden');
    const had = await this.checklists.keys(scope, project);
    const inHand = checklistKeyOf(project);
    const key = checklistToRead(inHand, had, asked);
    const isInHand = key === inHand;
    const stored = await this.checklists.read(scope, project, key);
    const played = await this.circumstances.of(project, stored, dayOf(this.clock.now()));
    const items = isInHand ? played.items : asEarlier(played.items);
    const former = await this.circumstances.former(project, stored);
    const evidence = readable.has('evidence') ? await this.evidence.of(scope, stored) : undefined;
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      peopleIn([...items, ...former.map(({ item }) => item)], evidence ?? []),
    );
    const view = (item: PlayedItem) =>
      itemView({ item, actor, project, names, evidence, readable });
    return {
      projectId,
      version: project.version,
      template: { key, version: stored.templateVersion },
      isInHand,
      lists: checklistKeys.filter((one) => had.includes(one)),
      items: items.map(view).map((item) => (isInHand ? item : asReadOnly(item))),
      former: former.map(({ item, text }) => ({ item: asReadOnly(view(item)), text })),
      progress: checklistProgress(items),
    };
  }

  async edit(request: ItemRequest, command: EditItem): Promise<Checklist> {
    const { actor, projectId, itemId, key } = request;
    const repeatable = {
      personId: actor.personId,
      key,
      request: { editItem: command, projectId, itemId },
    };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, repeatable, async () => {
        await this.change(transaction, request, command);
        return {};
      }),
    );
    return this.get(actor, projectId);
  }

  private async change(
    transaction: Transaction,
    { actor, projectId, itemId }: ItemRequest,
    command: EditItem,
  ): Promise<void> {
    const { project, item } = await this.items.get(transaction, actor, projectId, itemId);
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
    const act = { actor, role, now };
    const evidenceEvents =
      command.evidence === undefined
        ? []
        : [
            await this.writer.write(
              transaction,
              { project, item },
              writtenContent(command.evidence),
              act,
            ),
          ];
    await this.recorder.record(transaction, project, act, [...evidenceEvents, ...events]);
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

function doneAtOf(before: PlayedItem, after: PlayedItem, now: Date): Date | null {
  if (after.state !== 'done') return null;
  return before.state === 'done' ? before.doneAt : now;
}
