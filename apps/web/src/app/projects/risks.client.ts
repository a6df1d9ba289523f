import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AddRisk,
  type ChangeRisk,
  type CloseRisk,
  type RiskList,
  riskListSchema,
} from '@ki-kompass/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/risks`;

/** The risks of a project; every command answers with all of them. Keys: see `GatesClient`. */
@Service()
export class RisksClient {
  private readonly http = inject(HttpClient);

  /** @param projectId `undefined` where the reader does not see risks: nothing is asked then */
  risks(projectId: () => string | undefined): HttpResourceRef<RiskList | undefined> {
    const address = (): string | undefined => {
      const id = projectId();
      return id === undefined ? undefined : addressOf(id);
    };
    return httpResource(address, { parse: (body) => riskListSchema.parse(body) });
  }

  add(id: string, command: AddRisk, key: string): Promise<RiskList> {
    return list(this.http.post(addressOf(id), command, { headers: { 'Idempotency-Key': key } }));
  }

  change(id: string, riskId: string, command: ChangeRisk): Promise<RiskList> {
    return list(this.http.patch(`${addressOf(id)}/${riskId}`, command));
  }

  close(id: string, riskId: string, command: CloseRisk, key: string): Promise<RiskList> {
    const headers = { 'Idempotency-Key': key };
    return list(this.http.post(`${addressOf(id)}/${riskId}/closure`, command, { headers }));
  }
}

function list(answer: Observable<unknown>): Promise<RiskList> {
  return firstValueFrom(answer.pipe(map((body) => riskListSchema.parse(body))));
}
