import { computed, inject, Service } from '@angular/core';
import type { OpinionsView } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { OpinionsClient } from '../../opinions.client';
import { ProjectStore } from '../project-store';

/** The opinions of the project on the screen; they follow every version of it. */
@Service({ autoProvided: false })
export class OpinionStore {
  private readonly client = inject(OpinionsClient);
  private readonly project = inject(ProjectStore);
  readonly resource = this.client.opinions(() => {
    const known = this.project.known();
    return known !== undefined && known.status !== 'draft' ? known : undefined;
  });
  readonly view = kept(this.resource, this.project.id);
  /** A draft has no checklist yet, so nobody can be asked. */
  readonly isDraft = computed(() => this.project.known()?.status === 'draft');

  /** @param command asks the client, for this project, under a key of its own */
  async act(
    command: (client: OpinionsClient, projectId: string, key: string) => Promise<OpinionsView>,
  ): Promise<void> {
    this.resource.set(await command(this.client, this.project.id(), crypto.randomUUID()));
    this.project.reload();
  }
}
