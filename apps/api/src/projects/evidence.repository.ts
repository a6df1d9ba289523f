import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError, evidenceState, type EvidenceState, type Scope } from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';
import type { StoredChecklist } from './checklists.repository';
import { EvidenceEntity } from './evidence.entity';
import type { ProjectAct } from './project-recorder';
import type { StoredProject } from './stored-project';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

@Injectable()
export class EvidenceRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of a checklist from a scoped read, so its evidence is visible too. */
  of(_scope: Scope, checklist: StoredChecklist): Promise<EvidenceEntity[]> {
    return this.load(this.dataSource.manager, checklist);
  }

  /** The caller holds the project's row, so nothing is added beside. */
  ofForUpdate(transaction: Transaction, checklist: StoredChecklist): Promise<EvidenceEntity[]> {
    return this.load(transaction, checklist);
  }

  /**
   * Of a project from a scoped read, in whatever phase its item is.
   * @throws DomainError('not-found') when there is no such file, or none any more
   */
  async file(_scope: Scope, project: StoredProject, evidenceId: string): Promise<StoredFile> {
    const [file] = await this.dataSource.query<StoredFile[]>(
      `SELECT e.id, e.name, e.media_type AS "mediaType", e.size_bytes AS size
       FROM evidence e JOIN checklist_item i ON i.id = e.item_id
       WHERE e.id = $1 AND i.project_id = $2 AND e.kind = 'file' AND e.redacted_at IS NULL`,
      [evidenceId, project.id],
    );
    if (file === undefined) throw new DomainError('not-found');
    return file;
  }

  /**
   * The caller holds the project's row, so the state cannot change beside.
   * @throws DomainError('not-found') when it is not evidence of this item
   */
  async getForUpdate(
    transaction: Transaction,
    itemId: string,
    id: string,
  ): Promise<{ id: string; state: EvidenceState; addedAt: Date }> {
    const [row] = await transaction.query<
      { isReplaced: boolean; isRedacted: boolean; addedAt: Date }[]
    >(
      `SELECT redacted_at IS NOT NULL AS "isRedacted", added_at AS "addedAt",
              EXISTS (SELECT FROM evidence WHERE replaces_id = e.id) AS "isReplaced"
       FROM evidence e WHERE id = $1 AND item_id = $2`,
      [id, itemId],
    );
    if (row === undefined) throw new DomainError('not-found');
    return { id, state: evidenceState(row), addedAt: row.addedAt };
  }

  async add(transaction: Transaction, evidence: EvidenceEntity): Promise<void> {
    await transaction.insert(EvidenceEntity, evidence);
  }

  /** The content goes for good; that it was there and its hash stay. */
  async redact(
    transaction: Transaction,
    id: string,
    reason: string,
    { actor, role, now }: ProjectAct,
  ): Promise<void> {
    await transaction.query(
      `UPDATE evidence SET text = '', url = NULL, redacted_at = $2, redacted_by = $3,
         redacted_by_role = $4, redaction_reason = $5
       WHERE id = $1`,
      [id, now, actor.personId, role, reason],
    );
    await transaction.query('DELETE FROM evidence_chunk WHERE evidence_id = $1', [id]);
  }

  private load(reader: Reader, { items, former }: StoredChecklist): Promise<EvidenceEntity[]> {
    return reader
      .getRepository(EvidenceEntity)
      .createQueryBuilder('evidence')
      .where('evidence.itemId = ANY(:itemIds)', {
        itemIds: [...items, ...former].map(({ id }) => id),
      })
      .orderBy('evidence.addedAt')
      .addOrderBy('evidence.id')
      .getMany();
  }
}
