import { Injectable } from '@nestjs/common';
import {
  accepting,
  administratorRoleOf,
  dayOf,
  DomainError,
  invitationAccepted,
  membershipEvents,
  requireNotTheEmail,
  requireOpenInvitation,
  requireWithoutAdministrator,
  rolesToGrant,
  type AcceptedInvitation,
  type AcceptInvitation,
  type InvitationOffer,
} from '@ki-kompass/domain';
import { AuditRepository } from '../audit/audit.repository';
import { Database, type Reader, type Transaction } from '../database/database';
import { LinkThrottle } from '../identity/link-throttle';
import type { Origin } from '../identity/origin';
import { Passwords } from '../identity/passwords';
import { PeopleRepository } from '../identity/people.repository';
import { SessionsService, type StartedSession } from '../identity/sessions.service';
import type { SignedIn } from '../identity/signed-in';
import { hashOfToken } from '../identity/tokens';
import {
  OrganisationsRepository,
  type StoredOrganisation,
} from '../organisations/organisations.repository';
import { Clock } from '../time/clock';
import type { InvitationEntity } from './invitation.entity';
import { InvitationsRepository } from './invitations.repository';
import { MembershipsRepository } from './memberships.repository';

/** Who accepts, and the account and password that a new person gets. */
interface Accepted {
  readonly command: AcceptInvitation;
  readonly signedInId: string | null;
  readonly passwordHash: string | null;
}

@Injectable()
export class AcceptanceService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly people: PeopleRepository,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly throttle: LinkThrottle,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async lookUp(token: string, origin: Origin): Promise<InvitationOffer> {
    const invitation = await this.find(token, origin);
    requireOpenInvitation(invitation, this.clock.now());
    const { organisationId, email, roles, expiresAt } = invitation;
    const place = await this.organisations.get(organisationId);
    await this.requireStillWanted(invitation, place);
    const { id, name, kind } = place;
    const accountExists = (await this.people.idOf(email)) !== undefined;
    const organisation = { id, name, kind };
    return { organisation, email, roles, expiresAt: expiresAt.toISOString(), accountExists };
  }

  /** @returns a session for a new person; who is signed in already keeps theirs */
  async accept(
    command: AcceptInvitation,
    signedIn: SignedIn | undefined,
    origin: Origin,
  ): Promise<{ accepted: AcceptedInvitation; started: StartedSession | null }> {
    const { organisationId, email, ...times } = await this.find(command.token, origin);
    requireOpenInvitation(times, this.clock.now());
    const { newPerson } = command;
    if (newPerson !== undefined)
      requireNotTheEmail(newPerson.password, email, 'newPerson.password');
    // Takes its time, so it comes before the lock.
    const passwordHash = newPerson ? await this.passwords.hash(newPerson.password) : null;
    const signedInId = signedIn?.person.id ?? null;

    const { personId, accepted } = await this.database.transaction(async (transaction) => {
      const place = await this.organisations.lock(transaction, organisationId);
      const { id, name, kind } = place;
      const invitation = await this.invitations.find(transaction, organisationId, times.id);
      if (invitation === null) throw new DomainError('not-found');
      requireOpenInvitation(invitation, this.clock.now());
      await this.requireStillWanted(invitation, place, transaction);
      const wish = { command, signedInId, passwordHash };
      const who = await this.personOf(transaction, invitation, wish);
      const roles = await this.join(transaction, invitation, who);
      return { personId: who, accepted: { organisation: { id, name, kind }, roles: [...roles] } };
    });

    const started = signedInId === null ? await this.sessions.start(personId, origin) : null;
    return { accepted, started };
  }

  private find(token: string, origin: Origin): Promise<InvitationEntity> {
    return this.throttle.look(origin, () => this.invitations.findByToken(hashOfToken(token)));
  }

  /** The organisation may have got an administrator since the network gave the link. */
  private async requireStillWanted(
    { fromNetwork }: InvitationEntity,
    { id, kind }: StoredOrganisation,
    reader?: Reader,
  ): Promise<void> {
    if (!fromNetwork) return;
    const today = dayOf(this.clock.now());
    const role = administratorRoleOf(kind);
    requireWithoutAdministrator(kind, await this.memberships.holders(id, role, today, reader));
  }

  private async personOf(
    transaction: Transaction,
    { email }: InvitationEntity,
    { command: { newPerson }, signedInId, passwordHash }: Accepted,
  ): Promise<string> {
    const accountId = (await this.people.idOf(email, transaction)) ?? null;
    accepting({ invitedEmail: email, accountId, signedInId, newPerson });
    if (accountId !== null) return accountId;
    const displayName = newPerson?.displayName ?? '';
    const person = { email, displayName, passwordHash, createdAt: this.clock.now() };
    const created = await this.people.add(transaction, person);
    // Another organisation's invitation of the same address was accepted at this very moment.
    if (created === null) throw new DomainError('rule-violated', [{ code: 'sign-in-first' }]);
    return created;
  }

  private async join(transaction: Transaction, invitation: InvitationEntity, personId: string) {
    const { id, organisationId } = invitation;
    const now = this.clock.now();
    const place = { personId, organisationId };
    const held = await this.memberships.rolesOf(place, dayOf(now), transaction);
    const granted = rolesToGrant(invitation.roles, held);
    await this.memberships.grant(transaction, place, granted, dayOf(now));
    await this.invitations.accept(transaction, id, personId, now);
    const [role] = invitation.roles;
    if (role === undefined) throw new Error(`The invitation ${id} is for no role.`);
    const chain = { organisationId, projectId: null };
    const events = [invitationAccepted(id), ...membershipEvents(personId, granted, 'granted')];
    await this.audit.append(transaction, chain, { personId, role, now }, events);
    return granted;
  }
}
