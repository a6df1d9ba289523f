import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { euroInput, parseEuro } from '../texts/euro';
import { useTexts } from '../texts/define-texts';
import { ScreenLanguage } from '../texts/language';
import { Field, textOf } from './field';
import { FieldFrame } from './field-frame';
import { fieldTexts } from './field.texts';

/** An amount: people read and type `12.345,67`, the program holds integer cents; `null` when empty. */
@Component({
  selector: 'app-money-field',
  imports: [FieldFrame],
  template: `
    <app-field-frame
      [fieldId]="fieldId()"
      [label]="label()"
      [hint]="hint()"
      [error]="shownError()"
      [optional]="optional()"
    >
      <div class="field--money">
        <input
          class="kern-form-input__input"
          inputmode="decimal"
          autocomplete="off"
          [class.kern-form-input__input--error]="shownError()"
          [id]="fieldId()"
          [value]="text()"
          [disabled]="disabled()"
          [readOnly]="readonly()"
          [attr.aria-invalid]="shownError() === undefined ? null : true"
          [attr.aria-describedby]="moneyDescribedBy()"
          [attr.aria-required]="optional() ? null : true"
          (input)="type(textOf($event))"
          (change)="leave()"
        />
        <span class="field__unit" [id]="fieldId() + '-unit'">{{ texts().euro }}</span>
      </div>
    </app-field-frame>
  `,
})
export class MoneyField extends Field<number | null> {
  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(fieldTexts);
  protected readonly textOf = textOf;

  /** What stands in the field; follows the value and the language, except while it is being typed. */
  protected readonly text = linkedSignal(() => this.written(this.value()));
  private readonly isUnreadable = signal(false);
  protected readonly shownError = computed(() =>
    this.isUnreadable() ? this.texts().notMoney : this.fault(),
  );
  protected readonly moneyDescribedBy = computed(() => {
    const ids = [`${this.fieldId()}-unit`];
    if (this.hint() !== undefined) ids.push(`${this.fieldId()}-hint`);
    if (this.shownError() !== undefined) ids.push(`${this.fieldId()}-error`);
    return ids.join(' ');
  });

  protected type(text: string): void {
    this.isUnreadable.set(false);
    const cents = this.read(text);
    if (cents !== undefined) this.value.set(cents);
    this.text.set(text);
  }

  protected leave(): void {
    const cents = this.read(this.text());
    this.isUnreadable.set(cents === undefined);
    if (cents === undefined) return;
    this.text.set(this.written(cents));
    this.left.emit(cents);
  }

  /** Empty is `null`, not readable is `undefined`. */
  private read(text: string): number | null | undefined {
    return text.trim() === '' ? null : parseEuro(text, this.language.current());
  }

  private written(cents: number | null): string {
    return cents === null ? '' : euroInput(cents, this.language.current());
  }
}
