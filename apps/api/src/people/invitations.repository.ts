import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Transaction } from '../database/database';
import { InvitationEntity } from './invitation.entity';

const longestList = 200;

/** How an invitation was given out. */
export type Issued = Partial<Pick<InvitationEntity, 'email' | 'fromNetwork' | 'invitedBy'>>;

@Injectable()
export class InvitationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; what lies further back stands in the history of the organisation. */
  list(organisationId: string): Promise<InvitationEntity[]> {
    return this.dataSource.getRepository(InvitationEntity).find({
      where: { organisationId },
      order: { invitedAt: 'DESC', id: 'DESC' },
      take: longestList,
    });
  }

  async findByToken(tokenHash: Buffer): Promise<InvitationEntity | undefined> {
    const found = await this.dataSource.getRepository(InvitationEntity).findOneBy({ tokenHash });
    return found ?? undefined;
  }

  /** Whoever decides about invitations holds the lock on the organisation. */
  async find(
    transaction: Transaction,
    organisationId: string,
    id: string,
  ): Promise<InvitationEntity | null> {
    return transaction.findOneBy(InvitationEntity, { id, organisationId });
  }

  /** Those given out in one of these ways that nobody has settled; some may have expired. */
  unsettled(
    transaction: Transaction,
    organisationId: string,
    issued: readonly Issued[],
  ): Promise<InvitationEntity[]> {
    const unsettled = { organisationId, acceptedAt: IsNull(), withdrawnAt: IsNull() };
    return transaction.find(InvitationEntity, {
      where: issued.map((way) => ({ ...way, ...unsettled })),
      order: { invitedAt: 'ASC', id: 'ASC' },
    });
  }

  /** The organisations to which the person gave links for the network that nobody has settled. */
  async invitedByNetwork(transaction: Transaction, personId: string): Promise<string[]> {
    // Always in the same order, because they are locked one after the other.
    const rows = await transaction.query<{ id: string }[]>(
      `SELECT DISTINCT organisation_id AS id FROM invitation
       WHERE invited_by = $1 AND from_network AND accepted_at IS NULL AND withdrawn_at IS NULL
       ORDER BY organisation_id`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  async add(transaction: Transaction, invitation: InvitationEntity): Promise<void> {
    await transaction.insert(InvitationEntity, invitation);
  }

  async withdraw(transaction: Transaction, id: string, now: Date): Promise<void> {
    await transaction.update(InvitationEntity, { id }, { withdrawnAt: now });
  }

  async accept(transaction: Transaction, id: string, by: string, now: Date): Promise<void> {
    await transaction.update(InvitationEntity, { id }, { acceptedAt: now, acceptedBy: by });
  }
}
