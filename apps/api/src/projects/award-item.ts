import { Injectable } from '@nestjs/common';
import {
  checklistOfItem,
  dayOf,
  type AwardItemKey,
  type PlayedItem,
  type Scope,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { Clock } from '../time/clock';
import { ChecklistsRepository, type StoredChecklist } from './checklists.repository';
import { GateCircumstances } from './gate-circumstances';
import type { StoredProject } from './stored-project';

/** The items that the records of awards belong to; nobody has one before its phase. */
@Injectable()
export class AwardItem {
  constructor(
    private readonly checklists: ChecklistsRepository,
    private readonly circumstances: GateCircumstances,
    private readonly clock: Clock,
  ) {}

  async find(
    scope: Scope,
    project: StoredProject,
    key: AwardItemKey,
  ): Promise<PlayedItem | undefined> {
    return this.in(project, key, await this.checklists.read(scope, project, checklistOfItem(key)));
  }

  /** The caller holds the project's row. */
  async findForUpdate(
    transaction: Transaction,
    project: StoredProject,
    key: AwardItemKey,
  ): Promise<PlayedItem | undefined> {
    const stored = await this.checklists.readForUpdate(
      transaction,
      project.id,
      checklistOfItem(key),
    );
    return this.in(project, key, stored, transaction);
  }

  private async in(
    project: StoredProject,
    awarded: AwardItemKey,
    stored: StoredChecklist,
    reader?: Transaction,
  ) {
    const day = dayOf(this.clock.now());
    const { items } = await this.circumstances.of(project, stored, day, reader);
    return items.find(({ key }) => key === awarded);
  }
}
