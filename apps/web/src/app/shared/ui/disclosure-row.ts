import { Component, input, model } from '@angular/core';
import { Icon } from './icon';
import { uniqueId } from './unique-id';

/**
 * A row that opens in place. `<x rowMeta>` stands at its right and stays visible; the content is
 * built only while the row is open.
 */
@Component({
  selector: 'app-disclosure-row',
  imports: [Icon],
  template: `
    <div class="row" [class.row--open]="open()">
      <div class="row__head">
        <button
          class="row__button"
          type="button"
          [attr.aria-expanded]="open()"
          [attr.aria-controls]="open() ? id : null"
          (click)="open.set(!open())"
        >
          <app-icon class="row__arrow" name="chevron-right" />
          <span>{{ title() }}</span>
        </button>
        <div class="row__meta"><ng-content select="[rowMeta]" /></div>
      </div>
      @if (open()) {
        <div class="row__body" [id]="id"><ng-content /></div>
      }
    </div>
  `,
})
export class DisclosureRow {
  readonly title = input.required<string>();
  readonly open = model(false);
  protected readonly id = uniqueId('row');
}
