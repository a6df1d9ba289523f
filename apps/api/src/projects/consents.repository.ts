import { Injectable } from '@nestjs/common';
import { DomainError, type Scope } from '@ki-kompass/domain';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { Transaction } from '../database/database';
import { ConsentEntity } from './consent.entity';
import type { StoredProject } from './stored-project';

@Injectable()
export class ConsentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a read that was allowed. The latest first. */
  of(_scope: Scope, { id }: StoredProject): Promise<ConsentEntity[]> {
    return this.load(this.dataSource.manager, id);
  }

  /** The caller holds the project's row, so that nothing changes beside. The latest first. */
  readForUpdate(transaction: Transaction, projectId: string): Promise<ConsentEntity[]> {
    return this.load(transaction, projectId);
  }

  /** @throws DomainError('not-found') also for a procedure of another project */
  async get(transaction: Transaction, projectId: string, id: string): Promise<ConsentEntity> {
    const found = await transaction.findOneBy(ConsentEntity, { id, projectId });
    if (found === null) throw new DomainError('not-found');
    return found;
  }

  isOneOpen(transaction: Transaction, projectId: string): Promise<boolean> {
    const open = { projectId, result: IsNull(), withdrawnAt: IsNull() };
    return transaction.existsBy(ConsentEntity, open);
  }

  async add(transaction: Transaction, consent: ConsentEntity): Promise<void> {
    await transaction.insert(ConsentEntity, consent);
  }

  async change(
    transaction: Transaction,
    id: string,
    changes: Partial<
      Pick<ConsentEntity, 'result' | 'text' | 'answeredBy' | 'answeredAt' | 'withdrawnAt'>
    >,
  ): Promise<void> {
    await transaction.update(ConsentEntity, { id }, changes);
  }

  private load(manager: EntityManager, projectId: string): Promise<ConsentEntity[]> {
    const order = { requestedAt: 'DESC', id: 'DESC' } as const;
    return manager.find(ConsentEntity, { where: { projectId }, order });
  }
}
