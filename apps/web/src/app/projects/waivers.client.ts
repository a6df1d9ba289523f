import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type DecideWaiver,
  type RequestWaiver,
  type Waivers,
  waiversSchema,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/waivers`;

/** The waivers of a project; every command answers with all of them. `key` names a wish. */
@Service()
export class WaiversClient {
  private readonly http = inject(HttpClient);

  /** @param projectId `undefined` where the reader does not see waivers: nothing is asked then */
  waivers(projectId: () => string | undefined): HttpResourceRef<Waivers | undefined> {
    const address = (): string | undefined => {
      const id = projectId();
      return id === undefined ? undefined : addressOf(id);
    };
    return httpResource(address, { parse: (body) => waiversSchema.parse(body) });
  }

  request(projectId: string, command: RequestWaiver, key: string): Promise<Waivers> {
    return this.act(addressOf(projectId), command, key);
  }

  decide(projectId: string, id: string, command: DecideWaiver, key: string): Promise<Waivers> {
    return this.act(`${addressOf(projectId)}/${id}/decision`, command, key);
  }

  withdraw(projectId: string, id: string, key: string): Promise<Waivers> {
    return this.act(`${addressOf(projectId)}/${id}/withdrawal`, {}, key);
  }

  private act(address: string, command: object, key: string): Promise<Waivers> {
    const answer = this.http.post(address, command, { headers: { 'Idempotency-Key': key } });
    return firstValueFrom(answer.pipe(map((body) => waiversSchema.parse(body))));
  }
}
