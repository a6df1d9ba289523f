import { computed, effect, inject, Service } from '@angular/core';
import type { DecideWaiver, Waiver, Waivers, WaiverState } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { reloader } from '../../../shared/live/reloader';
import { WaiversClient } from '../../waivers.client';
import { ProjectStore } from '../project-store';

/** What was taken back or has ended says nothing about an item any more. */
const isOver: readonly WaiverState[] = ['withdrawn', 'lapsed', 'ended'];

/** The waivers beside the checklist; they are asked for again whenever the checklist is. */
@Service({ autoProvided: false })
export class WaiversStore {
  private readonly client = inject(WaiversClient);
  private readonly store = inject(ProjectStore);
  private readonly id = computed(() => {
    const isRead = this.store.reads('decisions') && this.store.reads('checklist');
    return isRead ? this.store.known()?.id : undefined;
  });
  private readonly resource = this.client.waivers(this.id);
  private readonly all = kept(this.resource, this.id);
  private readonly reload = reloader(this.resource);

  constructor() {
    let known: unknown;
    effect(() => {
      const items = this.store.items();
      if (known !== undefined && known !== items) this.reload();
      known = items;
    });
  }

  /** The last word about an item. */
  of(itemId: string): Waiver | undefined {
    const latest = this.all()?.items.find((waiver) => waiver.itemId === itemId);
    return latest !== undefined && isOver.includes(latest.state) ? undefined : latest;
  }

  mayRequest(itemId: string): boolean {
    return this.all()?.mayRequestFor.includes(itemId) ?? false;
  }

  async request(itemId: string, reason: string, key: string): Promise<void> {
    this.take(await this.client.request(this.store.id(), { itemId, reason }, key));
  }

  async decide(id: string, command: DecideWaiver, key: string): Promise<void> {
    this.take(await this.client.decide(this.store.id(), id, command, key));
  }

  async withdraw(id: string, key: string): Promise<void> {
    this.take(await this.client.withdraw(this.store.id(), id, key));
  }

  private take(waivers: Waivers): void {
    this.resource.set(waivers);
    this.store.reload();
  }
}
