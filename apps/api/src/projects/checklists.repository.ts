import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  DomainError,
  isOwnItem,
  type ItemState,
  type Scope,
  type StoredItem,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../database/database';
import { versionOf, type ChecklistInForce } from './checklist-in-force';
import type { StoredProject } from './stored-project';

export interface StoredChecklist {
  readonly key: string;
  /** Of the checklist in the catalogue; own items have versions of their own. */
  readonly templateVersion: number;
  readonly items: readonly StoredItem[];
  /** What fell away with a later version. */
  readonly former: readonly StoredItem[];
}

type ItemStanding = Pick<StoredItem, 'key' | 'state'>;

const itemColumns = `i.id, i.item_key AS key, i.template_version AS "templateVersion", i.state,
  i.reason,
  i.responsible_role AS "responsibleRole", i.assignee_id AS "assigneeId",
  i.due_on::text AS "dueOn", i.done_at AS "doneAt", i.evidence_from AS "evidenceFrom",
  (SELECT count(*)::integer FROM evidence e
   WHERE e.item_id = i.id AND e.redacted_at IS NULL
     AND (i.evidence_from IS NULL OR e.added_at >= i.evidence_from)
     AND NOT EXISTS (SELECT FROM evidence WHERE replaces_id = e.id)) AS "evidenceCount"`;

@Injectable()
export class ChecklistsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Creates the items of a phase, also conditional ones: whether they apply can change. */
  async open(
    transaction: Transaction,
    projectId: string,
    inForce: ChecklistInForce,
  ): Promise<void> {
    const { key: checklist, items } = inForce.template;
    await transaction.query(
      `INSERT INTO checklist_item
         (id, project_id, organisation_id, checklist_key, template_version, item_key, state,
          responsible_role)
       SELECT item.id, $1, p.organisation_id, $2, item.version, item.key, 'open', item.role
       FROM unnest($3::uuid[], $4::integer[], $5::text[], $6::text[])
         AS item (id, version, key, role)
       JOIN project p ON p.id = $1
       ON CONFLICT (project_id, item_key) DO NOTHING`,
      [
        projectId,
        checklist,
        items.map(() => newId()),
        items.map(({ key }) => versionOf(inForce, key)),
        items.map(({ key }) => key),
        items.map(({ responsibleRole }) => responsibleRole),
      ],
    );
  }

  /** The project comes from a scoped read, so its items are visible too. */
  read(_scope: Scope, project: StoredProject, checklistKey: string): Promise<StoredChecklist> {
    return this.load(this.dataSource.manager, project.id, checklistKey);
  }

  /** The caller holds the project's row, so the items cannot change beside. */
  readForUpdate(
    transaction: Transaction,
    projectId: string,
    checklistKey: string,
  ): Promise<StoredChecklist> {
    return this.load(transaction, projectId, checklistKey);
  }

  /** The items of a newer version; those that fall away stay as they are. */
  async takeVersion(
    transaction: Transaction,
    projectId: string,
    inForce: ChecklistInForce,
    removal: { readonly keys: readonly string[]; readonly now: Date },
  ): Promise<void> {
    await this.open(transaction, projectId, inForce);
    const { items } = inForce.template;
    await transaction.query(
      `UPDATE checklist_item i
       SET template_version = item.version, responsible_role = item.role, removed_at = NULL
       FROM unnest($2::text[], $3::integer[], $4::text[]) AS item (key, version, role)
       WHERE i.project_id = $1 AND i.item_key = item.key`,
      [
        projectId,
        items.map(({ key }) => key),
        items.map(({ key }) => versionOf(inForce, key)),
        items.map(({ responsibleRole }) => responsibleRole),
      ],
    );
    await transaction.query(
      'UPDATE checklist_item SET removed_at = $3 WHERE project_id = $1 AND item_key = ANY($2)',
      [projectId, removal.keys, removal.now],
    );
  }

  /** The checklists of a project from a scoped read, also those it no longer works on. */
  async keys(_scope: Scope, project: StoredProject): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      'SELECT DISTINCT checklist_key AS key FROM checklist_item WHERE project_id = $1',
      [project.id],
    );
    return rows.map(({ key }) => key);
  }

  /** The project comes from a scoped read, so its items are visible too. */
  states(_scope: Scope, project: StoredProject): Promise<ItemStanding[]> {
    return statesOf(this.dataSource.manager, project.id);
  }

  /** The states of all the project's items, whatever checklist they are of. */
  statesForUpdate(transaction: Transaction, projectId: string): Promise<ItemStanding[]> {
    return statesOf(transaction, projectId);
  }

  async saveItem(
    transaction: Transaction,
    { id, state, reason, assigneeId, dueOn, doneAt }: StoredItem,
  ): Promise<void> {
    await transaction.query(
      `UPDATE checklist_item
       SET state = $2, reason = $3, assignee_id = $4, due_on = $5, done_at = $6 WHERE id = $1`,
      [id, state, reason, assigneeId, dueOn, doneAt],
    );
  }

  async setStates(
    transaction: Transaction,
    projectId: string,
    keys: readonly string[],
    state: ItemState,
    doneAt: Date | null,
  ): Promise<void> {
    await transaction.query(
      `UPDATE checklist_item SET state = $3, done_at = $4
       WHERE project_id = $1 AND item_key = ANY($2)`,
      [projectId, keys, state, doneAt],
    );
  }

  /** What was given before stays, but counts no more; also at items that do not apply at present. */
  async countEvidenceFrom(
    transaction: Transaction,
    projectId: string,
    checklistKey: string,
    now: Date,
  ): Promise<void> {
    await transaction.query(
      `UPDATE checklist_item SET evidence_from = $3
       WHERE project_id = $1 AND checklist_key = $2`,
      [projectId, checklistKey, now],
    );
  }

  /** @throws DomainError('not-found') when the item is not one of this project */
  async keyOf(transaction: Transaction, projectId: string, itemId: string) {
    const [row] = await transaction.query<{ key: string; checklist: string }[]>(
      `SELECT item_key AS key, checklist_key AS checklist FROM checklist_item
       WHERE id = $1 AND project_id = $2`,
      [itemId, projectId],
    );
    if (row === undefined) throw new DomainError('not-found');
    return row;
  }

  private async load(
    manager: EntityManager,
    projectId: string,
    key: string,
  ): Promise<StoredChecklist> {
    const rows = await manager.query<(StoredItem & { readonly isRemoved: boolean })[]>(
      `SELECT ${itemColumns}, i.removed_at IS NOT NULL AS "isRemoved" FROM checklist_item i
       WHERE i.project_id = $1 AND i.checklist_key = $2`,
      [projectId, key],
    );
    const items = rows.filter(({ isRemoved }) => !isRemoved);
    const former = rows.filter(({ isRemoved }) => isRemoved);
    const ofCatalogue = items.find((item) => !isOwnItem(item.key));
    return { key, templateVersion: ofCatalogue?.templateVersion ?? 1, items, former };
  }
}

function statesOf(manager: EntityManager, projectId: string): Promise<ItemStanding[]> {
  return manager.query(
    `SELECT item_key AS key, state FROM checklist_item
     WHERE project_id = $1 AND removed_at IS NULL ORDER BY item_key`,
    [projectId],
  );
}
