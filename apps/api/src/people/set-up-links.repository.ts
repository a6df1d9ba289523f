import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import type { OrganisationRef } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { SetUpLinkEntity } from './set-up-link.entity';

@Injectable()
export class SetUpLinksRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findByToken(tokenHash: Buffer): Promise<SetUpLinkEntity | undefined> {
    const found = await this.dataSource.getRepository(SetUpLinkEntity).findOneBy({ tokenHash });
    return found ?? undefined;
  }

  async add(transaction: Transaction, link: SetUpLinkEntity): Promise<void> {
    await transaction.insert(SetUpLinkEntity, link);
  }

  async removeExpired(transaction: Transaction, now: Date): Promise<void> {
    await transaction.delete(SetUpLinkEntity, { expiresAt: LessThanOrEqual(now) });
  }

  /** One set-up is enough; the other links must not come to life again. */
  async removeAll(transaction: Transaction): Promise<void> {
    await transaction.deleteAll(SetUpLinkEntity);
  }

  /** The municipalities and districts that somebody may look after, by name. */
  places(): Promise<OrganisationRef[]> {
    return this.dataSource.query<OrganisationRef[]>(
      `SELECT id, name, kind FROM organisation
       WHERE kind IN ('municipality', 'district') ORDER BY name, id`,
    );
  }
}
