import { computed, inject, type Signal } from '@angular/core';
import type { HistoryEntry } from '@ki-kompass/domain';
import { ScreenLanguage } from '../../../shared/texts/language';
import { useBodyNames } from '../body-names';
import { ContentNames } from '../content-names';
import { type HistoryLine, historyLines } from './history-wording';

/** Entries as the lines people read. Call it where `inject` is allowed. */
export function useHistoryLines(
  entries: () => readonly HistoryEntry[],
): Signal<readonly HistoryLine[]> {
  const content = inject(ContentNames);
  const language = inject(ScreenLanguage);
  const bodies = useBodyNames();
  return computed(() =>
    historyLines(entries(), {
      language: language.current(),
      names: content.names(),
      bodies: bodies(),
    }),
  );
}
