import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../database/database';
import { InvitationEntity } from './invitation.entity';

const longestList = 200;

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

  /** Those of an address that nobody has settled; some may have expired. */
  unsettled(
    transaction: Transaction,
    organisationId: string,
    email: string,
  ): Promise<InvitationEntity[]> {
    return transaction.query<InvitationEntity[]>(
      `SELECT id, accepted_at AS "acceptedAt", withdrawn_at AS "withdrawnAt",
         expires_at AS "expiresAt"
       FROM invitation WHERE organisation_id = $1 AND email = $2
         AND accepted_at IS NULL AND withdrawn_at IS NULL ORDER BY invited_at`,
      [organisationId, email],
    );
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
