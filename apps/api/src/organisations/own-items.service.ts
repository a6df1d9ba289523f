import { Injectable } from '@nestjs/common';
import {
  addOwnItem,
  changeOwnItem,
  dayOf,
  DomainError,
  ownItemKey,
  requireOrganisationPermission,
  retireOwnItem,
  type Actor,
  type AddOwnItem,
  type ChangeOwnItem,
  type NewEvent,
  type OwnItem,
  type OwnItemVersion,
  type RetireOwnItem,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { AuditRepository, type Act } from '../audit/audit.repository';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { OrganisationsRepository } from './organisations.repository';
import { OwnItemsReadingService } from './own-items-reading.service';
import { OwnItemsRepository } from './own-items.repository';

/** Who keeps the own items of which organisation, under which key of the client. */
export interface OwnItemRequest {
  readonly actor: Actor;
  readonly organisationId: string;
  readonly key: string | undefined;
}

interface Written {
  readonly row: OwnItemVersion;
  readonly event: NewEvent;
}

/** An organisation keeps what it asks for beyond the catalogue. */
@Injectable()
export class OwnItemsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly organisations: OrganisationsRepository,
    private readonly ownItems: OwnItemsRepository,
    private readonly reading: OwnItemsReadingService,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  add(request: OwnItemRequest, command: AddOwnItem): Promise<{ items: OwnItem[] }> {
    return this.keep(request, { addOwnItem: command }, (_, today) => {
      const id = newId();
      const { checklist, validFrom, body } = command;
      const key = ownItemKey(checklist, id);
      const event = addOwnItem(key, command, today);
      return Promise.resolve({ row: { id, key, checklist, version: 1, validFrom, body }, event });
    });
  }

  change(
    request: OwnItemRequest,
    id: string,
    command: ChangeOwnItem,
  ): Promise<{ items: OwnItem[] }> {
    return this.keep(request, { changeOwnItem: command, id }, async (transaction, today) => {
      const latest = await this.latest(transaction, request, id);
      const { version, event } = changeOwnItem(latest, command, today);
      const { validFrom, body } = command;
      return { row: { ...latest, version, validFrom, body }, event };
    });
  }

  retire(
    request: OwnItemRequest,
    id: string,
    command: RetireOwnItem,
  ): Promise<{ items: OwnItem[] }> {
    return this.keep(request, { retireOwnItem: command, id }, async (transaction, today) => {
      const latest = await this.latest(transaction, request, id);
      const { version, validFrom, event } = retireOwnItem(latest, command, today);
      return { row: { ...latest, version, validFrom, body: null }, event };
    });
  }

  private async keep(
    { actor, organisationId, key }: OwnItemRequest,
    request: object,
    decide: (transaction: Transaction, today: string) => Promise<Written>,
  ): Promise<{ items: OwnItem[] }> {
    const role = requireOrganisationPermission(actor, 'checklist.extend', organisationId);
    const { personId } = actor;
    await this.database.transaction((transaction) => {
      const repeatable = { personId, key, request: { ...request, organisationId } };
      return this.idempotency.once(transaction, repeatable, async () => {
        await this.organisations.lock(transaction, organisationId);
        const act = { personId, role, now: this.clock.now() };
        const written = await decide(transaction, dayOf(act.now));
        await this.save(transaction, organisationId, written, act);
        return {};
      });
    });
    return this.reading.list(actor, organisationId);
  }

  private async save(
    transaction: Transaction,
    organisationId: string,
    { row, event }: Written,
    act: Act,
  ): Promise<void> {
    const { personId: recordedBy, now: recordedAt } = act;
    await this.ownItems.add(transaction, { ...row, organisationId, recordedBy, recordedAt });
    await this.audit.append(transaction, { organisationId, projectId: null }, act, [event]);
  }

  private async latest(
    transaction: Transaction,
    { organisationId }: OwnItemRequest,
    id: string,
  ): Promise<OwnItemVersion> {
    const latest = await this.ownItems.findLatest(transaction, organisationId, id);
    if (latest === null) throw new DomainError('not-found');
    return latest;
  }
}
