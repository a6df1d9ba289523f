import { Injectable } from '@nestjs/common';
import {
  awardChecklist,
  awardItemKey,
  dayOf,
  type PlayedItem,
  type Scope,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { Clock } from '../time/clock';
import { ChecklistsRepository, type StoredChecklist } from './checklists.repository';
import { GateCircumstances } from './gate-circumstances';
import type { StoredProject } from './stored-project';

/** The item that the record of an award belongs to; nobody has it before the pilot. */
@Injectable()
export class AwardItem {
  constructor(
    private readonly checklists: ChecklistsRepository,
    private readonly circumstances: GateCircumstances,
    private readonly clock: Clock,
  ) {}

  async find(scope: Scope, project: StoredProject): Promise<PlayedItem | undefined> {
    return this.in(project, await this.checklists.read(scope, project, awardChecklist));
  }

  /** The caller holds the project's row. */
  async findForUpdate(
    transaction: Transaction,
    project: StoredProject,
  ): Promise<PlayedItem | undefined> {
    const stored = await this.checklists.readForUpdate(transaction, project.id, awardChecklist);
    return this.in(project, stored, transaction);
  }

  private async in(project: StoredProject, stored: StoredChecklist, reader?: Transaction) {
    const day = dayOf(this.clock.now());
    const { items } = await this.circumstances.of(project, stored, day, reader);
    return items.find(({ key }) => key === awardItemKey);
  }
}
