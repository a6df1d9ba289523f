import { booleanAttribute, Component, input } from '@angular/core';
import { uniqueId } from './unique-id';

/**
 * A part of a page with its own heading. `flat` draws no border: the normal case on a page with one
 * column. `<x cardAction>` stands at the right of the heading.
 */
@Component({
  selector: 'app-card',
  template: `
    <section [class]="flat() ? 'section' : 'section section--framed'" [attr.aria-labelledby]="id">
      <header class="section__header">
        @if (level() === 2) {
          <h2 class="kern-heading-medium" [id]="id">{{ title() }}</h2>
        } @else {
          <h3 class="kern-heading-small" [id]="id">{{ title() }}</h3>
        }
        <ng-content select="[cardAction]" />
      </header>
      <div class="section__body"><ng-content /></div>
    </section>
  `,
})
export class Card {
  readonly title = input.required<string>();
  readonly level = input<2 | 3>(2);
  readonly flat = input(false, { transform: booleanAttribute });
  protected readonly id = uniqueId('section');
}
