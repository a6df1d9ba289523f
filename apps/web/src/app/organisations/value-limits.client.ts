import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { type SetValueLimit, type ValueLimit, valueLimitSchema } from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';
import * as z from 'zod';

const listSchema = z.object({ items: z.array(valueLimitSchema) });

const addressOf = (organisationId: string): string =>
  `/api/organisations/${organisationId}/value-limits`;

@Service()
export class ValueLimitsClient {
  private readonly http = inject(HttpClient);

  /** Call it where `inject` is allowed; `undefined` asks for nothing. */
  list(
    organisationId: () => string | undefined,
  ): HttpResourceRef<{ items: ValueLimit[] } | undefined> {
    return httpResource(
      () => {
        const id = organisationId();
        return id === undefined ? undefined : addressOf(id);
      },
      { parse: (body) => listSchema.parse(body) },
    );
  }

  /**
   * @param key one uuid per intention: sent twice, the limit is still entered once
   * @throws Problem `invalid`, `forbidden`
   */
  set(organisationId: string, command: SetValueLimit, key: string): Promise<ValueLimit> {
    const answer = this.http
      .post(addressOf(organisationId), command, { headers: { 'Idempotency-Key': key } })
      .pipe(map((body) => valueLimitSchema.parse(body)));
    return firstValueFrom(answer);
  }
}
