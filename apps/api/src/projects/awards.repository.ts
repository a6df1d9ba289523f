import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AwardItemKey, Scope } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { AwardEntity } from './award.entity';
import type { StoredProject } from './stored-project';

@Injectable()
export class AwardsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a scoped read. The record that counts, if there is one. */
  latest(_scope: Scope, { id }: StoredProject, item: AwardItemKey): Promise<AwardEntity | null> {
    return this.load(this.dataSource.manager, id, item);
  }

  /** The caller holds the project's row, so that nobody records beside. */
  latestForUpdate(
    transaction: Transaction,
    projectId: string,
    item: AwardItemKey,
  ): Promise<AwardEntity | null> {
    return this.load(transaction, projectId, item);
  }

  async add(transaction: Transaction, award: AwardEntity): Promise<void> {
    await transaction.insert(AwardEntity, award);
  }

  private load(
    manager: EntityManager,
    projectId: string,
    itemKey: AwardItemKey,
  ): Promise<AwardEntity | null> {
    // Ids are made in the order of time, also within one instant.
    return manager.findOne(AwardEntity, {
      where: { projectId, itemKey },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
  }
}
