import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError, type OrganisationRef } from '@ki-kompass/domain';
import type { Reader, Transaction } from '../database/database';

export interface StoredOrganisation extends OrganisationRef {
  readonly shortCode: string | null;
}

const columns = 'id, name, kind, short_code AS "shortCode"';

/** That an organisation exists is no secret; what belongs to it is guarded by the services. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError('not-found') */
  async get(id: string, reader: Reader = this.dataSource.manager): Promise<StoredOrganisation> {
    const rows = await reader.query<StoredOrganisation[]>(
      `SELECT ${columns} FROM organisation WHERE id = $1`,
      [id],
    );
    return only(rows);
  }

  /**
   * The same, held until the transaction ends: its event chain and its memberships stand still.
   * @throws DomainError('not-found')
   */
  async lock(transaction: Transaction, id: string): Promise<StoredOrganisation> {
    const rows = await transaction.query<StoredOrganisation[]>(
      `SELECT ${columns} FROM organisation WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    return only(rows);
  }

  /** The one organisation that manages the installation. */
  async network(reader: Reader = this.dataSource.manager): Promise<StoredOrganisation> {
    const rows = await reader.query<StoredOrganisation[]>(
      `SELECT ${columns} FROM organisation WHERE kind = 'network'`,
    );
    return only(rows);
  }
}

function only([organisation]: readonly StoredOrganisation[]): StoredOrganisation {
  if (organisation === undefined) throw new DomainError('not-found');
  return organisation;
}
