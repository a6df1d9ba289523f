import { computed, inject, Service, signal } from '@angular/core';
import type { AwardItemKey, RecordAward } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { LiveEvents } from '../../../shared/live/live-events';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { type Awarded, AwardsClient } from '../../awards.client';
import { ProjectStore } from '../project-store';

/** The award of one item of the project on the screen; it follows what others record. */
@Service({ autoProvided: false })
export class AwardStore {
  private readonly client = inject(AwardsClient);
  private readonly project = inject(ProjectStore);
  private readonly keys = new RequestKeys();
  private readonly item = signal<() => AwardItemKey | undefined>(() => undefined);
  private readonly awarded = computed(
    (): Awarded | undefined => {
      const projectId = this.project.reads('checklist') ? this.project.known()?.id : undefined;
      const item = this.item()();
      return projectId === undefined || item === undefined ? undefined : { projectId, item };
    },
    { equal: (one, other) => one?.projectId === other?.projectId && one?.item === other?.item },
  );
  readonly resource = this.client.award(this.awarded);
  readonly view = kept(this.resource, this.awarded);

  constructor() {
    inject(LiveEvents).reloadOn(
      this.resource,
      (news) =>
        news.projectId === this.awarded()?.projectId &&
        (news.kind === 'gone' || news.type === 'award.recorded'),
    );
  }

  /** The item to show the award of; called once, by the part of the page that shows it. */
  follow(item: () => AwardItemKey): void {
    this.item.set(item);
  }

  async record(item: AwardItemKey, command: RecordAward): Promise<void> {
    const awarded = { projectId: this.project.id(), item };
    const send = (key: string) => this.client.record(awarded, command, key);
    this.resource.set(await this.keys.send([awarded, command], send));
    this.project.reload();
  }
}
