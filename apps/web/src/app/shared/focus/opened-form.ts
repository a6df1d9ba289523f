import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/**
 * A form that opened because somebody asked for it: it takes the focus from the button that did so,
 * also when that button has gone. Somebody who comes back to a form by a link stays where they are.
 */
@Directive({ selector: '[appOpenedForm]' })
export class OpenedForm {
  constructor() {
    const { nativeElement: form } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => {
      const { activeElement, body } = form.ownerDocument;
      const isAsked = activeElement === null || activeElement === body;
      if (isAsked || activeElement.matches('button')) firstField(form)?.focus();
    });
  }
}

/** Of a group of choices, the chosen one: the keyboard would stop there, too. */
function firstField(form: HTMLElement): HTMLElement | null {
  const first = form.querySelector<HTMLElement>('input, select, textarea');
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return form.querySelector<HTMLElement>(`input[name="${first.name}"]:checked`) ?? first;
}
