import {
  afterNextRender,
  booleanAttribute,
  computed,
  DestroyRef,
  Directive,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  untracked,
} from '@angular/core';
import { uniqueId } from './unique-id';

/**
 * What every field shares. `[(value)]` follows each keystroke; `left` comes once when the person
 * leaves the field with a changed value, which is the moment to save in place.
 */
@Directive()
export abstract class Field<Value> {
  readonly label = input.required<string>();
  readonly value = model.required<Value>();
  readonly hint = input<string>();
  /** The sentence that says what is wrong; none when all is well. */
  readonly error = input<string>();
  readonly optional = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  /** Set it where an error summary links to the field. */
  readonly fieldId = input(uniqueId('field'));
  readonly left = output<Value>();

  /** How often the form around it was sent; `undefined` where there is none. */
  private readonly attempts = signal<number | undefined>(undefined);
  private readonly refused = computed(() => {
    this.attempts();
    this.error();
    return untracked(this.value);
  });
  /** The error as long as the entry is the one it was found in; in a form, sending finds it anew. */
  protected readonly fault = computed(() => {
    const isAnother = this.attempts() !== undefined && this.value() !== this.refused();
    return isAnother ? undefined : this.error();
  });

  protected readonly describedBy = computed(() => {
    const ids = [
      this.hint() === undefined ? '' : `${this.fieldId()}-hint`,
      this.fault() === undefined ? '' : `${this.fieldId()}-error`,
    ];
    return ids.filter((id) => id !== '').join(' ') || null;
  });
  protected readonly invalid = computed(() => (this.fault() === undefined ? null : true));

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const left = new AbortController();
    afterNextRender(() => {
      const form = nativeElement.closest('form');
      if (form === null) return;
      this.attempts.set(0);
      const sent = (): void => {
        this.attempts.update((count = 0) => count + 1);
      };
      form.addEventListener('submit', sent, { signal: left.signal });
    });
    inject(DestroyRef).onDestroy(() => {
      left.abort();
    });
  }
}

/** The current text of the control that an event came from. */
export function textOf(event: Event): string {
  const { target } = event;
  const isControl =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  return isControl ? target.value : '';
}
