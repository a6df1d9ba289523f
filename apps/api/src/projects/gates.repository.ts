import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Gate, GateResult, Role, Scope } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { GateAgreementEntity } from './gate-agreement.entity';
import { GateConditionEntity } from './gate-condition.entity';
import { GateDecisionEntity } from './gate-decision.entity';
import { GateRequestEntity } from './gate-request.entity';
import type { StoredProject } from './stored-project';

/** Everything that was requested and decided on one project. */
export interface GateRecords {
  readonly requests: readonly GateRequestEntity[];
  readonly agreements: readonly GateAgreementEntity[];
  readonly decisions: readonly GateDecisionEntity[];
  readonly conditions: readonly GateConditionEntity[];
}

export interface OpenRequestRecord {
  readonly request: GateRequestEntity;
  readonly agreedRoles: readonly Role[];
}

/** What is written of a condition once it is fulfilled. */
export type Fulfilment = Omit<
  GateConditionEntity,
  'decisionId' | 'projectId' | 'text' | 'dueOn' | 'responsibleRole'
>;

@Injectable()
export class GatesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a scoped read, so its records are visible too. Oldest first. */
  async read(_scope: Scope, { id }: StoredProject): Promise<GateRecords> {
    const { manager } = this.dataSource;
    const [requests, decisions, conditions] = await Promise.all([
      manager.find(GateRequestEntity, { where: { projectId: id }, order: { requestedAt: 'ASC' } }),
      manager.find(GateDecisionEntity, {
        where: { projectId: id },
        order: { decidedAt: 'ASC', id: 'ASC' },
      }),
      manager.find(GateConditionEntity, { where: { projectId: id }, order: { dueOn: 'ASC' } }),
    ]);
    const agreements = await agreementsOf(
      manager,
      requests.map((request) => request.id),
    );
    return { requests, agreements, decisions, conditions };
  }

  async findOpen(transaction: Transaction, projectId: string): Promise<OpenRequestRecord | null> {
    const [request] = await transaction
      .createQueryBuilder(GateRequestEntity, 'request')
      .where('request.projectId = :projectId AND request.closedAt IS NULL', { projectId })
      .getMany();
    if (request === undefined) return null;
    const agreements = await agreementsOf(transaction, [request.id]);
    return { request, agreedRoles: agreements.map(({ role }) => role) };
  }

  findRequest(transaction: Transaction, projectId: string, id: string) {
    return transaction.findOneBy(GateRequestEntity, { id, projectId });
  }

  findDecisionOn(transaction: Transaction, requestId: string) {
    return transaction.findOneBy(GateDecisionEntity, { requestId });
  }

  /** The latest decision of a gate, and the result of the latest one in the current stay. */
  async lastDecision(
    transaction: Transaction,
    projectId: string,
    gate: Gate,
    loop: number,
  ): Promise<{ id: string; resultInStay: GateResult | null } | null> {
    const [last] = await transaction.query<{ id: string; result: GateResult; loop: number }[]>(
      `SELECT d.id, d.result, r.loop FROM gate_decision d JOIN gate_request r ON r.id = d.request_id
       WHERE d.project_id = $1 AND d.gate = $2 ORDER BY d.decided_at DESC, d.id DESC LIMIT 1`,
      [projectId, gate],
    );
    if (last === undefined) return null;
    return { id: last.id, resultInStay: last.loop === loop ? last.result : null };
  }

  findCondition(transaction: Transaction, projectId: string, id: string) {
    return transaction.findOneBy(GateConditionEntity, { id, projectId });
  }

  async fulfilCondition(
    transaction: Transaction,
    { id, ...fulfilment }: Fulfilment,
  ): Promise<void> {
    await transaction.update(GateConditionEntity, { id }, fulfilment);
  }

  async addRequest(transaction: Transaction, request: GateRequestEntity): Promise<void> {
    await transaction.insert(GateRequestEntity, request);
  }

  async closeRequest(transaction: Transaction, id: string, now: Date): Promise<void> {
    await transaction.update(GateRequestEntity, { id }, { closedAt: now });
  }

  async addAgreement(transaction: Transaction, agreement: GateAgreementEntity): Promise<void> {
    await transaction.insert(GateAgreementEntity, agreement);
  }

  async addDecision(
    transaction: Transaction,
    decision: GateDecisionEntity,
    conditions: readonly GateConditionEntity[],
  ): Promise<void> {
    await transaction.insert(GateDecisionEntity, decision);
    if (conditions.length > 0) await transaction.insert(GateConditionEntity, [...conditions]);
  }
}

function agreementsOf(manager: EntityManager, requestIds: readonly string[]) {
  return manager
    .createQueryBuilder(GateAgreementEntity, 'agreement')
    .where('agreement.requestId = ANY(:requestIds)', { requestIds })
    .orderBy('agreement.agreedAt')
    .getMany();
}
