import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type Audience,
  type OpenedProject,
  openedProjectSchema,
  type Preview,
  previewSchema,
  type Project,
  projectSchema,
  type SetVisibility,
} from '@ki-kompass/domain';
import { firstValueFrom, map } from 'rxjs';

const addressOf = (id: string): string => `/api/projects/${encodeURIComponent(id)}`;

/** How far a project is open, and what others read of it then. */
@Service()
export class VisibilityClient {
  private readonly http = inject(HttpClient);

  /** What an audience gets when it asks for the project. Call it where `inject` is allowed. */
  preview(id: () => string, audience: () => Audience): HttpResourceRef<Preview | undefined> {
    return httpResource(() => ({ url: `${addressOf(id())}/preview`, params: { as: audience() } }), {
      parse: (body) => previewSchema.parse(body),
    });
  }

  /** What everybody may read, also without a session. Call it where `inject` is allowed. */
  public(id: () => string): HttpResourceRef<OpenedProject | undefined> {
    return httpResource(() => `/api/public/projects/${encodeURIComponent(id())}`, {
      parse: (body) => openedProjectSchema.parse(body),
    });
  }

  /** @throws Problem `conflict` · `rule-violated` · `forbidden` */
  set(id: string, command: SetVisibility): Promise<Project> {
    const answer = this.http
      .put(`${addressOf(id)}/visibility`, command)
      .pipe(map((body) => projectSchema.parse(body)));
    return firstValueFrom(answer);
  }
}
