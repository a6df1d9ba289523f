import { computed, Service, signal } from '@angular/core';
import type { AwardRoute, AwardView } from '@ki-kompass/domain';
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

/** The record that is being written; kept while another tab is open. */
@Service({ autoProvided: false })
export class AwardDrafts {
  readonly writing = signal<AwardDraft | undefined>(undefined);

  constructor() {
    const texts = useTexts(awardTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: computed(() => this.writing() !== undefined),
      discard: () => {
        this.end();
      },
    });
  }

  begin({ version, award }: AwardView): void {
    this.writing.set({
      version,
      route: award?.route ?? null,
      estimatedNetCents: award?.economics?.estimatedNetCents ?? null,
      finalNetCents: award?.economics?.finalNetCents ?? null,
      reason: award?.reason ?? '',
      reference: award?.reference ?? '',
      awardedOn: award?.awardedOn ?? null,
      providerName: award?.providerName ?? '',
    });
  }

  put(change: Partial<AwardDraft>): void {
    this.writing.update((draft) => (draft === undefined ? undefined : { ...draft, ...change }));
  }

  end(): void {
    this.writing.set(undefined);
  }
}

/** As the API takes it; what is missing is left for the schema to name. */
export function awardOf({ reference, providerName, ...draft }: AwardDraft) {
  return { ...draft, reference: orNull(reference), providerName: orNull(providerName) };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
