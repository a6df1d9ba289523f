import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import { type Catalogue, type VersionOf, versionSchemaOf } from '@ki-kompass/domain';
import * as z from 'zod';

const address = (catalogue: Catalogue): string => `/api/content/${catalogue}`;

/** The texts and tables that the product ships. Call both methods where `inject` is allowed. */
@Service()
export class ContentClient {
  /** The versions offered today, one per key. */
  list<C extends Catalogue>(catalogue: C): HttpResourceRef<readonly VersionOf<C>[] | undefined> {
    const items = z.object({ items: z.array(schemaOf(catalogue)) });
    return httpResource(() => address(catalogue), {
      parse: (body) => items.parse(body).items,
    });
  }

  /**
   * One version of one entry, as a project pinned it.
   * @param pinned `undefined` as long as it is not known what to ask for
   */
  entry<C extends Catalogue>(
    catalogue: C,
    pinned: () => { readonly key: string; readonly version: number } | null | undefined,
  ): HttpResourceRef<VersionOf<C> | undefined> {
    const entry = schemaOf(catalogue);
    const addressOfEntry = (): string | undefined => {
      const known = pinned();
      if (known == null) return undefined;
      return `${address(catalogue)}/${encodeURIComponent(known.key)}/${String(known.version)}`;
    };
    return httpResource(addressOfEntry, {
      parse: (body) => entry.parse(body),
    });
  }
}

/** The schema follows from the catalogue; only the compiler loses that in a generic. */
function schemaOf<C extends Catalogue>(catalogue: C): z.ZodType<VersionOf<C>> {
  return versionSchemaOf(catalogue) as unknown as z.ZodType<VersionOf<C>>;
}
