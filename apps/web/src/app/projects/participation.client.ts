import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type Participation,
  participationSchema,
  type ReleaseParticipation,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/participation`;

/** Mirror of the API's releases; acts fail with a `Problem`. */
@Service()
export class ParticipationClient {
  private readonly http = inject(HttpClient);

  /** Asked again with every version of the project; nothing is asked for without one. */
  participation(
    project: () => { readonly id: string; readonly version: number } | undefined,
  ): HttpResourceRef<Participation | undefined> {
    const request = () => {
      const known = project();
      return known && { url: addressOf(known.id), params: {} };
    };
    return httpResource(request, { parse: (body) => participationSchema.parse(body) });
  }

  /** @param key names this wish: sending it again with the same key changes nothing twice */
  release(id: string, command: ReleaseParticipation, key: string): Promise<Participation> {
    return this.send(`${addressOf(id)}/release`, command, key);
  }

  end(id: string, command: ReleaseParticipation, key: string): Promise<Participation> {
    return this.send(`${addressOf(id)}/end`, command, key);
  }

  private send(
    address: string,
    command: ReleaseParticipation,
    key: string,
  ): Promise<Participation> {
    const answer = this.http.post(address, command, { headers: { 'Idempotency-Key': key } });
    return firstValueFrom(answer.pipe(map((body) => participationSchema.parse(body))));
  }
}
