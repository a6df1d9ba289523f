import { Component, computed, inject, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { PrintedPage } from '../print/printed-page';
import { useTexts } from '../texts/define-texts';
import { useFormats } from '../texts/formats';
import { Cell, type Column, DataTable } from '../ui/data-table';
import { uniqueId } from '../ui/unique-id';
import { barShare } from './bar-share';
import { chartTexts } from './chart.texts';
import { Definition } from './definition';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The filter of the list that holds exactly what is counted. */
  readonly queryParams: Params;
}

/** Every group has the same bars in the same order; they are the columns of the table. */
export interface BarGroup {
  readonly key: string;
  readonly label: string;
  /** The sum in words, or that there is nothing. */
  readonly sum: string;
  readonly bars: readonly Bar[];
}

/**
 * Counts as bars in groups, and the equal table. Every figure leads to the list of what it counts.
 * The definition of the figures opens behind the small "i".
 */
@Component({
  selector: 'app-bar-chart',
  imports: [Cell, DataTable, Definition, RouterLink],
  templateUrl: './bar-chart.html',
  host: { class: 'chart' },
})
export class BarChart {
  readonly title = input.required<string>();
  readonly groups = input.required<readonly BarGroup[]>();
  /** What the first column of the table holds, for example "Phase". */
  readonly groupLabel = input.required<string>();
  readonly definition = input.required<string>();
  /** The page of the lists. */
  readonly link = input.required<string>();
  readonly isTableShown = input.required<boolean>();
  /** What stands in the address to show or hide the table. */
  readonly tableParams = input.required<Params>();

  protected readonly printed = inject(PrintedPage);
  protected readonly texts = useTexts(chartTexts);
  protected readonly format = useFormats();
  protected readonly id = uniqueId('chart');

  private readonly longest = computed(() =>
    Math.max(0, ...this.groups().flatMap(({ bars }) => bars.map(({ value }) => value))),
  );
  protected readonly names = computed(() => this.groups()[0]?.bars ?? []);
  protected readonly columns = computed<readonly Column[]>(() => [
    { key: 'group', label: this.groupLabel(), isRowHeader: true },
    ...this.names().map(({ key, label }) => ({ key, label, numeric: true })),
    { key: 'sum', label: this.texts().sum, numeric: true },
  ]);

  protected lengthOf({ value }: Bar): string {
    return `${String(barShare(value, this.longest()))}%`;
  }

  protected visible({ bars }: BarGroup): readonly Bar[] {
    return bars.filter(({ value }) => value > 0);
  }

  protected barOf({ bars }: BarGroup, key: string): Bar | undefined {
    return bars.find((bar) => bar.key === key);
  }

  protected sumOf({ bars }: BarGroup): number {
    return bars.reduce((sum, { value }) => sum + value, 0);
  }

  protected readonly keyOf = ({ key }: BarGroup): string => key;
}
