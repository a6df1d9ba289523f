import { Injectable } from '@nestjs/common';
import {
  administratorRoleOf,
  dayOf,
  DomainError,
  linkExpiry,
  membershipEvents,
  requireNotTheEmail,
  requireNotSetUp,
  requireOwnPlace,
  requireSetUpInTime,
  requireWithoutAdministrator,
  type SetUp,
  type SetUpOffer,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { AuditRepository } from '../audit/audit.repository';
import { Database, type Transaction } from '../database/database';
import { LinkThrottle } from '../identity/link-throttle';
import type { Origin } from '../identity/origin';
import { Passwords } from '../identity/passwords';
import { PeopleRepository } from '../identity/people.repository';
import { SessionsService, type StartedSession } from '../identity/sessions.service';
import { hashOfToken, newToken } from '../identity/tokens';
import {
  OrganisationsRepository,
  type StoredOrganisation,
} from '../organisations/organisations.repository';
import { Clock } from '../time/clock';
import { MembershipsRepository } from './memberships.repository';
import type { SetUpLinkEntity } from './set-up-link.entity';
import { SetUpLinksRepository } from './set-up-links.repository';

/** The first person of an installation: there is nobody yet who could invite. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly links: SetUpLinksRepository,
    private readonly memberships: MembershipsRepository,
    private readonly people: PeopleRepository,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly throttle: LinkThrottle,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the token of a new link; null when the network has its administrator */
  async issueLink(): Promise<string | null> {
    const network = await this.organisations.network();
    if ((await this.administratorsOf(network)).length > 0) return null;
    const token = newToken();
    const now = this.clock.now();
    await this.database.transaction(async (transaction) => {
      await this.links.removeExpired(transaction, now);
      const link = { id: newId(), tokenHash: hashOfToken(token), expiresAt: linkExpiry(now) };
      await this.links.add(transaction, link);
    });
    return token;
  }

  async lookUp(token: string, origin: Origin): Promise<SetUpOffer> {
    const { expiresAt } = await this.find(token, origin);
    return { expiresAt: expiresAt.toISOString(), organisations: await this.links.places() };
  }

  async setUp(command: SetUp, origin: Origin): Promise<StartedSession> {
    await this.find(command.token, origin);
    const { email, password } = command;
    requireNotTheEmail(password, email, 'password');
    const passwordHash = await this.passwords.hash(password);
    const personId = await this.database.transaction(async (transaction) => {
      const { id } = await this.organisations.network(transaction);
      const network = await this.organisations.lock(transaction, id);
      requireNotSetUp(await this.administratorsOf(network, transaction));
      const place = await this.placeOf(transaction, command);
      const created = await this.add(transaction, command, passwordHash);
      await this.makeAdministrator(transaction, network, created);
      if (place !== null) await this.makeAdministrator(transaction, place, created);
      await this.links.removeAll(transaction);
      return created;
    });
    return this.sessions.start(personId, origin);
  }

  /** Whether the set-up is over is no secret, so it is said for every link. */
  private async find(token: string, origin: Origin): Promise<SetUpLinkEntity> {
    const network = await this.organisations.network();
    requireNotSetUp(await this.administratorsOf(network));
    const link = await this.throttle.look(origin, async () => {
      const found = await this.links.findByToken(hashOfToken(token));
      // Whoever was faster has taken the links away since the first question.
      if (found === undefined) requireNotSetUp(await this.administratorsOf(network));
      return found;
    });
    requireSetUpInTime(link, this.clock.now());
    return link;
  }

  private async placeOf(
    transaction: Transaction,
    { organisationId }: SetUp,
  ): Promise<StoredOrganisation | null> {
    if (organisationId === undefined) return null;
    const place = await this.organisations.lock(transaction, organisationId);
    requireOwnPlace(place.kind);
    requireWithoutAdministrator(place.kind, await this.administratorsOf(place, transaction));
    return place;
  }

  private async add(
    transaction: Transaction,
    { email, displayName }: SetUp,
    passwordHash: string,
  ): Promise<string> {
    const createdAt = this.clock.now();
    const person = { email, displayName, passwordHash, createdAt };
    const id = await this.people.add(transaction, person);
    if (id !== null) return id;
    throw new DomainError('rule-violated', [{ code: 'email-taken', field: 'email' }]);
  }

  private async makeAdministrator(
    transaction: Transaction,
    { id: organisationId, kind }: StoredOrganisation,
    personId: string,
  ): Promise<void> {
    const now = this.clock.now();
    const role = administratorRoleOf(kind);
    await this.memberships.grant(transaction, { personId, organisationId }, [role], dayOf(now));
    const chain = { organisationId, projectId: null };
    const events = membershipEvents(personId, [role], 'granted');
    await this.audit.append(transaction, chain, { personId, role, now }, events);
  }

  private administratorsOf(
    { id, kind }: StoredOrganisation,
    transaction?: Transaction,
  ): Promise<string[]> {
    const today = dayOf(this.clock.now());
    return this.memberships.holders(id, administratorRoleOf(kind), today, transaction);
  }
}
