import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type ChangeOrganisation,
  type CreatePartner,
  type IssuedInvitation,
  issuedInvitationSchema,
  type ManagedOrganisationPage,
  managedOrganisationPageSchema,
  type OrganisationKind,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';
import * as z from 'zod';

const address = '/api/organisations';
const proposalSchema = z.object({ shortCode: z.string() });

export interface OrganisationsQuery {
  readonly search: string;
  readonly kind: OrganisationKind | null;
  readonly cursor: string | undefined;
}

/** All organisations, for the network. */
@Service()
export class OrganisationsClient {
  private readonly http = inject(HttpClient);

  /** `undefined` asks for nothing. Call it where `inject` is allowed. */
  list(
    query: () => OrganisationsQuery | undefined,
  ): HttpResourceRef<ManagedOrganisationPage | undefined> {
    return httpResource(
      () => {
        const wanted = query();
        if (wanted === undefined) return undefined;
        const { search, kind, cursor } = wanted;
        const params = {
          ...(search === '' ? {} : { search }),
          ...(kind === null ? {} : { kind }),
          ...(cursor === undefined ? {} : { cursor }),
        };
        return { url: address, params };
      },
      { parse: (body) => managedOrganisationPageSchema.parse(body) },
    );
  }

  /** @throws Problem `invalid` for a name too short */
  proposeShortCode(name: string): Promise<string> {
    const answer = this.http
      .get(`${address}/short-code-proposal`, { params: { name } })
      .pipe(map((body) => proposalSchema.parse(body).shortCode));
    return firstValueFrom(answer);
  }

  /**
   * @param key one uuid per intention: sent twice, the partner is still created once
   * @throws Problem `rule-violated`, `invalid`
   */
  async createPartner(command: CreatePartner, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(address, command, { headers }));
  }

  /** @throws Problem `rule-violated`, `invalid` */
  async change(id: string, command: ChangeOrganisation): Promise<void> {
    await firstValueFrom(this.http.patch(`${address}/${id}`, command));
  }

  /** @throws Problem `rule-violated`, `invalid` */
  inviteAdministrator(id: string, email: string): Promise<IssuedInvitation> {
    const answer = this.http
      .post(`${address}/${id}/administrator-invitations`, { email })
      .pipe(map((body) => issuedInvitationSchema.parse(body)));
    return firstValueFrom(answer);
  }
}
