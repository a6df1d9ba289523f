import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { type AwardView, awardViewSchema, type RecordAward } from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/award`;

/** How the contract of a project was awarded. Keys: see `GatesClient`. */
@Service()
export class AwardsClient {
  private readonly http = inject(HttpClient);

  award(projectId: () => string | undefined): HttpResourceRef<AwardView | undefined> {
    const address = (): string | undefined => {
      const id = projectId();
      return id === undefined ? undefined : addressOf(id);
    };
    return httpResource(address, { parse: (body) => awardViewSchema.parse(body) });
  }

  record(id: string, command: RecordAward, key: string): Promise<AwardView> {
    const headers = { 'Idempotency-Key': key };
    const answer = this.http.put(addressOf(id), command, { headers });
    return firstValueFrom(answer.pipe(map((body) => awardViewSchema.parse(body))));
  }
}
