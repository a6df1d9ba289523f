import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  type CountOutputs,
  type HumanReviewPage,
  humanReviewPageSchema,
  type HumanReviewSample,
  humanReviewSampleSchema,
  type RecordHumanReviews,
  type SampleHumanReviews,
} from '@ki-kompass/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';

const addressOf = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/human-reviews`;

/** Human reviews of a project; every command answers with the first page. Keys: see `GatesClient`. */
@Service()
export class HumanReviewsClient {
  private readonly http = inject(HttpClient);

  /** @param cursor of the page before; `undefined` for the newest records */
  page(
    projectId: () => string | undefined,
    cursor: () => string | undefined,
  ): HttpResourceRef<HumanReviewPage | undefined> {
    return httpResource(
      () => {
        const id = projectId();
        if (id === undefined) return undefined;
        const next = cursor();
        return { url: addressOf(id), params: next === undefined ? {} : { cursor: next } };
      },
      { parse: (body) => humanReviewPageSchema.parse(body) },
    );
  }

  /** @param wish `undefined` as long as nobody draws a sample */
  sample(
    projectId: () => string | undefined,
    wish: () => SampleHumanReviews | undefined,
  ): HttpResourceRef<HumanReviewSample | undefined> {
    return httpResource(
      () => {
        const id = projectId();
        const wanted = wish();
        if (id === undefined || wanted === undefined) return undefined;
        return { url: `${addressOf(id)}/sample`, params: given(wanted) };
      },
      { parse: (body) => humanReviewSampleSchema.parse(body) },
    );
  }

  record(id: string, command: RecordHumanReviews, key: string): Promise<HumanReviewPage> {
    const headers = { 'Idempotency-Key': key };
    return page(this.http.post(addressOf(id), command, { headers }));
  }

  countOutputs(id: string, command: CountOutputs, key: string): Promise<HumanReviewPage> {
    const headers = { 'Idempotency-Key': key };
    return page(this.http.put(`${addressOf(id)}/outputs`, command, { headers }));
  }
}

/** Query parameters without those that nobody set. */
function given(wish: SampleHumanReviews): Record<string, string | number> {
  const set = Object.entries(wish).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}

function page(answer: Observable<unknown>): Promise<HumanReviewPage> {
  return firstValueFrom(answer.pipe(map((body) => humanReviewPageSchema.parse(body))));
}
