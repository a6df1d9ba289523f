import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AddMeasure,
  type CloseIncident,
  type EditIncident,
  type IncidentList,
  incidentListSchema,
  type RecordIncident,
  type ReportIncident,
} from '@ki-kompass/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/incidents`;

/** What happened in a project; every command answers with all of it. Keys: see `GatesClient`. */
@Service()
export class IncidentsClient {
  private readonly http = inject(HttpClient);

  /** @param projectId `undefined` where the reader does not see incidents: nothing is asked then */
  incidents(projectId: () => string | undefined): HttpResourceRef<IncidentList | undefined> {
    const address = (): string | undefined => {
      const id = projectId();
      return id === undefined ? undefined : addressOf(id);
    };
    return httpResource(address, { parse: (body) => incidentListSchema.parse(body) });
  }

  record(id: string, command: RecordIncident, key: string): Promise<IncidentList> {
    return this.act(addressOf(id), command, key);
  }

  edit(id: string, incidentId: string, command: EditIncident): Promise<IncidentList> {
    return list(this.http.patch(`${addressOf(id)}/${incidentId}`, command));
  }

  report(
    id: string,
    incident: string,
    command: ReportIncident,
    key: string,
  ): Promise<IncidentList> {
    return this.act(`${addressOf(id)}/${incident}/report`, command, key);
  }

  close(id: string, incident: string, command: CloseIncident, key: string): Promise<IncidentList> {
    return this.act(`${addressOf(id)}/${incident}/closure`, command, key);
  }

  addMeasure(
    id: string,
    incident: string,
    command: AddMeasure,
    key: string,
  ): Promise<IncidentList> {
    return this.act(`${addressOf(id)}/${incident}/measures`, command, key);
  }

  finishMeasure(
    id: string,
    incident: string,
    measureId: string,
    key: string,
  ): Promise<IncidentList> {
    const address = `${addressOf(id)}/${incident}/measures/${measureId}/completion`;
    return this.act(address, {}, key);
  }

  private act(address: string, command: object, key: string): Promise<IncidentList> {
    return list(this.http.post(address, command, { headers: { 'Idempotency-Key': key } }));
  }
}

function list(answer: Observable<unknown>): Promise<IncidentList> {
  return firstValueFrom(answer.pipe(map((body) => incidentListSchema.parse(body))));
}
