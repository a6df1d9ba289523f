import { computed, Service, signal } from '@angular/core';
import type { AddEvidence } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { checklistTexts } from './checklist.texts';

/** Evidence while it is being written. */
export interface EvidenceDraft {
  readonly kind: AddEvidence['kind'];
  readonly text: string;
  readonly url: string;
}

/** What has been written at one item and not sent yet. */
export interface ItemDraft {
  /** Why it does not apply; `undefined` as long as it says what is saved. */
  readonly reason?: string | undefined;
  /** Why it should be waived, or what is said about that. */
  readonly waiver?: string;
  /** The evidence with which the item is ticked. */
  readonly tick: EvidenceDraft;
  /** The evidence that is added to what there is. */
  readonly more: EvidenceDraft;
}

export const emptyEvidence: EvidenceDraft = { kind: 'note', text: '', url: '' };
const empty: ItemDraft = { tick: emptyEvidence, more: emptyEvidence };

/**
 * Lives as long as the project's page, so that opening another item or looking something up in
 * another tab loses nothing.
 */
@Service({ autoProvided: false })
export class ItemDrafts {
  private readonly drafts = signal<ReadonlyMap<string, ItemDraft>>(new Map());
  private readonly hasText = computed(() =>
    [...this.drafts().values()].some(
      ({ reason, waiver = '', tick, more }) =>
        reason !== undefined || waiver !== '' || isWritten(tick) || isWritten(more),
    ),
  );

  constructor() {
    const texts = useTexts(checklistTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: this.hasText,
      discard: () => {
        this.drafts.set(new Map());
      },
    });
  }

  of(itemId: string): ItemDraft {
    return this.drafts().get(itemId) ?? empty;
  }

  put(itemId: string, change: Partial<ItemDraft>): void {
    this.drafts.update((all) => new Map(all).set(itemId, { ...this.of(itemId), ...change }));
  }
}

export function isWritten({ text, url }: EvidenceDraft): boolean {
  return text !== '' || url !== '';
}
