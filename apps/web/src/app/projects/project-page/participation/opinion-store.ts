import { computed, inject, Service } from '@angular/core';
import type { OpinionsView } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { OpinionsClient } from '../../opinions.client';
import { ProjectStore } from '../project-store';

/** The opinions of the project on the screen; they follow every version of it. */
@Service({ autoProvided: false })
export class OpinionStore {
  private readonly client = inject(OpinionsClient);
  private readonly project = inject(ProjectStore);
  private readonly keys = new RequestKeys();
  readonly resource = this.client.opinions(() => {
    const known = this.project.known();
    return known !== undefined && known.status !== 'draft' ? known : undefined;
  });
  readonly view = kept(this.resource, this.project.id);
  /** A draft has no checklist yet, so nobody can be asked. */
  readonly isDraft = computed(() => this.project.known()?.status === 'draft');

  /**
   * @param content what tells this wish from another one
   * @param command asks the client, for this project, under a key of its own
   */
  async act(
    content: unknown,
    command: (client: OpinionsClient, projectId: string, key: string) => Promise<OpinionsView>,
  ): Promise<void> {
    const id = this.project.id();
    const answer = await this.keys.send([id, content], (key) => command(this.client, id, key));
    this.resource.set(answer);
    this.project.reload();
  }
}
