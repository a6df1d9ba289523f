import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { GateAuthorityOverride, ValueLimit } from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';
import { ValueLimitEntity } from './value-limit.entity';

interface ValueLimitRow extends Omit<ValueLimit, 'amountCents' | 'recordedAt'> {
  readonly amountCents: string;
  readonly recordedAt: Date;
}

/** Rules of an organisation; the services have checked that the reader belongs to it. */
@Injectable()
export class LocalRulesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async valueLimits(
    organisationId: string,
    reader: Reader = this.dataSource.manager,
  ): Promise<ValueLimit[]> {
    const rows = await reader.query<ValueLimitRow[]>(
      `SELECT id, amount_cents AS "amountCents", valid_from::text AS "validFrom", source,
         recorded_at AS "recordedAt"
       FROM value_limit WHERE organisation_id = $1 ORDER BY valid_from DESC, recorded_at DESC`,
      [organisationId],
    );
    return rows.map(({ amountCents, recordedAt, ...same }) => ({
      ...same,
      amountCents: Number(amountCents),
      recordedAt: recordedAt.toISOString(),
    }));
  }

  /** In the order they were recorded, so that of two equal ones the later counts. */
  overrides(
    organisationId: string,
    reader: Reader = this.dataSource.manager,
  ): Promise<GateAuthorityOverride[]> {
    return reader.query<GateAuthorityOverride[]>(
      `SELECT gate, level, authority, valid_from::text AS "validFrom"
       FROM gate_authority_override WHERE organisation_id = $1 ORDER BY recorded_at, id`,
      [organisationId],
    );
  }

  async addValueLimit(transaction: Transaction, limit: ValueLimitEntity): Promise<void> {
    await transaction.insert(ValueLimitEntity, limit);
  }

  /** Guards the organisation's own event chain while something is appended. */
  async lockOrganisation(transaction: Transaction, organisationId: string): Promise<void> {
    await transaction.query('SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [
      organisationId,
    ]);
  }
}
