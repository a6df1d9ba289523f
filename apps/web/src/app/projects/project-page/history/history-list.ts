import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import type { HistoryEntry } from '@ki-kompass/domain';
import { dayOf } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Icon } from '../../../shared/ui/icon';
import { ContentNames } from '../content-names';
import { historyLines } from './history-wording';
import { historyTexts } from './history.texts';

/** Entries of the history, newest first; `brief` leaves out the values. */
@Component({
  selector: 'app-history-list',
  imports: [Icon],
  templateUrl: './history-list.html',
})
export class HistoryList {
  readonly entries = input.required<readonly HistoryEntry[]>();
  readonly brief = input(false, { transform: booleanAttribute });
  readonly atMost = input<number>();

  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(historyTexts);
  protected readonly format = useFormats();
  protected readonly lines = computed(() => {
    const writing = { language: this.language.current(), names: this.content.names() };
    return historyLines(this.entries(), writing)
      .slice(0, this.atMost())
      .map((line) => ({ ...line, isLater: line.effectiveOn !== dayOf(new Date(line.at)) }));
  });
}
