import { computed, Service, signal } from '@angular/core';
import type { AwardItemKey, AwardRoute, AwardView } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { awardTexts } from './award.texts';

/** The record of an award while it is being written. */
export interface AwardDraft {
  /** What somebody knew when they began. */
  readonly version: number;
  readonly route: AwardRoute | null;
  readonly estimatedNetCents: number | null;
  readonly finalNetCents: number | null;
  readonly reason: string;
  readonly reference: string;
  readonly awardedOn: string | null;
  readonly providerName: string;
}

type Drafts = Readonly<Partial<Record<AwardItemKey, AwardDraft>>>;

/** The records that are being written, one per item; kept while another tab is open. */
@Service({ autoProvided: false })
export class AwardDrafts {
  private readonly drafts = signal<Drafts>({});

  constructor() {
    const texts = useTexts(awardTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: computed(() => Object.keys(this.drafts()).length > 0),
      discard: () => {
        this.drafts.set({});
      },
    });
  }

  /** What is being written about this item; `undefined` where nobody has begun. */
  of(item: AwardItemKey): AwardDraft | undefined {
    return this.drafts()[item];
  }

  begin({ item, version, award }: AwardView): void {
    const draft: AwardDraft = {
      version,
      route: award?.route ?? null,
      estimatedNetCents: award?.economics?.estimatedNetCents ?? null,
      finalNetCents: award?.economics?.finalNetCents ?? null,
      reason: award?.reason ?? '',
      reference: award?.reference ?? '',
      awardedOn: award?.awardedOn ?? null,
      providerName: award?.providerName ?? '',
    };
    this.drafts.update((drafts) => ({ ...drafts, [item]: draft }));
  }

  put(item: AwardItemKey, change: Partial<AwardDraft>): void {
    const draft = this.of(item);
    if (draft === undefined) return;
    this.drafts.update((drafts) => ({ ...drafts, [item]: { ...draft, ...change } }));
  }

  end(item: AwardItemKey): void {
    this.drafts.update(({ [item]: _, ...others }) => others);
  }
}

/** As the API takes it; what is missing is left for the schema to name. */
export function awardOf({ reference, providerName, ...draft }: AwardDraft) {
  return { ...draft, reference: orNull(reference), providerName: orNull(providerName) };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
