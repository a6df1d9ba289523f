import {
  HttpClient,
  httpResource,
  type HttpResourceRef,
  type HttpResourceRequest,
} from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type AddEvidence,
  type Checklist,
  type ChecklistOffer,
  checklistOfferSchema,
  checklistSchema,
  type EditItem,
} from '@ki-kompass/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/checklist`;

/** A file to send, and the evidence whose place it takes. */
export interface EvidenceFile {
  readonly file: File;
  readonly replaces?: string | undefined;
}

/** The checklists of a project; every command answers with the whole checklist it is about. */
@Service()
export class ChecklistsClient {
  private readonly http = inject(HttpClient);

  /** @param projectId `undefined` where the reader does not see checklists: nothing is asked then */
  checklist(projectId: () => string | undefined): HttpResourceRef<Checklist | undefined> {
    const address = (): string | undefined => {
      const id = projectId();
      return id === undefined ? undefined : addressOf(id);
    };
    return httpResource(address, { parse: (body) => checklistSchema.parse(body) });
  }

  /** @param asked a checklist that the project no longer works on; see `checklist` */
  earlier(
    asked: () => { readonly projectId: string; readonly key: string } | undefined,
  ): HttpResourceRef<Checklist | undefined> {
    const request = (): HttpResourceRequest | undefined => {
      const earlier = asked();
      if (earlier === undefined) return undefined;
      return { url: addressOf(earlier.projectId), params: { checklist: earlier.key } };
    };
    return httpResource(request, { parse: (body) => checklistSchema.parse(body) });
  }

  /** @param projectId see `checklist` */
  offer(projectId: () => string | undefined): HttpResourceRef<ChecklistOffer | undefined> {
    const address = (): string | undefined => {
      const id = projectId();
      return id === undefined ? undefined : `${addressOf(id)}-version`;
    };
    return httpResource(address, { parse: (body) => checklistOfferSchema.parse(body) });
  }

  /**
   * @param reference names what was shown
   * @param key see `addEvidence`
   */
  takeVersion(projectId: string, reference: string, key: string): Promise<Checklist> {
    const headers = { 'Idempotency-Key': key };
    return checklist(this.http.post(`${addressOf(projectId)}-version`, { reference }, { headers }));
  }

  /** @param key names this wish: sending it again with the same key changes nothing twice */
  edit(projectId: string, itemId: string, command: EditItem, key: string): Promise<Checklist> {
    const headers = { 'Idempotency-Key': key };
    return checklist(this.http.patch(`${addressOf(projectId)}/${itemId}`, command, { headers }));
  }

  /** @param key names this wish: sending it again with the same key adds nothing twice */
  addEvidence(
    projectId: string,
    itemId: string,
    command: AddEvidence,
    key: string,
  ): Promise<Checklist> {
    const headers = { 'Idempotency-Key': key };
    const address = `${addressOf(projectId)}/${itemId}/evidence`;
    return checklist(this.http.post(address, command, { headers }));
  }

  /** @param key see `addEvidence` */
  addFile(
    projectId: string,
    itemId: string,
    { file, replaces }: EvidenceFile,
    key: string,
  ): Promise<Checklist> {
    const address = `${addressOf(projectId)}/${itemId}/evidence/files`;
    const headers = { 'Idempotency-Key': key, 'Content-Type': 'application/octet-stream' };
    const params = { name: file.name, ...(replaces === undefined ? {} : { replaces }) };
    return checklist(this.http.post(address, file, { headers, params }));
  }

  /** @param address of the evidence */
  redact(address: string, reason: string, key: string): Promise<Checklist> {
    const headers = { 'Idempotency-Key': key };
    return checklist(this.http.post(`${address}/redaction`, { reason }, { headers }));
  }

  evidenceAddress(projectId: string, itemId: string, evidenceId: string): string {
    return `${addressOf(projectId)}/${itemId}/evidence/${evidenceId}`;
  }

  fileAddress(projectId: string, itemId: string, evidenceId: string): string {
    return `${this.evidenceAddress(projectId, itemId, evidenceId)}/file`;
  }
}

function checklist(answer: Observable<unknown>): Promise<Checklist> {
  return firstValueFrom(answer.pipe(map((body) => checklistSchema.parse(body))));
}
