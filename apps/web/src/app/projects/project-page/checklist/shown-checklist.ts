import { computed, effect, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { type Checklist, checklistOfItem } from '@ki-kompass/domain';
import { ContentClient } from '../../../shared/content/content.client';
import { kept } from '../../../shared/live/kept';
import { reloader } from '../../../shared/live/reloader';
import { ChecklistsClient } from '../../checklists.client';
import { ContentNames, itemTexts } from '../content-names';
import { ProjectStore } from '../project-store';
import { ChecklistItems } from './checklist-items';

/**
 * The checklist that the address names: the one in hand, or an earlier one that can only be read.
 * A link to an item leads to its checklist, also when the project has moved on.
 */
@Service({ autoProvided: false })
export class ShownChecklist {
  private readonly store = inject(ProjectStore);
  private readonly content = inject(ContentNames);
  private readonly items = inject(ChecklistItems);
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  readonly lists = computed(() => this.store.items()?.lists ?? []);
  /** The key of the earlier checklist; `undefined` while the one in hand is shown. */
  readonly earlierKey = computed(() => {
    const inHand = this.store.items()?.template.key;
    const query = this.query();
    const named = [checklistOfItem(query.get('punkt') ?? ''), query.get('checkliste')];
    const shown = named.flatMap((name) => this.lists().find((key) => key === name) ?? [])[0];
    return shown === inHand ? undefined : shown;
  });

  private readonly asked = computed(() => {
    const key = this.earlierKey();
    return key === undefined ? undefined : { projectId: this.store.id(), key };
  });
  private readonly earlier = inject(ChecklistsClient).earlier(this.asked);
  private readonly keptEarlier = kept(this.earlier, this.asked);
  private readonly pinned = inject(ContentClient).entry(
    'checklists',
    () => this.keptEarlier()?.template,
  );
  private readonly reloadEarlier = reloader(this.earlier);

  readonly resource = computed(() =>
    this.earlierKey() === undefined ? this.store.checklist : this.earlier,
  );
  readonly checklist = computed(() =>
    this.earlierKey() === undefined ? this.store.items() : this.keptEarlier(),
  );
  /** The catalogue's text of the version that the project has of it. */
  readonly template = computed(() => {
    const entry = this.earlierKey() === undefined ? this.content.template : this.pinned;
    return entry.hasValue() ? entry.value().body : undefined;
  });
  readonly views = computed(() => {
    if (this.earlierKey() === undefined) return this.items.views();
    const checklist = this.keptEarlier();
    return this.items.viewsOf(checklist, itemTexts(this.template(), checklist));
  });

  constructor() {
    let known: number | undefined;
    effect(() => {
      const version = this.store.known()?.version;
      if (known !== undefined && known !== version) this.reloadEarlier();
      known = version;
    });
  }

  /** Takes over the answer to a command, where it is about an earlier checklist. */
  take(checklist: Checklist): void {
    if (!checklist.isInHand) this.earlier.set(checklist);
  }
}
