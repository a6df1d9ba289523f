import { Injectable } from '@nestjs/common';
import {
  administratorRoleOf,
  changeRoles,
  dayOf,
  DomainError,
  requirePeoplePermission,
  type Actor,
  type ChangeMember,
  type Member,
  type Role,
} from '@ki-kompass/domain';
import { AuditRepository } from '../audit/audit.repository';
import { Database, type Transaction } from '../database/database';
import { PeopleRepository } from '../identity/people.repository';
import {
  OrganisationsRepository,
  type StoredOrganisation,
} from '../organisations/organisations.repository';
import { Clock } from '../time/clock';
import { MembershipsRepository, type Place } from './memberships.repository';
import { OpenInvitations } from './open-invitations';

interface Change {
  readonly actor: Actor;
  readonly place: Place;
  /** What changes, decided with the roles that are held while everything stands still. */
  readonly wanted: (held: readonly Role[]) => ChangeMember;
}

@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly invitations: OpenInvitations,
    private readonly people: PeopleRepository,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, organisationId: string): Promise<{ items: Member[] }> {
    const organisation = await this.organisations.get(organisationId);
    requirePeoplePermission(actor, 'people.change-roles', organisation);
    return { items: await this.memberships.members(organisationId, this.today()) };
  }

  /** @returns the member as they are now; without roles when the last one ended */
  async change(actor: Actor, place: Place, command: ChangeMember): Promise<Member> {
    await this.apply({ actor, place, wanted: () => command });
    const { organisationId, personId } = place;
    const [member] = await this.memberships.members(organisationId, this.today(), { personId });
    return member ?? { ...(await this.people.get(personId)), roles: [] };
  }

  /** @returns the roles that ended, with which the person can be taken back today */
  async end(actor: Actor, place: Place): Promise<{ ended: Role[] }> {
    const ended = await this.apply({
      actor,
      place,
      wanted: (held) => ({ grant: [], end: [...held] }),
    });
    return { ended: [...ended] };
  }

  private apply({ actor, place, wanted }: Change): Promise<readonly Role[]> {
    const { organisationId, personId } = place;
    return this.database.transaction(async (transaction) => {
      const organisation = await this.organisations.lock(transaction, organisationId);
      const { personId: by } = actor;
      const current = await this.memberships.actor(transaction, by, [organisationId], this.today());
      const role = requirePeoplePermission(current, 'people.change-roles', organisation);
      const held = await this.heldBy(transaction, place);
      const administratorIds = await this.administratorsOf(transaction, organisation);
      const facts = { personId, kind: organisation.kind, held, administratorIds };
      const { granted, ended, losesLinks, events } = changeRoles(facts, wanted(held));
      await this.memberships.end(transaction, place, ended, this.today());
      await this.memberships.grant(transaction, place, granted, this.today());
      const chain = { organisationId, projectId: null };
      const act = { personId: by, role, now: this.clock.now() };
      await this.audit.append(transaction, chain, act, events);
      if (losesLinks) {
        await this.invitations.withdrawAllOf(transaction, organisation, personId, act);
      }
      const hasLeft = held.length > 0 && held.every((one) => ended.includes(one));
      if (hasLeft && granted.length === 0) {
        const { email } = await this.people.get(personId, transaction);
        await this.invitations.withdrawAllTo(transaction, organisationId, email, act);
      }
      return ended;
    });
  }

  /** @throws DomainError('not-found') for whoever does not belong here and did not today */
  private async heldBy(transaction: Transaction, place: Place): Promise<readonly Role[]> {
    const held = await this.memberships.rolesOf(place, this.today(), transaction);
    if (held.length > 0) return held;
    if (await this.memberships.leftToday(place, this.today(), transaction)) return [];
    throw new DomainError('not-found');
  }

  private administratorsOf(
    transaction: Transaction,
    { id, kind }: StoredOrganisation,
  ): Promise<string[]> {
    return this.memberships.holders(id, administratorRoleOf(kind), this.today(), transaction);
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
