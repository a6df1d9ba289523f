import { Injectable } from '@nestjs/common';
import {
  invitationStateOf,
  withdrawInvitation,
  type NewEvent,
  type OrganisationRef,
} from '@ki-kompass/domain';
import { AuditRepository, type Act } from '../audit/audit.repository';
import type { Transaction } from '../database/database';
import { OrganisationsRepository } from '../organisations/organisations.repository';
import { InvitationsRepository, type Issued } from './invitations.repository';

/** Taking back links that still work. Whoever asks for it holds the lock on the organisation. */
@Injectable()
export class OpenInvitations {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** @returns what happened, for the chain of the organisation */
  async withdraw(
    transaction: Transaction,
    organisationId: string,
    issued: readonly Issued[],
    now: Date,
  ): Promise<NewEvent[]> {
    const unsettled = await this.invitations.unsettled(transaction, organisationId, issued);
    const open = unsettled.filter((invitation) => invitationStateOf(invitation, now) === 'open');
    for (const { id } of open) await this.invitations.withdraw(transaction, id, now);
    return open.map((invitation) => withdrawInvitation(invitation, now));
  }

  /**
   * All links that somebody has given out as administrator here; for the network also those to the
   * first administrators of others. Appends what happened to the chains.
   */
  async withdrawAllOf(
    transaction: Transaction,
    { id, kind }: Pick<OrganisationRef, 'id' | 'kind'>,
    invitedBy: string,
    act: Act,
  ): Promise<void> {
    await this.withdrawIn(transaction, id, { invitedBy, fromNetwork: false }, act);
    if (kind !== 'network') return;
    for (const elsewhere of await this.invitations.invitedByNetwork(transaction, invitedBy)) {
      await this.organisations.lock(transaction, elsewhere);
      await this.withdrawIn(transaction, elsewhere, { invitedBy, fromNetwork: true }, act);
    }
  }

  /** All links to somebody who has just left: an older link must not take them back. */
  withdrawAllTo(
    transaction: Transaction,
    organisationId: string,
    email: string,
    act: Act,
  ): Promise<void> {
    return this.withdrawIn(transaction, organisationId, { email }, act);
  }

  private async withdrawIn(
    transaction: Transaction,
    organisationId: string,
    issued: Issued,
    act: Act,
  ): Promise<void> {
    const events = await this.withdraw(transaction, organisationId, [issued], act.now);
    if (events.length === 0) return;
    await this.audit.append(transaction, { organisationId, projectId: null }, act, events);
  }
}
