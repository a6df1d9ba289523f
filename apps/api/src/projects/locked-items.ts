import { Injectable } from '@nestjs/common';
import {
  dayOf,
  DomainError,
  requirePermission,
  scopeOf,
  type Actor,
  type PlayedItem,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { Clock } from '../time/clock';
import { ChecklistsRepository } from './checklists.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

export interface LockedItem {
  readonly project: StoredProject;
  readonly item: PlayedItem;
  readonly isOfCurrentPhase: boolean;
  /** Fell away with a later version of its checklist. */
  readonly isFormer: boolean;
}

/** An item to decide on: its project's row is locked, and the reader sees the project. */
@Injectable()
export class LockedItems {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly circumstances: GateCircumstances,
    private readonly clock: Clock,
  ) {}

  /** Only items of the current phase's checklist can be worked on. */
  async get(
    transaction: Transaction,
    actor: Actor,
    projectId: string,
    itemId: string,
  ): Promise<LockedItem> {
    const locked = await this.getOfAnyPhase(transaction, actor, projectId, itemId);
    if (locked.isFormer) {
      throw new DomainError('rule-violated', [{ code: 'item-not-in-version' }]);
    }
    if (locked.isOfCurrentPhase) return locked;
    throw new DomainError('rule-violated', [{ code: 'other-phase' }]);
  }

  async getOfAnyPhase(
    transaction: Transaction,
    actor: Actor,
    projectId: string,
    itemId: string,
  ): Promise<LockedItem> {
    const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
    requirePermission(actor, 'project.view', projectTarget(project));
    const { checklist, key } = await this.checklists.keyOf(transaction, projectId, itemId);
    const stored = await this.checklists.readForUpdate(transaction, projectId, checklist);
    const day = dayOf(this.clock.now());
    const { items } = await this.circumstances.of(project, stored, day, transaction);
    const former = await this.circumstances.former(project, stored, transaction);
    const isOfCurrentPhase = checklist === checklistKeyOf(project);
    const item = items.find((candidate) => candidate.key === key);
    if (item !== undefined) return { project, item, isOfCurrentPhase, isFormer: false };
    const gone = former.find((candidate) => candidate.item.key === key)?.item;
    if (gone === undefined) throw new DomainError('not-found');
    return { project, item: gone, isOfCurrentPhase: false, isFormer: true };
  }
}

/** Whoever is responsible by role or was assigned in person may work on exactly this item. */
export function itemTarget(project: StoredProject, item: PlayedItem) {
  const personIds = item.assigneeId === null ? [] : [item.assigneeId];
  return { ...projectTarget(project), assigned: { roles: [item.responsibleRole], personIds } };
}
