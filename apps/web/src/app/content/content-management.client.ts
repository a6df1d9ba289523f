import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AddContentVersion,
  type Catalogue,
  type ContentEntry,
  contentEntrySchema,
} from '@ki-kompass/domain';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';

const entriesSchema = z.object({ items: z.array(contentEntrySchema) });
/** Of whatever catalogue: its body is shown as it is. */
const versionSchema = z.object({ body: z.record(z.string(), z.unknown()) });

interface EntryName {
  readonly catalogue: Catalogue;
  readonly key: string;
}

/** The catalogues with all their versions, for those who keep them. */
@Service()
export class ContentManagementClient {
  private readonly http = inject(HttpClient);

  /** `undefined` asks for nothing. Call it where `inject` is allowed. */
  entries(
    catalogue: () => Catalogue | undefined,
  ): HttpResourceRef<{ items: ContentEntry[] } | undefined> {
    return httpResource(
      () => {
        const name = catalogue();
        return name === undefined ? undefined : `/api/content-entries/${name}`;
      },
      { parse: (body) => entriesSchema.parse(body) },
    );
  }

  /** The text of one version. */
  body(
    entry: () => EntryName & { readonly version: number },
  ): HttpResourceRef<{ body: Record<string, unknown> } | undefined> {
    return httpResource(
      () => {
        const { catalogue, key, version } = entry();
        return `/api/content/${catalogue}/${encodeURIComponent(key)}/${String(version)}`;
      },
      { parse: (body) => versionSchema.parse(body) },
    );
  }

  /**
   * @param key one uuid per intention: sent twice, the version is still added once
   * @throws Problem `conflict`, `rule-violated`, `invalid` with the path of what is wrong
   */
  async add(
    { catalogue, key: entry }: EntryName,
    command: AddContentVersion,
    key: string,
  ): Promise<void> {
    const address = `/api/content-entries/${catalogue}/${encodeURIComponent(entry)}/versions`;
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(address, command, { headers }));
  }
}
