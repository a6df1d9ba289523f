import { Component, computed, inject, input } from '@angular/core';
import type { HumanReviewPage } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { formatList, useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Button } from '../../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../../shared/ui/data-table';
import { figuresTexts } from './figures.texts';
import { useFocusLater } from './focus-later';
import { OutputsForm } from './outputs-form';
import { ReviewDrafts } from './review-drafts';

type Month = HumanReviewPage['months'][number];

/** How much is checked and how often something is changed; what is not known is called unknown. */
@Component({
  selector: 'app-figures-part',
  imports: [Button, Cell, DataTable, OutputsForm],
  templateUrl: './figures-part.html',
})
export class FiguresPart {
  readonly page = input.required<HumanReviewPage>();

  private readonly language = inject(ScreenLanguage);
  protected readonly drafts = inject(ReviewDrafts);
  protected readonly format = useFormats();
  protected readonly texts = useTexts(figuresTexts);
  protected readonly focusLater = useFocusLater();
  protected readonly opener = 'count-outputs';
  protected readonly keyOf = ({ month }: Month): string => month;
  protected readonly columns = computed<readonly Column[]>(() => {
    const { month, reviewed, changed, rate, outputs, coverage, acts } = this.texts();
    return [
      { key: 'month', label: month, isRowHeader: true },
      { key: 'reviewed', label: reviewed, numeric: true },
      { key: 'changed', label: changed, numeric: true },
      { key: 'rate', label: rate, numeric: true },
      { key: 'outputs', label: outputs, numeric: true },
      { key: 'coverage', label: coverage, numeric: true },
      ...(this.page().mayRecord ? [{ key: 'acts', label: acts }] : []),
    ];
  });
  protected readonly sentence = computed(() => {
    const { reviewed, overrideRate, outputs, coverage } = this.page().figures;
    const { none, share, sentence } = this.texts();
    if (reviewed === 0) return none;
    const covered = this.shareWords(coverage);
    const isKnown = coverage !== null && outputs !== null;
    return sentence({
      reviewed,
      rate: this.shareWords(overrideRate),
      coverage: isKnown ? share(covered, this.format().number(outputs)) : covered,
    });
  });
  /** Which months keep the coverage unknown; none where it is known. */
  protected readonly missing = computed(() => {
    const months = this.page()
      .months.filter(({ outputs }) => outputs === null)
      .map(({ month }) => this.format().month(month));
    if (months.length === 0) return undefined;
    return this.texts().missing(formatList(months, this.language.current()));
  });

  protected shareWords(share: number | null): string {
    return share === null ? this.texts().unknown : this.format().share(share);
  }

  /** @param row `null` where the month is still to be chosen */
  protected count(row: Month | null): void {
    const outputs = row?.outputs ?? null;
    const typed = outputs === null ? '' : String(outputs);
    this.drafts.counting.set({ month: row?.month ?? null, outputs: typed });
    this.focusLater(row === null ? 'outputs-month' : 'outputs-count');
  }
}
