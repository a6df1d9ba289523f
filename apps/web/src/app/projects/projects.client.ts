import {
  HttpClient,
  httpResource,
  type HttpResourceRef,
  type HttpResourceRequest,
} from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AuditFileExport,
  auditFileExportSchema,
  type CreateDraft,
  type EditProject,
  type HistoryFilter,
  type HistoryPage,
  historyPageSchema,
  type ListProjects,
  type Project,
  projectCountSchema,
  type ProjectFilter,
  type ProjectPage,
  projectPageSchema,
  projectSchema,
  type ReadProject,
  readProjectSchema,
} from '@ki-kompass/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Problem } from '../shared/problem/problem';

const address = '/api/projects';
const addressOf = (id: string): string => `${address}/${encodeURIComponent(id)}`;

/** What is looked for in whose history. */
export interface HistoryQuestion {
  readonly projectId: string;
  readonly filter: HistoryFilter;
}

/**
 * Mirror of the API's projects. Methods that return a resource follow the signals they read and are
 * called where `inject` is allowed; the others send one request and fail with a `Problem`.
 */
@Service()
export class ProjectsClient {
  private readonly http = inject(HttpClient);

  list(query: () => Partial<ListProjects>): HttpResourceRef<ProjectPage | undefined> {
    return httpResource(() => ({ url: address, params: given(query()) }), {
      parse: (body) => projectPageSchema.parse(body),
    });
  }

  count(filter: () => ProjectFilter): HttpResourceRef<number | undefined> {
    return httpResource(() => ({ url: `${address}/count`, params: given(filter()) }), {
      parse: (body) => projectCountSchema.parse(body).count,
    });
  }

  /** A project of the own organisation; one that others have opened is not found. */
  project(id: () => string): HttpResourceRef<Project | undefined> {
    return httpResource(() => addressOf(id()), { parse: ownProject });
  }

  /** A project as whoever asks may read it: as their own, or what others have opened. */
  read(id: () => string): HttpResourceRef<ReadProject | undefined> {
    return httpResource(() => addressOf(id()), { parse: (body) => readProjectSchema.parse(body) });
  }

  /** The newest entries that match; nothing is asked for without a question. */
  history(question: () => HistoryQuestion | undefined): HttpResourceRef<HistoryPage | undefined> {
    const request = (): HttpResourceRequest | undefined => {
      const asked = question();
      if (asked === undefined) return undefined;
      return { url: `${addressOf(asked.projectId)}/history`, params: given(asked.filter) };
    };
    return httpResource(request, { parse: (body) => historyPageSchema.parse(body) });
  }

  /** One more page of the history, for a list that grows. */
  historyPage({ projectId, filter }: HistoryQuestion, cursor: string): Promise<HistoryPage> {
    const params = given({ ...filter, cursor });
    const page = this.http.get(`${addressOf(projectId)}/history`, { params });
    return firstValueFrom(page.pipe(map((body) => historyPageSchema.parse(body))));
  }

  /** Records that the whole file is taken, and says where it is downloaded. */
  exportAuditFile(id: string): Promise<AuditFileExport> {
    const recorded = this.http.post(`${addressOf(id)}/audit-files`, {});
    return firstValueFrom(recorded.pipe(map((body) => auditFileExportSchema.parse(body))));
  }

  get(id: string): Promise<Project> {
    return project(this.http.get(addressOf(id)));
  }

  /** @param key names this wish: sending it again with the same key creates nothing twice */
  createDraft(command: CreateDraft, key: string): Promise<Project> {
    return project(this.http.post(address, command, { headers: { 'Idempotency-Key': key } }));
  }

  /** A draft that takes up again the ended project. @param key as above */
  continue(id: string, key: string): Promise<Project> {
    const headers = { 'Idempotency-Key': key };
    return project(this.http.post(`${addressOf(id)}/continuation`, {}, { headers }));
  }

  edit(id: string, command: EditProject): Promise<Project> {
    return project(this.http.patch(addressOf(id), command));
  }

  async deleteDraft(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(addressOf(id)));
  }

  start(id: string, version: number): Promise<Project> {
    return project(this.http.post(`${addressOf(id)}/start`, { version }));
  }

  confirmStatus(id: string): Promise<Project> {
    return project(this.http.post(`${addressOf(id)}/status-confirmation`, {}));
  }
}

/** Query parameters without those that nobody set. */
function given<Value>(query: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  const set = Object.entries(query).filter(
    (entry): entry is [string, Value] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}

function ownProject(body: unknown): Project {
  const read = readProjectSchema.parse(body);
  if (read.readAs !== 'own') throw new Problem(404, 'not-found');
  return read;
}

function project(answer: Observable<unknown>): Promise<Project> {
  return firstValueFrom(answer.pipe(map((body) => projectSchema.parse(body))));
}
