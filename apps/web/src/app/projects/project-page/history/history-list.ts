import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HistoryEntry } from '@ki-kompass/domain';
import { dayOf } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { Icon } from '../../../shared/ui/icon';
import { historyFilterTexts } from './history-filter.texts';
import { useHistoryLines } from './history-lines';
import { historyTexts } from './history.texts';

/** Entries of the history, newest first; `brief` leaves out the values and the way to a person. */
@Component({
  selector: 'app-history-list',
  imports: [Icon, RouterLink],
  templateUrl: './history-list.html',
})
export class HistoryList {
  readonly entries = input.required<readonly HistoryEntry[]>();
  readonly brief = input(false, { transform: booleanAttribute });
  readonly atMost = input<number>();
  /** Whose entries alone are shown; their name leads nowhere. */
  readonly person = input<string>();
  /** A name was followed to the entries of that person. */
  readonly narrowed = output();

  protected readonly texts = useTexts(historyTexts);
  protected readonly filterWords = useTexts(historyFilterTexts);
  protected readonly format = useFormats();
  private readonly all = useHistoryLines(() => this.entries());
  protected readonly lines = computed(() =>
    this.all()
      .slice(0, this.atMost())
      .map((line) => ({ ...line, isLater: line.effectiveOn !== dayOf(new Date(line.at)) })),
  );

  protected mayNarrow(personId: string | null): boolean {
    return !this.brief() && personId !== null && personId !== this.person();
  }
}
