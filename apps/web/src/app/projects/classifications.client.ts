import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type ClassificationView,
  classificationViewSchema,
  type DeclareSubstantialChange,
  type RecordClassification,
  type SubstantialChanges,
  substantialChangesSchema,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (projectId: string): string => `/api/projects/${encodeURIComponent(projectId)}`;

/** Questions and answers about the class of a project; `key` names a wish that is done once. */
@Service()
export class ClassificationsClient {
  private readonly http = inject(HttpClient);

  /** Call it where `inject` is allowed. */
  classification(projectId: () => string): HttpResourceRef<ClassificationView | undefined> {
    return httpResource(() => `${addressOf(projectId())}/classification`, {
      parse: (body) => classificationViewSchema.parse(body),
    });
  }

  /** Call it where `inject` is allowed. */
  changes(projectId: () => string): HttpResourceRef<SubstantialChanges | undefined> {
    return httpResource(() => `${addressOf(projectId())}/substantial-changes`, {
      parse: (body) => substantialChangesSchema.parse(body),
    });
  }

  record(id: string, command: RecordClassification, key: string): Promise<ClassificationView> {
    return this.act(`${addressOf(id)}/classification`, command, key);
  }

  confirm(id: string, classificationId: string, key: string): Promise<ClassificationView> {
    return this.act(`${addressOf(id)}/classification/${classificationId}/confirmation`, {}, key);
  }

  declareChange(
    id: string,
    command: DeclareSubstantialChange,
    key: string,
  ): Promise<SubstantialChanges> {
    const headers = { 'Idempotency-Key': key };
    const answer = this.http.post(`${addressOf(id)}/substantial-changes`, command, { headers });
    return firstValueFrom(answer.pipe(map((body) => substantialChangesSchema.parse(body))));
  }

  private act(address: string, command: object, key: string): Promise<ClassificationView> {
    const answer = this.http.post(address, command, { headers: { 'Idempotency-Key': key } });
    return firstValueFrom(answer.pipe(map((body) => classificationViewSchema.parse(body))));
  }
}
