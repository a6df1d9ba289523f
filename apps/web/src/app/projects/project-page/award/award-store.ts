import { computed, inject, Service } from '@angular/core';
import type { RecordAward } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { LiveEvents } from '../../../shared/live/live-events';
import { AwardsClient } from '../../awards.client';
import { ProjectStore } from '../project-store';

/** The award of the project on the screen; it follows what others record. */
@Service({ autoProvided: false })
export class AwardStore {
  private readonly client = inject(AwardsClient);
  private readonly project = inject(ProjectStore);
  private readonly id = computed(() =>
    this.project.reads('checklist') ? this.project.known()?.id : undefined,
  );
  readonly resource = this.client.award(this.id);
  readonly view = kept(this.resource, this.id);

  constructor() {
    inject(LiveEvents).reloadOn(
      this.resource,
      (news) =>
        news.projectId === this.id() && (news.kind === 'gone' || news.type === 'award.recorded'),
    );
  }

  async record(command: RecordAward): Promise<void> {
    const key = crypto.randomUUID();
    this.resource.set(await this.client.record(this.project.id(), command, key));
    this.project.reload();
  }
}
