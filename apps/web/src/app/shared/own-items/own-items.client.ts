import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AddOwnItem,
  type ChangeOwnItem,
  type OwnItem,
  ownItemSchema,
  type RetireOwnItem,
} from '@ki-kompass/domain';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';

const listSchema = z.object({ items: z.array(ownItemSchema) });

const addressOf = (organisationId: string): string =>
  `/api/organisations/${organisationId}/own-items`;

/** What an organisation adds to the checklists of its projects. */
@Service()
export class OwnItemsClient {
  private readonly http = inject(HttpClient);

  /** Call it where `inject` is allowed; `undefined` asks for nothing. */
  list(
    organisationId: () => string | undefined,
  ): HttpResourceRef<{ items: OwnItem[] } | undefined> {
    return httpResource(
      () => {
        const id = organisationId();
        return id === undefined ? undefined : addressOf(id);
      },
      { parse: (body) => listSchema.parse(body) },
    );
  }

  /**
   * @param key one uuid per intention: sent twice, the item is still added once
   * @throws Problem `invalid`, `forbidden`, `rule-violated`
   */
  add(organisationId: string, command: AddOwnItem, key: string): Promise<void> {
    return this.send(addressOf(organisationId), command, key);
  }

  /** @throws Problem as `add`, and `conflict` when somebody else was faster */
  change(organisationId: string, id: string, command: ChangeOwnItem, key: string): Promise<void> {
    return this.send(`${addressOf(organisationId)}/${id}/versions`, command, key);
  }

  /** @throws Problem as `change` */
  retire(organisationId: string, id: string, command: RetireOwnItem, key: string): Promise<void> {
    return this.send(`${addressOf(organisationId)}/${id}/retirement`, command, key);
  }

  private async send(address: string, command: object, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(address, command, { headers }));
  }
}
