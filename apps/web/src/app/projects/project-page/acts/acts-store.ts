import { computed, inject, Service } from '@angular/core';
import { kept } from '../../../shared/live/kept';
import { LiveEvents } from '../../../shared/live/live-events';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { type ActCommand, ActsClient } from '../../acts.client';
import { ProjectStore } from '../project-store';

/** What happened to the project on the screen apart from decisions, and what may happen now. */
@Service({ autoProvided: false })
export class ActsStore {
  private readonly client = inject(ActsClient);
  private readonly project = inject(ProjectStore);
  private readonly keys = new RequestKeys();
  private readonly id = computed(() => {
    const project = this.project.known();
    const isThere = project !== undefined && project.status !== 'draft';
    return isThere && this.project.reads('decisions') ? project.id : undefined;
  });
  readonly resource = this.client.acts(this.id);
  readonly view = kept(this.resource, this.id);

  constructor() {
    // Also a settled item of the closure checklist or a changed total shifts what is possible.
    inject(LiveEvents).reloadOn(this.resource, ({ projectId }) => projectId === this.id());
  }

  async act(command: ActCommand): Promise<void> {
    const id = this.project.id();
    const send = (key: string) => this.client.act(id, command, key);
    this.resource.set(await this.keys.send([id, command], send));
    this.project.reload();
  }
}
