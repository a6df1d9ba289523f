import {
  Component,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { uniqueId } from './unique-id';

/**
 * Something that wants an answer before anything else. The browser keeps the focus inside and gives
 * it back afterwards; Esc closes. What may be chosen stands in the slot `dialogActions`; the
 * first choice there has the focus and should be the one that does no harm.
 */
@Component({
  selector: 'app-dialog',
  template: `
    <dialog class="dialog" [attr.aria-labelledby]="id" (close)="closed.emit()" #dialog>
      <div class="dialog__content">
        <h2 class="kern-heading-medium" [id]="id">{{ title() }}</h2>
        <ng-content />
        <div class="actions dialog__actions"><ng-content select="[dialogActions]" /></div>
      </div>
    </dialog>
  `,
})
export class Dialog {
  readonly title = input.required<string>();
  /** The person closed it without a choice. */
  readonly closed = output();

  protected readonly id = uniqueId('dialog');
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    const { activeElement } = inject(DOCUMENT);
    effect(() => {
      const { nativeElement } = this.dialog();
      // Opened once it is in the page; the one who shows it takes it away again.
      if (!nativeElement.open) nativeElement.showModal();
    });
    // A dialog that is taken out of the page while open does not give the focus back by itself.
    inject(DestroyRef).onDestroy(() => {
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    });
  }
}
