import { NgTemplateOutlet } from '@angular/common';
import {
  booleanAttribute,
  Component,
  computed,
  contentChildren,
  Directive,
  inject,
  input,
  TemplateRef,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../texts/define-texts';
import { uiTexts } from './ui.texts';

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Right-aligned with tabular figures; put the unit into the label. */
  readonly numeric?: boolean;
  /** The first cell of a row that names it. Exactly one column should say so. */
  readonly isRowHeader?: boolean;
  /** The value of `?sort=` for this column; without it, the column cannot be sorted by. */
  readonly sort?: string;
}

/** The content of one column's cells: `<ng-template appCell="title" [appCellOf]="rows()" let-row>`. */
@Directive({ selector: 'ng-template[appCell]' })
export class Cell<Row> {
  readonly appCell = input.required<string>();
  /** Only tells the compiler what a row is. */
  readonly appCellOf = input.required<readonly Row[]>();
  readonly template = inject<TemplateRef<{ $implicit: Row }>>(TemplateRef);

  static ngTemplateContextGuard<Row>(
    _cell: Cell<Row>,
    _context: unknown,
  ): _context is { $implicit: Row } {
    return true;
  }
}

/**
 * A table that becomes a list of cards where it has no room, same order, same actions. Sorting is a
 * link (`?sort=title` or `?sort=-title`), so the order is part of the address; the page does the sorting.
 */
@Component({
  selector: 'app-data-table',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './data-table.html',
})
export class DataTable<Row> {
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly Column[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly rowKey = input.required<(row: Row) => string>();
  /** The current `?sort=`, with `-` in front for descending. */
  readonly sort = input<string>();
  readonly captionVisible = input(false, { transform: booleanAttribute });

  private readonly cells = contentChildren<Cell<Row>>(Cell);
  protected readonly texts = useTexts(uiTexts);
  protected readonly templates = computed(
    () => new Map(this.cells().map((cell) => [cell.appCell(), cell.template])),
  );

  protected directionOf({ sort }: Column): 'ascending' | 'descending' | undefined {
    if (sort === undefined) return undefined;
    if (this.sort() === sort) return 'ascending';
    return this.sort() === `-${sort}` ? 'descending' : undefined;
  }

  /** The order that a click on the heading leads to; another order starts at the first page. */
  protected nextOrder(column: Column): Record<string, string | null> {
    const sort = column.sort ?? null;
    return {
      sort: this.directionOf(column) === 'ascending' ? `-${String(sort)}` : sort,
      cursor: null,
    };
  }
}
