import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OwnItemVersion } from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';
import { OwnItemEntity } from './own-item.entity';

const columns = `id, version, checklist_key AS checklist, item_key AS key,
  valid_from::text AS "validFrom", body`;

/** Own items of an organisation; the services have checked that the reader belongs to it. */
@Injectable()
export class OwnItemsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Every version, also those that end an item, oldest item first. */
  versionsOf(
    organisationIds: readonly string[],
    reader: Reader = this.dataSource.manager,
  ): Promise<OwnItemVersion[]> {
    return reader.query<OwnItemVersion[]>(
      `SELECT ${columns} FROM own_item WHERE organisation_id = ANY($1) ORDER BY id, version`,
      [organisationIds],
    );
  }

  /** The newest version of one item of the organisation. */
  async findLatest(
    transaction: Transaction,
    organisationId: string,
    id: string,
  ): Promise<OwnItemVersion | null> {
    const [row] = await transaction.query<OwnItemVersion[]>(
      `SELECT ${columns} FROM own_item
       WHERE organisation_id = $1 AND id = $2 ORDER BY version DESC LIMIT 1`,
      [organisationId, id],
    );
    return row ?? null;
  }

  async add(transaction: Transaction, row: OwnItemEntity): Promise<void> {
    await transaction.insert(OwnItemEntity, row);
  }
}
