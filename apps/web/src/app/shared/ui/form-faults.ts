import { afterRenderEffect, Component, ElementRef, inject, input, signal } from '@angular/core';
import { ErrorSummary, type FieldMessage } from './error-summary';

/**
 * The summary of the form it stands in: it gathers what the fields themselves say, so that no form
 * has to name its faults twice. It takes the focus after each attempt that found some.
 */
@Component({
  selector: 'app-form-faults',
  imports: [ErrorSummary],
  template: `
    @for (attempt of attempts(); track attempt) {
      <app-error-summary [messages]="messages()" />
    }
  `,
})
export class FormFaults {
  /** What the last attempt found; another list is another attempt. */
  readonly faults = input.required<readonly unknown[]>();

  protected readonly attempts = signal<readonly (readonly unknown[])[]>([]);
  protected readonly messages = signal<readonly FieldMessage[]>([]);

  constructor() {
    const { nativeElement: host } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterRenderEffect(() => {
      const faults = this.faults();
      this.messages.set(faults.length === 0 ? [] : messagesIn(host.closest('form')));
      this.attempts.set(faults.length === 0 ? [] : [faults]);
    });
  }
}

function messagesIn(form: HTMLFormElement | null): readonly FieldMessage[] {
  const faults = form?.querySelectorAll<HTMLElement>('.kern-error') ?? [];
  return [...faults].flatMap((fault) => {
    const group = fault.closest('fieldset');
    // The fault of a whole group; its own label would only be that of the first choice.
    const isOfGroup = group !== null && fault.parentElement === group;
    const first = isOfGroup ? group.querySelector('input')?.id : undefined;
    const fieldId = fault.id.replace(/-error$/, '') || first;
    if (fieldId === undefined) return [];
    const name = isOfGroup
      ? group.querySelector('legend')
      : form?.querySelector(`label[for="${fieldId}"]`);
    return [{ fieldId, text: [wordsOf(name), wordsOf(fault)].filter(Boolean).join(': ') }];
  });
}

/** Without what stands in brackets behind a label. */
function wordsOf(element: Element | null | undefined): string {
  const words = element?.querySelector('.kern-body') ?? element?.firstChild;
  return words?.textContent?.trim() ?? '';
}
