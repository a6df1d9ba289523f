import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LocalRule } from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';
import { LocalRuleEntity } from './local-rule.entity';

interface LocalRuleRow extends Omit<LocalRule, 'value' | 'recordedAt'> {
  readonly organisationId: string;
  readonly value: string;
  readonly recordedAt: Date;
}

/** Rules that organisations lay down for themselves; the services have checked who may read them. */
@Injectable()
export class RuleSetsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The rules of each of the organisations, newest first. */
  async ofOrganisations(
    organisationIds: readonly string[],
    reader: Reader = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, LocalRule[]>> {
    const rows = await reader.query<LocalRuleRow[]>(
      `SELECT organisation_id AS "organisationId", id, kind, value,
         valid_from::text AS "validFrom", source, recorded_at AS "recordedAt"
       FROM local_rule WHERE organisation_id = ANY($1)
       ORDER BY valid_from DESC, recorded_at DESC`,
      [organisationIds],
    );
    return new Map(
      organisationIds.map((id) => [
        id,
        rows.filter(({ organisationId }) => organisationId === id).map(ruleOf),
      ]),
    );
  }

  async add(transaction: Transaction, rule: LocalRuleEntity): Promise<void> {
    await transaction.insert(LocalRuleEntity, rule);
  }
}

function ruleOf({ id, kind, value, validFrom, source, recordedAt }: LocalRuleRow): LocalRule {
  const at = recordedAt.toISOString();
  return { id, kind, value: Number(value), validFrom, source, recordedAt: at };
}
