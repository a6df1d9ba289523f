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
  type ChecklistTemplate,
  type ContentEntry,
  type ErrorDetail,
  type NewEvent,
  type UseCase,
} from '@ki-kompass/domain';
import { checklistProblems, contentReferences } from '@ki-kompass/domain/content';
import { AuditRepository, type Act } from '../audit/audit.repository';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { InvalidRequest, invalidRequest } from '../http/invalid-request';
import { OrganisationsRepository } from '../organisations/organisations.repository';
import { SearchIndex } from '../search/search-index';
import { Clock } from '../time/clock';
import { ContentManagementRepository } from './content-management.repository';

/** An entry of a catalogue. */
export interface EntryName {
  readonly catalogue: Catalogue;
  readonly key: string;
}

/** What is added, and the client's own name for the request. */
interface Addition {
  readonly command: AddContentVersion;
  readonly key: string | undefined;
}

@Injectable()
export class ContentManagementService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly organisations: OrganisationsRepository,
    private readonly content: ContentManagementRepository,
    private readonly audit: AuditRepository,
    private readonly search: SearchIndex,
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
    { command, key: idempotencyKey }: Addition,
  ): Promise<{ version: number }> {
    const { personId } = actor;
    const request = { addContentVersion: command, catalogue, entry: key };
    return this.database.transaction(async (transaction) => {
      const { id: organisationId } = await this.organisations.network(transaction);
      const role = requireOrganisationPermission(actor, 'content.manage', organisationId);
      const repeatable = { personId, key: idempotencyKey, request };
      return this.idempotency.once(transaction, repeatable, async () => {
        await this.organisations.lock(transaction, organisationId);
        const act = { personId, role, now: this.clock.now() };
        const name = { catalogue, key };
        const { version, event } = await this.write(transaction, name, command, act);
        const chain = { organisationId, projectId: null };
        await this.audit.append(transaction, chain, act, [event]);
        return { version };
      });
    });
  }

  private async write(
    transaction: Transaction,
    { catalogue, key }: EntryName,
    command: AddContentVersion,
    act: Act,
  ): Promise<{ version: number; event: NewEvent }> {
    const latest = await this.content.latest(transaction, catalogue, key);
    if (latest === undefined) throw new DomainError('not-found');
    const added = addVersion({ catalogue, key, ...latest }, command, dayOf(act.now));
    const { validFrom } = command;
    const { version } = added;
    const row = { catalogue, key, version, validFrom, validTo: null, body: command.body };
    const body = await this.checked(transaction, row);
    await this.content.add(transaction, { ...row, body }, act);
    if (catalogue === 'use-cases' && validFrom <= dayOf(act.now)) {
      // The schema of this catalogue has just accepted the body.
      await this.search.renewUseCase(transaction, body as UseCase);
    }
    return added;
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
      ...contradictionsIn(row.catalogue, data.body),
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

/** What is wrong with a checklist although each of its fields is well formed. */
function contradictionsIn(catalogue: Catalogue, body: object): ErrorDetail[] {
  if (catalogue !== 'checklists') return [];
  // The schema of this catalogue has just accepted the body.
  return checklistProblems(body as ChecklistTemplate).map(({ detail }) => ({
    ...detail,
    field: `body.${detail.field}`,
  }));
}
