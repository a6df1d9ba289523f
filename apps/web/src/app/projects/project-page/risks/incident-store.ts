import { computed, inject, Service } from '@angular/core';
import type { IncidentList } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { LiveEvents } from '../../../shared/live/live-events';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { IncidentsClient } from '../../incidents.client';
import { ProjectStore } from '../project-store';

/** The incidents of the project on the screen; they follow what others do. */
@Service({ autoProvided: false })
export class IncidentStore {
  private readonly client = inject(IncidentsClient);
  private readonly project = inject(ProjectStore);
  private readonly keys = new RequestKeys();
  private readonly id = computed(() =>
    this.project.reads('checklist') ? this.project.known()?.id : undefined,
  );
  readonly resource = this.client.incidents(this.id);
  readonly list = kept(this.resource, this.id);
  readonly openCount = computed(
    () => this.list()?.items.filter(({ closedAt }) => closedAt === null).length ?? 0,
  );

  constructor() {
    inject(LiveEvents).reloadOn(
      this.resource,
      (news) =>
        news.projectId === this.id() && (news.kind === 'gone' || news.type.startsWith('incident.')),
    );
  }

  /**
   * @param content what tells this wish from another one
   * @param command asks the client, for this project, under a key of its own
   */
  async act(
    content: unknown,
    command: (client: IncidentsClient, projectId: string, key: string) => Promise<IncidentList>,
  ): Promise<void> {
    const id = this.project.id();
    const answer = await this.keys.send([id, content], (key) => command(this.client, id, key));
    this.resource.set(answer);
    this.project.reload();
  }

  /** Of the newest event that these incidents are known to hold. */
  version(): number {
    return this.list()?.version ?? 1;
  }
}
