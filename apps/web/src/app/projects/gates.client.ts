import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AddEvidence,
  type AgreeGate,
  type DecideGate,
  type Gate,
  type GateView,
  gateViewSchema,
  type RequestGate,
  type SnapshotView,
  snapshotViewSchema,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/gates`;

/**
 * The gate ahead of a project and the decisions so far; every command answers with what then
 * stands. `key` names a wish: sending it again with the same key does nothing twice.
 */
@Service()
export class GatesClient {
  private readonly http = inject(HttpClient);

  /** @param projectId `undefined` where the reader does not see decisions: nothing is asked then */
  gates(projectId: () => string | undefined): HttpResourceRef<GateView | undefined> {
    const address = (): string | undefined => {
      const id = projectId();
      return id === undefined ? undefined : addressOf(id);
    };
    return httpResource(address, { parse: (body) => gateViewSchema.parse(body) });
  }

  /** @param decision `undefined` as long as nobody wants to see it */
  snapshot(
    decision: () => { readonly projectId: string; readonly decisionId: string } | undefined,
  ): HttpResourceRef<SnapshotView | undefined> {
    const address = (): string | undefined => {
      const wanted = decision();
      if (wanted === undefined) return undefined;
      return `${addressOf(wanted.projectId)}/decisions/${wanted.decisionId}/snapshot`;
    };
    return httpResource(address, { parse: (body) => snapshotViewSchema.parse(body) });
  }

  request(id: string, gate: Gate, command: RequestGate, key: string): Promise<GateView> {
    return this.act(`${addressOf(id)}/${gate}/request`, command, key);
  }

  agree(id: string, gate: Gate, command: AgreeGate, key: string): Promise<GateView> {
    return this.act(`${addressOf(id)}/${gate}/agreement`, command, key);
  }

  decide(id: string, gate: Gate, command: DecideGate, key: string): Promise<GateView> {
    return this.act(`${addressOf(id)}/${gate}/decision`, command, key);
  }

  fulfil(id: string, conditionId: string, evidence: AddEvidence, key: string): Promise<GateView> {
    const project = `/api/projects/${encodeURIComponent(id)}`;
    return this.act(`${project}/conditions/${conditionId}/fulfilment`, evidence, key);
  }

  private act(address: string, command: object, key: string): Promise<GateView> {
    const answer = this.http.post(address, command, { headers: { 'Idempotency-Key': key } });
    return firstValueFrom(answer.pipe(map((body) => gateViewSchema.parse(body))));
  }
}
