import { Injectable } from '@nestjs/common';
import {
  changeOrganisation,
  createPartner,
  dayOf,
  DomainError,
  proposeShortCode,
  requireNetworkPermission,
  requireOrganisationPermission,
  type Actor,
  type ChangeOrganisation,
  type CreatePartner,
  type ListOrganisations,
  type ManagedOrganisation,
  type ManagedOrganisationPage,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { AuditRepository } from '../audit/audit.repository';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { storableText } from '../http/storable-text';
import { OrganisationsRepository } from '../organisations/organisations.repository';
import { Clock } from '../time/clock';
import { ManagedOrganisationsRepository } from './managed-organisations.repository';
import { MembershipsRepository } from './memberships.repository';

const action = 'organisation.manage';

/** Name and id of the last organisation of a page. */
const cursorSchema = z.tuple([storableText, z.uuid()]);

/** All organisations of the installation, for the network. Nothing here reads a project. */
@Injectable()
export class ManagedOrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly organisations: OrganisationsRepository,
    private readonly managed: ManagedOrganisationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: ListOrganisations): Promise<ManagedOrganisationPage> {
    await this.requireNetwork(actor);
    const { limit, cursor, search = '', kind = null } = query;
    const after = cursor === undefined ? null : decodeCursor(cursor, cursorSchema);
    const now = this.clock.now();
    const wanted = { day: dayOf(now), now, after, search, kind, limit: limit + 1 };
    const rows = await this.managed.page(wanted);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    return { items, nextCursor: hasMore ? encodeCursor([last.name, last.id]) : null };
  }

  async proposeShortCode(actor: Actor, name: string): Promise<{ shortCode: string }> {
    await this.requireNetwork(actor);
    return { shortCode: proposeShortCode(name, await this.managed.takenCodes()) };
  }

  createPartner(
    actor: Actor,
    command: CreatePartner,
    key: string | undefined,
  ): Promise<ManagedOrganisation> {
    const { personId } = actor;
    const request = { createPartner: command };
    return this.database.transaction(async (transaction) => {
      const { id: networkId } = await this.organisations.network(transaction);
      const role = requireOrganisationPermission(actor, action, networkId);
      return this.idempotency.once(transaction, { personId, key, request }, async () => {
        // Short codes are given one after the other, so that none is given twice.
        await this.organisations.lock(transaction, networkId);
        await this.requireStill(transaction, personId, networkId);
        const codes = await this.managed.takenCodes(transaction);
        const event = createPartner(command, codes.has(command.shortCode));
        const id = newId();
        const createdAt = this.clock.now();
        const partner = { id, kind: 'partner' as const, isExample: false, createdAt, ...command };
        await this.managed.add(transaction, partner);
        const chain = { organisationId: id, projectId: null };
        await this.audit.append(transaction, chain, { personId, role, now: createdAt }, [event]);
        return this.view(transaction, id);
      });
    });
  }

  /** Whoever waited for the lock may have lost the role meanwhile. */
  private async requireStill(
    transaction: Transaction,
    personId: string,
    networkId: string,
  ): Promise<void> {
    const day = dayOf(this.clock.now());
    const current = await this.memberships.actor(transaction, personId, [networkId], day);
    requireOrganisationPermission(current, action, networkId);
  }

  change(
    actor: Actor,
    organisationId: string,
    command: ChangeOrganisation,
  ): Promise<ManagedOrganisation> {
    return this.database.transaction(async (transaction) => {
      const { id: networkId } = await this.organisations.network(transaction);
      const role = requireNetworkPermission(actor, action, { networkId, organisationId });
      await this.organisations.lock(transaction, networkId);
      await this.requireStill(transaction, actor.personId, networkId);
      const before = await this.organisations.lock(transaction, organisationId);
      const codes = await this.managed.takenCodes(transaction);
      const isCodeTaken = command.shortCode !== undefined && codes.has(command.shortCode);
      const changed = changeOrganisation({ ...before, isCodeTaken }, command);
      const { name, shortCode, events } = changed;
      await this.managed.change(transaction, organisationId, { name, shortCode });
      const chain = { organisationId, projectId: null };
      const act = { personId: actor.personId, role, now: this.clock.now() };
      await this.audit.append(transaction, chain, act, events);
      return this.view(transaction, organisationId);
    });
  }

  private async requireNetwork(actor: Actor): Promise<void> {
    const { id } = await this.organisations.network();
    requireOrganisationPermission(actor, action, id);
  }

  private async view(transaction: Transaction, id: string): Promise<ManagedOrganisation> {
    const now = this.clock.now();
    const found = await this.managed.find(id, { day: dayOf(now), now, reader: transaction });
    if (found === undefined) throw new DomainError('not-found');
    return found;
  }
}
