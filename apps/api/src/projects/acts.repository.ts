import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Scope } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { ProjectActEntity } from './project-act.entity';
import type { StoredProject } from './stored-project';

@Injectable()
export class ActsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(transaction: Transaction, act: ProjectActEntity): Promise<void> {
    await transaction.insert(ProjectActEntity, act);
  }

  /** The project comes from a scoped read, so its acts are visible too. Latest first. */
  read(_scope: Scope, { id }: StoredProject): Promise<ProjectActEntity[]> {
    return this.dataSource.manager.find(ProjectActEntity, {
      where: { projectId: id },
      order: { actedAt: 'DESC', id: 'DESC' },
    });
  }
}
