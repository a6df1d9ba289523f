import { Injectable } from '@nestjs/common';
import {
  addVersion,
  dayOf,
  DomainError,
  requireOrganisationPermission,
  unknownFieldsOf,
  versionSchemaOf,
  withTakeover,
  type Actor,
  type AddContentVersion,
  type Catalogue,
  type ContentEntry,
  type ErrorDetail,
} from '@ki-kompass/domain';
import { contentReferences } from '@ki-kompass/domain/content';
import { AuditRepository } from '../audit/audit.repository';
import { Database, type Transaction } from '../database/database';
import { InvalidRequest, invalidRequest } from '../http/invalid-request';
import { OrganisationsRepository } from '../organisations/organisations.repository';
import { Clock } from '../time/clock';
import { ContentManagementRepository } from './content-management.repository';

/** An entry of a catalogue. */
export interface EntryName {
  readonly catalogue: Catalogue;
  readonly key: string;
}

@Injectable()
export class ContentManagementService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly content: ContentManagementRepository,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, catalogue: Catalogue): Promise<{ items: ContentEntry[] }> {
    const { id } = await this.organisations.network();
    requireOrganisationPermission(actor, 'content.manage', id);
    const entries = await this.content.entries(catalogue);
    const items = entries.map((entry) => ({ ...entry, versions: withTakeover(entry.versions) }));
    return { items };
  }

  /** Projects keep the version they have; from the day on, new ones get this one. */
  add(
    actor: Actor,
    { catalogue, key }: EntryName,
    command: AddContentVersion,
  ): Promise<{ version: number }> {
    return this.database.transaction(async (transaction) => {
      const { id: organisationId } = await this.organisations.network(transaction);
      const role = requireOrganisationPermission(actor, 'content.manage', organisationId);
      await this.organisations.lock(transaction, organisationId);
      const latest = await this.content.latest(transaction, catalogue, key);
      if (latest === undefined) throw new DomainError('not-found');
      const now = this.clock.now();
      const { version, event } = addVersion({ catalogue, key, ...latest }, command, dayOf(now));
      const { validFrom } = command;
      const row = { catalogue, key, version, validFrom, validTo: null, body: command.body };
      const body = await this.checked(transaction, row);
      const { personId } = actor;
      await this.content.add(transaction, { ...row, body }, { personId, now });
      const chain = { organisationId, projectId: null };
      await this.audit.append(transaction, chain, { personId, role, now }, [event]);
      return { version };
    });
  }

  /** @throws InvalidRequest with the path of everything that is wrong */
  private async checked(
    transaction: Transaction,
    row: EntryName & { readonly body: Record<string, unknown> },
  ): Promise<object> {
    const { success, data, error } = versionSchemaOf(row.catalogue).safeParse(row);
    if (!success) throw invalidRequest(error.issues);
    const details = [
      ...unknownFieldsOf(row.body, data.body, 'body'),
      ...(await this.unknownReferences(transaction, row.catalogue, data.body)),
    ];
    if (details.length > 0) throw new InvalidRequest(details);
    return data.body;
  }

  private async unknownReferences(
    transaction: Transaction,
    catalogue: Catalogue,
    body: object,
  ): Promise<ErrorDetail[]> {
    // The schema of this catalogue has just accepted the body.
    const references = contentReferences(catalogue, body as never);
    const known = await this.content.keys(transaction);
    return references
      .filter((reference) => !known.has(`${reference.catalogue} ${reference.key}`))
      .map(({ where, key }) => ({
        code: 'unknown-reference',
        field: `body.${where}`,
        params: { key },
      }));
  }
}
