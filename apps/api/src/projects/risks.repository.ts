import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError, type Scope } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { RiskEntity } from './risk.entity';
import type { StoredProject } from './stored-project';

@Injectable()
export class RisksRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a scoped read. The open ones first, the highest score first. */
  read(_scope: Scope, { id }: StoredProject): Promise<RiskEntity[]> {
    return this.load(this.dataSource.manager, id);
  }

  /** The caller holds the project's row, so that nothing changes beside. In the same order. */
  readForUpdate(transaction: Transaction, projectId: string): Promise<RiskEntity[]> {
    return this.load(transaction, projectId);
  }

  /**
   * The caller holds the project's row, so that nothing changes beside.
   * @throws DomainError('not-found') when the risk is not one of this project
   */
  async getForUpdate(transaction: Transaction, projectId: string, id: string): Promise<RiskEntity> {
    const risk = await transaction.findOne(RiskEntity, { where: { id, projectId } });
    if (risk === null) throw new DomainError('not-found');
    return risk;
  }

  async nextNumber(transaction: Transaction, projectId: string): Promise<number> {
    return (await transaction.count(RiskEntity, { where: { projectId } })) + 1;
  }

  async save(transaction: Transaction, risk: RiskEntity): Promise<void> {
    await transaction.save(RiskEntity, risk);
  }

  private load(manager: EntityManager, id: string): Promise<RiskEntity[]> {
    return manager
      .createQueryBuilder(RiskEntity, 'risk')
      .where('risk.projectId = :id', { id })
      .orderBy('risk.closedAt IS NULL', 'DESC')
      .addOrderBy('risk.likelihood * risk.impact', 'DESC')
      .addOrderBy('risk.number', 'ASC')
      .getMany();
  }
}
