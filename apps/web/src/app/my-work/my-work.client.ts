import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import { type ListMyWork, type MyWorkPage, myWorkPageSchema } from '@ki-kompass/domain';

const address = '/api/my-work';

/** What waits for the person. Call the method where `inject` is allowed. */
@Service()
export class MyWorkClient {
  /** @param query `undefined` while nobody is signed in: nothing is asked then */
  page(query: () => Partial<ListMyWork> | undefined): HttpResourceRef<MyWorkPage | undefined> {
    const request = () => {
      const asked = query();
      return asked && { url: address, params: given(asked) };
    };
    return httpResource(request, { parse: (body) => myWorkPageSchema.parse(body) });
  }
}

/** Query parameters without those that nobody set. */
function given(query: Partial<ListMyWork>): Record<string, string | number> {
  const set = Object.entries(query).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}
