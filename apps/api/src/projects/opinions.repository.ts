import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  DomainError,
  gateResults,
  gateResultTable,
  gates,
  gateTable,
  type GiveOpinion,
  type OpinionRole,
  type OpinionRound,
  type Phase,
  type Scope,
} from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';
import { OpinionEntity } from './opinion.entity';
import type { ProjectAct } from './project-recorder';
import type { StoredProject } from './stored-project';

const intoOperation = gates.filter((gate) => gateTable[gate].onApproval.status === 'completed');
const approvals = gateResults.filter((result) => gateResultTable[result].moves);

/** A stay of a project in a phase. */
export interface Stay {
  readonly projectId: string;
  readonly phase: Phase;
  readonly loop: number;
}

@Injectable()
export class OpinionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a scoped read, so its opinions are visible too. Oldest first. */
  read(_scope: Scope, { id }: StoredProject): Promise<OpinionEntity[]> {
    return this.of(this.dataSource.manager, id);
  }

  /** The caller holds the project's row, so that nothing changes beside. Oldest first. */
  readForUpdate(transaction: Transaction, projectId: string): Promise<OpinionEntity[]> {
    return this.of(transaction, projectId);
  }

  /** What the project asks opinions for at present. */
  async roundOf(
    { id, phase, status }: StoredProject,
    reader: Reader = this.dataSource.manager,
  ): Promise<OpinionRound> {
    const [round] = await reader.query<{ loop: number | null; approved_at: Date | null }[]>(
      `SELECT
         (SELECT loop FROM phase_stay WHERE project_id = $1 ORDER BY lower(during) DESC LIMIT 1),
         (SELECT max(decided_at) FROM gate_decision
          WHERE project_id = $1 AND gate = ANY ($2) AND result = ANY ($3)) AS approved_at`,
      [id, intoOperation, approvals],
    );
    const since = status === 'completed' ? (round?.approved_at ?? null) : null;
    return { phase, loop: round?.loop ?? 0, since };
  }

  /** Whether the role was asked in this stay and has not answered. */
  isAsked(transaction: Transaction, stay: Stay, role: OpinionRole): Promise<boolean> {
    return transaction
      .createQueryBuilder(OpinionEntity, 'opinion')
      .where({ ...stay, role })
      .andWhere('opinion.givenAt IS NULL AND opinion.withdrawnAt IS NULL')
      .getExists();
  }

  async add(transaction: Transaction, opinion: OpinionEntity): Promise<void> {
    await transaction.insert(OpinionEntity, opinion);
  }

  /**
   * The caller holds the project's row, so nobody answers beside.
   * @throws DomainError('not-found') when it is not one of this project
   */
  async getForUpdate(
    transaction: Transaction,
    projectId: string,
    id: string,
  ): Promise<OpinionEntity> {
    const opinion = await transaction.findOneBy(OpinionEntity, { id, projectId });
    if (opinion === null) throw new DomainError('not-found');
    return opinion;
  }

  async give(
    transaction: Transaction,
    id: string,
    { result, text }: GiveOpinion,
    { actor, now }: ProjectAct,
  ): Promise<void> {
    const answer = { result, answerText: text, givenBy: actor.personId, givenAt: now };
    await transaction.update(OpinionEntity, { id }, answer);
  }

  async withdraw(
    transaction: Transaction,
    id: string,
    { actor, role, now }: ProjectAct,
  ): Promise<void> {
    const withdrawal = { withdrawnBy: actor.personId, withdrawnByRole: role, withdrawnAt: now };
    await transaction.update(OpinionEntity, { id }, withdrawal);
  }

  private of(manager: EntityManager, projectId: string): Promise<OpinionEntity[]> {
    return manager.find(OpinionEntity, {
      where: { projectId },
      order: { requestedAt: 'ASC', id: 'ASC' },
    });
  }
}
