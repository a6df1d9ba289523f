import { Injectable } from '@nestjs/common';
import {
  administratorRoleOf,
  dayOf,
  DomainError,
  invitationStateOf,
  invite,
  linkExpiry,
  requireNetworkPermission,
  requirePeoplePermission,
  requireWithoutAdministrator,
  withdrawInvitation,
  type Actor,
  type Invitation,
  type Invite,
  type InviteAdministrator,
  type IssuedInvitation,
  type Role,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { AuditRepository } from '../audit/audit.repository';
import { Database, type Transaction } from '../database/database';
import { PeopleRepository } from '../identity/people.repository';
import { hashOfToken, newToken } from '../identity/tokens';
import {
  OrganisationsRepository,
  type StoredOrganisation,
} from '../organisations/organisations.repository';
import { Clock } from '../time/clock';
import type { InvitationEntity } from './invitation.entity';
import { InvitationsRepository } from './invitations.repository';
import { MembershipsRepository } from './memberships.repository';
import { OpenInvitations } from './open-invitations';

/** Who invites, in which role, whom, where. */
interface Inviting {
  readonly organisation: StoredOrganisation;
  readonly personId: string;
  readonly role: Role;
  readonly command: Invite;
  readonly fromNetwork: boolean;
}

@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly open: OpenInvitations,
    private readonly memberships: MembershipsRepository,
    private readonly people: PeopleRepository,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, organisationId: string): Promise<{ items: Invitation[] }> {
    const organisation = await this.organisations.get(organisationId);
    requirePeoplePermission(actor, 'people.invite', organisation);
    const invitations = await this.invitations.list(organisationId);
    const names = await this.people.namesOf(invitations.map(({ invitedBy }) => invitedBy));
    const now = this.clock.now();
    return { items: invitations.map((invitation) => viewOf(invitation, names, now)) };
  }

  /** Only the newest link of an address works, so an open one is withdrawn. */
  invite(actor: Actor, organisationId: string, command: Invite): Promise<IssuedInvitation> {
    return this.database.transaction(async (transaction) => {
      const { organisation, role } = await this.enter(transaction, actor, organisationId);
      const { personId } = actor;
      return this.issue(transaction, { organisation, personId, role, command, fromNetwork: false });
    });
  }

  /**
   * The network gives an organisation its first administrator; all others come from there. So one
   * of its links works at most, whatever address it was given to.
   */
  inviteAdministrator(
    actor: Actor,
    organisationId: string,
    { email }: InviteAdministrator,
  ): Promise<IssuedInvitation> {
    return this.database.transaction(async (transaction) => {
      const { id: networkId } = await this.organisations.network(transaction);
      await this.organisations.lock(transaction, networkId);
      const organisation = await this.organisations.lock(transaction, organisationId);
      const places = { networkId, organisationId };
      const current = await this.memberships.actor(
        transaction,
        actor.personId,
        Object.values(places),
        this.today(),
      );
      const role = requireNetworkPermission(current, 'organisation.manage', places);
      const administrator = administratorRoleOf(organisation.kind);
      const holders = await this.memberships.holders(
        organisationId,
        administrator,
        this.today(),
        transaction,
      );
      requireWithoutAdministrator(organisation.kind, holders);
      const command = { email, roles: [administrator] };
      const { personId } = actor;
      return this.issue(transaction, { organisation, personId, role, command, fromNetwork: true });
    });
  }

  withdraw(actor: Actor, organisationId: string, id: string): Promise<void> {
    return this.database.transaction(async (transaction) => {
      const { role } = await this.enter(transaction, actor, organisationId);
      const invitation = await this.invitations.find(transaction, organisationId, id);
      if (invitation === null) throw new DomainError('not-found');
      const now = this.clock.now();
      const event = withdrawInvitation(invitation, now);
      await this.invitations.withdraw(transaction, id, now);
      const chain = { organisationId, projectId: null };
      await this.audit.append(transaction, chain, { personId: actor.personId, role, now }, [event]);
    });
  }

  /** Locks the organisation and asks for the right with the roles that are held then. */
  private async enter(
    transaction: Transaction,
    { personId }: Actor,
    organisationId: string,
  ): Promise<{ organisation: StoredOrganisation; role: Role }> {
    const organisation = await this.organisations.lock(transaction, organisationId);
    const place = [organisationId];
    const current = await this.memberships.actor(transaction, personId, place, this.today());
    return { organisation, role: requirePeoplePermission(current, 'people.invite', organisation) };
  }

  private async issue(
    transaction: Transaction,
    { organisation, personId, role, command: { email, roles: wanted }, fromNetwork }: Inviting,
  ): Promise<IssuedInvitation> {
    const now = this.clock.now();
    const organisationId = organisation.id;
    const held = await this.heldBy(email, organisationId, transaction);
    const id = newId();
    const { roles, event } = invite({ invitationId: id, kind: organisation.kind, held }, wanted);
    const replaced = fromNetwork ? [{ email }, { fromNetwork }] : [{ email }];
    const withdrawn = await this.open.withdraw(transaction, organisationId, replaced, now);
    const token = newToken();
    const invitation: InvitationEntity = {
      id,
      organisationId,
      email,
      roles: [...roles],
      tokenHash: hashOfToken(token),
      invitedBy: personId,
      fromNetwork,
      invitedAt: now,
      expiresAt: linkExpiry(now),
      acceptedAt: null,
      acceptedBy: null,
      withdrawnAt: null,
    };
    await this.invitations.add(transaction, invitation);
    const chain = { organisationId, projectId: null };
    await this.audit.append(transaction, chain, { personId, role, now }, [...withdrawn, event]);
    const names = await this.people.namesOf([personId], transaction);
    return { invitation: viewOf(invitation, names, now), token };
  }

  private async heldBy(
    email: string,
    organisationId: string,
    transaction: Transaction,
  ): Promise<readonly Role[]> {
    const personId = await this.people.idOf(email, transaction);
    if (personId === undefined) return [];
    return this.memberships.rolesOf({ personId, organisationId }, this.today(), transaction);
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

function viewOf(
  invitation: InvitationEntity,
  names: ReadonlyMap<string, string>,
  now: Date,
): Invitation {
  const { id, email, roles, invitedAt, invitedBy, expiresAt, acceptedAt, withdrawnAt } = invitation;
  return {
    id,
    email,
    roles,
    state: invitationStateOf(invitation, now),
    invitedAt: invitedAt.toISOString(),
    invitedBy: names.get(invitedBy) ?? null,
    expiresAt: expiresAt.toISOString(),
    settledAt: (acceptedAt ?? withdrawnAt)?.toISOString() ?? null,
  };
}
