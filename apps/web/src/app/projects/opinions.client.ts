import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type GiveOpinion,
  type OpinionsView,
  opinionsViewSchema,
  type RequestOpinion,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/opinions`;

/** The opinions of a project; every act answers with all of them. Keys: see `GatesClient`. */
@Service()
export class OpinionsClient {
  private readonly http = inject(HttpClient);

  /** Asked again with every version of the project; nothing is asked for without one. */
  opinions(
    project: () => { readonly id: string; readonly version: number } | undefined,
  ): HttpResourceRef<OpinionsView | undefined> {
    const request = () => {
      const known = project();
      return known && { url: addressOf(known.id), params: {} };
    };
    return httpResource(request, { parse: (body) => opinionsViewSchema.parse(body) });
  }

  request(id: string, command: RequestOpinion, key: string): Promise<OpinionsView> {
    return this.send(addressOf(id), command, key);
  }

  answer(id: string, opinion: string, command: GiveOpinion, key: string): Promise<OpinionsView> {
    return this.send(`${addressOf(id)}/${opinion}/answer`, command, key);
  }

  withdraw(id: string, opinion: string, key: string): Promise<OpinionsView> {
    return this.send(`${addressOf(id)}/${opinion}/withdrawal`, {}, key);
  }

  private send(address: string, command: object, key: string): Promise<OpinionsView> {
    const answer = this.http.post(address, command, { headers: { 'Idempotency-Key': key } });
    return firstValueFrom(answer.pipe(map((body) => opinionsViewSchema.parse(body))));
  }
}
