import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError, type DecideWaiver, type Scope } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import type { StoredProject } from './stored-project';
import { WaiverEntity } from './waiver.entity';

/** A waiver with the key of its item. */
export type WaiverRecord = WaiverEntity & { readonly itemKey: string };

@Injectable()
export class WaiversRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The project comes from a scoped read, so its waivers are visible too. The latest first. */
  read(_scope: Scope, { id }: StoredProject): Promise<WaiverRecord[]> {
    return this.load(this.dataSource.manager, id);
  }

  /** The caller holds the project's row. */
  readForUpdate(transaction: Transaction, projectId: string): Promise<WaiverRecord[]> {
    return this.load(transaction, projectId);
  }

  /** @throws DomainError('not-found') when the waiver is not one of this project */
  async itemIdOf(transaction: Transaction, projectId: string, id: string): Promise<string> {
    const waiver = await transaction.findOneBy(WaiverEntity, { id, projectId });
    if (waiver === null) throw new DomainError('not-found');
    return waiver.itemId;
  }

  async add(transaction: Transaction, waiver: WaiverEntity): Promise<void> {
    await transaction.insert(WaiverEntity, waiver);
  }

  async decide(
    transaction: Transaction,
    id: string,
    { result, note }: DecideWaiver,
    decision: Pick<WaiverEntity, 'decidedBy' | 'decidedByRole' | 'decidedAt'>,
  ): Promise<void> {
    await transaction.update(WaiverEntity, { id }, { result, note, ...decision });
  }

  async withdraw(transaction: Transaction, id: string, now: Date): Promise<void> {
    await transaction.update(WaiverEntity, { id }, { withdrawnAt: now });
  }

  /** Granted waivers of these items stop counting. */
  async end(
    transaction: Transaction,
    projectId: string,
    itemKeys: readonly string[],
    now: Date,
  ): Promise<void> {
    await transaction.query(
      `UPDATE waiver SET ended_at = $3 FROM checklist_item i
       WHERE i.id = item_id AND i.project_id = $1 AND i.item_key = ANY($2)
         AND result = 'granted' AND ended_at IS NULL`,
      [projectId, itemKeys, now],
    );
  }

  /** Nobody decides any more about waiving items that fell away. @returns the items */
  lapse(
    transaction: Transaction,
    projectId: string,
    itemKeys: readonly string[],
    now: Date,
  ): Promise<{ itemKey: string }[]> {
    return transaction.query<{ itemKey: string }[]>(
      `WITH lapsed AS (
         UPDATE waiver w SET withdrawn_at = $3, has_lapsed = true FROM checklist_item i
         WHERE w.project_id = $1 AND i.id = w.item_id AND i.item_key = ANY($2)
           AND w.decided_at IS NULL AND w.withdrawn_at IS NULL
         RETURNING i.item_key
       )
       SELECT item_key AS "itemKey" FROM lapsed ORDER BY item_key`,
      [projectId, itemKeys, now],
    );
  }

  private async load(manager: EntityManager, projectId: string): Promise<WaiverRecord[]> {
    const waivers = await manager.find(WaiverEntity, {
      where: { projectId },
      order: { requestedAt: 'DESC', id: 'DESC' },
    });
    if (waivers.length === 0) return [];
    const items = await manager.query<{ id: string; key: string }[]>(
      'SELECT id, item_key AS key FROM checklist_item WHERE id = ANY($1)',
      [waivers.map(({ itemId }) => itemId)],
    );
    const keys = new Map(items.map(({ id, key }) => [id, key]));
    return waivers.map((waiver) => ({ ...waiver, itemKey: keys.get(waiver.itemId) ?? '' }));
  }
}
