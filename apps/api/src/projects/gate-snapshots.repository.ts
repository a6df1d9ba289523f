import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError, type DecisionFacts, type Scope } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { GateSnapshotEntity } from './gate-snapshot.entity';
import { standingFacts } from './standing-decision.repository';
import type { StoredProject } from './stored-project';

export type StoredSnapshot = GateSnapshotEntity & {
  /** The decision as its rows say it now. */
  readonly standing: DecisionFacts;
};

@Injectable()
export class GateSnapshotsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(transaction: Transaction, snapshot: GateSnapshotEntity): Promise<void> {
    await transaction.insert(GateSnapshotEntity, snapshot);
  }

  /**
   * Of a project from a scoped read.
   * @throws DomainError('not-found') when it is no decision of this project, or one of the time
   *   before snapshots
   */
  async get(_scope: Scope, { id }: StoredProject, decisionId: string): Promise<StoredSnapshot> {
    const [snapshot] = await this.dataSource.query<StoredSnapshot[]>(
      `SELECT s.decision_id AS "decisionId", s.taken_at AS "takenAt", s.body, s.sha256, d.gate,
         ${standingFacts} AS standing
       FROM gate_snapshot s JOIN gate_decision d ON d.id = s.decision_id
       JOIN gate_request q ON q.id = d.request_id
       WHERE s.decision_id = $1 AND d.project_id = $2`,
      [decisionId, id],
    );
    if (snapshot === undefined) throw new DomainError('not-found');
    return snapshot;
  }
}
