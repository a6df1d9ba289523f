import { computed, inject, Service } from '@angular/core';
import type { RiskList } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { LiveEvents } from '../../../shared/live/live-events';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { RisksClient } from '../../risks.client';
import { ProjectStore } from '../project-store';

/** The risks of the project on the screen; they follow what others do. */
@Service({ autoProvided: false })
export class RiskStore {
  private readonly client = inject(RisksClient);
  private readonly project = inject(ProjectStore);
  private readonly keys = new RequestKeys();
  private readonly id = computed(() =>
    this.project.reads('checklist') ? this.project.known()?.id : undefined,
  );
  readonly resource = this.client.risks(this.id);
  readonly list = kept(this.resource, this.id);

  constructor() {
    inject(LiveEvents).reloadOn(
      this.resource,
      (news) =>
        news.projectId === this.id() && (news.kind === 'gone' || news.type.startsWith('risk.')),
    );
  }

  /**
   * @param content what tells this wish from another one
   * @param command asks the client, for this project, under a key of its own
   */
  async act(
    content: unknown,
    command: (client: RisksClient, projectId: string, key: string) => Promise<RiskList>,
  ): Promise<void> {
    const id = this.project.id();
    const answer = await this.keys.send([id, content], (key) => command(this.client, id, key));
    this.resource.set(answer);
    this.project.reload();
  }

  /** Of the newest event that these risks are known to hold. */
  version(): number {
    return this.list()?.version ?? 1;
  }
}
