import { Component, computed, input } from '@angular/core';
import { instantOnWall, wallClockOf } from '@ki-kompass/domain';
import { Field, textOf } from './field';
import { FieldFrame } from './field-frame';

/** Day and time on the clock in Germany, as an instant with Z; `null` when empty or not complete. */
@Component({
  selector: 'app-instant-field',
  imports: [FieldFrame],
  template: `
    <app-field-frame
      [fieldId]="fieldId()"
      [label]="label()"
      [hint]="hint()"
      [error]="fault()"
      [optional]="optional()"
    >
      <input
        class="kern-form-input__input field--instant"
        type="datetime-local"
        [class.kern-form-input__input--error]="fault()"
        [id]="fieldId()"
        [value]="shown() ?? ''"
        [attr.max]="latest()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-required]="optional() ? null : true"
        (input)="value.set(instantOnWall(textOf($event)))"
      />
    </app-field-frame>
  `,
})
export class InstantField extends Field<string | null> {
  /** The last instant that can be chosen. */
  readonly max = input<Date>();
  protected readonly textOf = textOf;
  protected readonly instantOnWall = instantOnWall;
  protected readonly shown = computed(() => this.onWall(this.value()));
  protected readonly latest = computed(() => this.onWall(this.max()?.toISOString() ?? null));

  private onWall(instant: string | null): string | null {
    return instant === null ? null : wallClockOf(new Date(instant));
  }
}
