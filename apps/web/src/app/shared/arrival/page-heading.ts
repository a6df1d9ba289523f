import { afterNextRender, Directive, effect, ElementRef, inject, input } from '@angular/core';
import { Arrival } from './arrival';

/** The one `h1` of a page: names the window and takes the focus after a navigation. */
@Directive({ selector: 'h1[appPageHeading]', host: { tabindex: '-1', class: 'page-heading' } })
export class PageHeading {
  /** The words of the heading, also the title of the window. */
  readonly appPageHeading = input.required<string>();

  constructor() {
    const arrival = inject(Arrival);
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    effect(() => {
      arrival.name(this.appPageHeading());
    });
    afterNextRender(() => {
      arrival.claim(nativeElement);
    });
  }
}
