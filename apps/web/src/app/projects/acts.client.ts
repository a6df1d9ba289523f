import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type ArchiveProject,
  type PauseProject,
  projectActsSchema,
  type ProjectActsView,
  type ResumeProject,
  type ReturnToPhase,
  type StopProject,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/acts`;

/** An act as it is sent, with what it needs. */
export type ActCommand =
  | { readonly act: 'pause'; readonly body: PauseProject }
  | { readonly act: 'resume'; readonly body: ResumeProject }
  | { readonly act: 'stop'; readonly body: StopProject }
  | { readonly act: 'phase-return'; readonly body: ReturnToPhase }
  | { readonly act: 'archive'; readonly body: ArchiveProject };

/** Mirror of the API's acts on a project; they fail with a `Problem`. */
@Service()
export class ActsClient {
  private readonly http = inject(HttpClient);

  /** Nothing is asked for without a project. */
  acts(projectId: () => string | undefined): HttpResourceRef<ProjectActsView | undefined> {
    const address = () => {
      const id = projectId();
      return id === undefined ? undefined : addressOf(id);
    };
    return httpResource(address, { parse: (body) => projectActsSchema.parse(body) });
  }

  /** @param key names this wish: sending it again with the same key changes nothing twice */
  act(projectId: string, { act, body }: ActCommand, key: string): Promise<ProjectActsView> {
    const address = `${addressOf(projectId)}/${act === 'phase-return' ? 'return' : act}`;
    const answer = this.http.post(address, body, { headers: { 'Idempotency-Key': key } });
    return firstValueFrom(answer.pipe(map((told) => projectActsSchema.parse(told))));
  }
}
