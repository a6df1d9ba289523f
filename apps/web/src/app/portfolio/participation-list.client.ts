import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  participationPageSchema,
  type ParticipationPage,
  type ParticipationRow,
} from '@ki-kompass/domain';
import { firstValueFrom } from 'rxjs';
import { given } from './given';

const address = '/api/participation';

/** Of which organisation, and whether only what waits or was answered. */
export type ParticipationQuestion = Readonly<Record<'organisation' | 'state', string | undefined>>;

/** What a role that takes part was asked. Call the methods where `inject` is allowed. */
@Service()
export class ParticipationListClient {
  private readonly http = inject(HttpClient);

  /** @param question with the `cursor` of the page before */
  page(
    question: () => ParticipationQuestion & { readonly cursor: string | undefined },
  ): HttpResourceRef<ParticipationPage | undefined> {
    return httpResource(() => ({ url: address, params: given(question()) }), {
      parse: (body) => participationPageSchema.parse(body),
    });
  }

  /** All of them, page after page. */
  async all(question: ParticipationQuestion): Promise<readonly ParticipationRow[]> {
    const all: ParticipationRow[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const params = given({ ...question, limit: '100', cursor });
      const body = await firstValueFrom(this.http.get(address, { params }));
      const page = participationPageSchema.parse(body);
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    return all;
  }
}
