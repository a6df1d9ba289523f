import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { Scope } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { ClassificationEntity } from './classification.entity';
import type { StoredProject } from './stored-project';
import { SubstantialChangeEntity } from './substantial-change.entity';

/** Everything answered and reported about the class of one project, the latest first. */
export interface ClassificationRecords {
  readonly classifications: readonly ClassificationEntity[];
  readonly changes: readonly SubstantialChangeEntity[];
}

@Injectable()
export class ClassificationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a scoped read, so its records are visible too. */
  read(_scope: Scope, project: StoredProject): Promise<ClassificationRecords> {
    return recordsOf(this.dataSource.manager, project.id);
  }

  /** The caller holds the project's row, so nothing is added beside. */
  readForUpdate(transaction: Transaction, projectId: string): Promise<ClassificationRecords> {
    return recordsOf(transaction, projectId);
  }

  async add(transaction: Transaction, classification: ClassificationEntity): Promise<void> {
    await transaction.insert(ClassificationEntity, classification);
  }

  async confirm(
    transaction: Transaction,
    id: string,
    by: Pick<ClassificationEntity, 'confirmedBy' | 'confirmedByRole' | 'confirmedAt'>,
  ): Promise<void> {
    await transaction.update(ClassificationEntity, { id, confirmedAt: IsNull() }, by);
  }

  async addChange(transaction: Transaction, change: SubstantialChangeEntity): Promise<void> {
    await transaction.insert(SubstantialChangeEntity, change);
  }
}

async function recordsOf(
  manager: EntityManager,
  projectId: string,
): Promise<ClassificationRecords> {
  const classifications = await manager.find(ClassificationEntity, {
    where: { projectId },
    order: { recordedAt: 'DESC', id: 'DESC' },
  });
  const changes = await manager.find(SubstantialChangeEntity, {
    where: { projectId },
    order: { declaredAt: 'DESC', id: 'DESC' },
  });
  return { classifications, changes };
}
