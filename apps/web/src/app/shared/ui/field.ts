import { booleanAttribute, computed, Directive, input, model, output } from '@angular/core';
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

  protected readonly describedBy = computed(() => {
    const ids = [
      this.hint() === undefined ? '' : `${this.fieldId()}-hint`,
      this.error() === undefined ? '' : `${this.fieldId()}-error`,
    ];
    return ids.filter((id) => id !== '').join(' ') || null;
  });
  protected readonly invalid = computed(() => (this.error() === undefined ? null : true));
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
