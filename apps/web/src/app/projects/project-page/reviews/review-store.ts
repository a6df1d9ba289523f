import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { HumanReviewPage } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { LiveEvents } from '../../../shared/live/live-events';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { HumanReviewsClient } from '../../human-reviews.client';
import { ProjectStore } from '../project-store';

/** The human reviews of the project on the screen; which page of them stands in the address. */
@Service({ autoProvided: false })
export class ReviewStore {
  private readonly client = inject(HumanReviewsClient);
  private readonly project = inject(ProjectStore);
  private readonly keys = new RequestKeys();
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  readonly id = computed(() => this.project.known()?.id);
  readonly cursor = computed(() => this.query().get('cursor') ?? undefined);
  readonly resource = this.client.page(this.id, this.cursor);
  readonly page = kept(this.resource, this.id);

  constructor() {
    inject(LiveEvents).reloadOn(
      this.resource,
      (news) =>
        news.projectId === this.id() &&
        (news.kind === 'gone' ||
          news.type === 'human-review.recorded' ||
          news.type === 'outputs.counted'),
    );
  }

  /**
   * @param content what tells this wish from another one
   * @param command asks the client, for this project, under a key of its own
   */
  async act(
    content: unknown,
    command: (
      client: HumanReviewsClient,
      projectId: string,
      key: string,
    ) => Promise<HumanReviewPage>,
  ): Promise<void> {
    const id = this.project.id();
    const first = await this.keys.send([id, content], (key) => command(this.client, id, key));
    this.project.reload();
    if (this.cursor() === undefined) {
      this.resource.set(first);
      return;
    }
    // The answer is the first page; a later one is loaded again.
    this.resource.reload();
  }
}
