import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import { type SearchAnswer, searchAnswerSchema, type SearchKind } from '@ki-kompass/domain';

export interface SearchQuery {
  readonly q: string;
  /** Of each kind at most so many. */
  readonly limit: number;
  readonly kind?: SearchKind;
}

/** Everything that can be found. Call the method where `inject` is allowed. */
@Service()
export class SearchClient {
  /** Asks nothing while there is no question. */
  find(query: () => SearchQuery | undefined): HttpResourceRef<SearchAnswer | undefined> {
    return httpResource(
      () => {
        const asked = query();
        return asked && { url: '/api/search', params: { ...asked } };
      },
      { parse: (body) => searchAnswerSchema.parse(body) },
    );
  }
}
