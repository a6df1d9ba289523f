import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AwardItemKey,
  type AwardView,
  awardViewSchema,
  type RecordAward,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

/** The record of one item of a project. */
export interface Awarded {
  readonly projectId: string;
  readonly item: AwardItemKey;
}

const addressOf = ({ projectId, item }: Awarded): string =>
  `/api/projects/${encodeURIComponent(projectId)}/awards/${item}`;

/** How the contracts of a project were awarded. Keys: see `GatesClient`. */
@Service()
export class AwardsClient {
  private readonly http = inject(HttpClient);

  award(awarded: () => Awarded | undefined): HttpResourceRef<AwardView | undefined> {
    const address = (): string | undefined => {
      const one = awarded();
      return one === undefined ? undefined : addressOf(one);
    };
    return httpResource(address, { parse: (body) => awardViewSchema.parse(body) });
  }

  record(awarded: Awarded, command: RecordAward, key: string): Promise<AwardView> {
    const headers = { 'Idempotency-Key': key };
    const answer = this.http.put(addressOf(awarded), command, { headers });
    return firstValueFrom(answer.pipe(map((body) => awardViewSchema.parse(body))));
  }
}
