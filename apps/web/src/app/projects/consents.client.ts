import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AnswerConsent,
  type Consents,
  consentsSchema,
  type RequestConsent,
  type ServiceAgreement,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/consents`;

/** Mirror of the API's consents; acts fail with a `Problem`. The key names a wish. */
@Service()
export class ConsentsClient {
  private readonly http = inject(HttpClient);

  /** Asked again with every version of the project; nothing is asked for without one. */
  consents(
    project: () => { readonly id: string; readonly version: number } | undefined,
  ): HttpResourceRef<Consents | undefined> {
    const request = () => {
      const known = project();
      return known && { url: addressOf(known.id), params: {} };
    };
    return httpResource(request, { parse: (body) => consentsSchema.parse(body) });
  }

  request(id: string, command: RequestConsent, key: string): Promise<Consents> {
    return this.send(addressOf(id), command, key);
  }

  cover(id: string, command: ServiceAgreement, key: string): Promise<Consents> {
    return this.send(`${addressOf(id)}/cover`, command, key);
  }

  /** @param consent the id of the procedure */
  answer(id: string, consent: string, command: AnswerConsent, key: string): Promise<Consents> {
    return this.send(`${addressOf(id)}/${encodeURIComponent(consent)}/answer`, command, key);
  }

  withdraw(id: string, consent: string, key: string): Promise<Consents> {
    return this.send(`${addressOf(id)}/${encodeURIComponent(consent)}/withdrawal`, {}, key);
  }

  private send(address: string, command: object, key: string): Promise<Consents> {
    const answer = this.http.post(address, command, { headers: { 'Idempotency-Key': key } });
    return firstValueFrom(answer.pipe(map((body) => consentsSchema.parse(body))));
  }
}
