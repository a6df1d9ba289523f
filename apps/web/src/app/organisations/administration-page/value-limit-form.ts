import { Component, computed, inject, input, output, signal } from '@angular/core';
import { dayOf, setValueLimitSchema, type ValueLimit } from '@ki-kompass/domain';
import { ErrorState } from '../../shared/problem/error-state';
import { type Problem, problemOf } from '../../shared/problem/problem';
import { RequestKeys } from '../../shared/problem/request-keys';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { Alert } from '../../shared/ui/alert';
import { Button } from '../../shared/ui/button';
import { DateField } from '../../shared/ui/date-field';
import { ErrorSummary, type FieldMessage } from '../../shared/ui/error-summary';
import { MoneyField } from '../../shared/ui/money-field';
import { TextField } from '../../shared/ui/text-field';
import { guardText } from '../../shared/unsaved/unsaved-changes';
import { ValueLimitsClient } from '../value-limits.client';
import { administrationTexts } from './administration.texts';

const fields = ['amountCents', 'validFrom', 'source'] as const;
type Field = (typeof fields)[number];

/** Enters one value limit. The same rules as in the API name what is wrong before it is asked. */
@Component({
  selector: 'app-value-limit-form',
  imports: [Alert, Button, DateField, ErrorState, ErrorSummary, MoneyField, TextField],
  templateUrl: './value-limit-form.html',
  host: { class: 'value-limit-form' },
})
export class ValueLimitForm {
  readonly organisationId = input.required<string>();
  readonly entered = output();

  private readonly client = inject(ValueLimitsClient);
  private readonly all = useTexts(administrationTexts);
  protected readonly texts = computed(() => this.all().form);
  protected readonly format = useFormats();

  protected readonly amountCents = signal<number | null>(null);
  protected readonly validFrom = signal<string | null>(dayOf(new Date()));
  protected readonly source = signal('');

  protected readonly isSending = signal(false);
  protected readonly saved = signal<ValueLimit | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly wrong = signal<readonly Field[]>([]);
  private readonly keys = new RequestKeys();

  protected readonly errors = computed<Partial<Record<Field, string>>>(() => {
    const { errors } = this.texts();
    const amount = this.amountCents() === null ? errors.amountMissing : errors.amount;
    const words = { amountCents: amount, validFrom: errors.validFrom, source: errors.source };
    return Object.fromEntries(this.wrong().map((field) => [field, words[field]]));
  });
  protected readonly messages = computed<readonly FieldMessage[]>(() =>
    fields.flatMap((field) => {
      const text = this.errors()[field];
      return text === undefined ? [] : [{ fieldId: `limit-${field}`, text }];
    }),
  );

  constructor() {
    guardText({
      label: () => this.all().unsaved,
      isUnsaved: () => this.amountCents() !== null || this.source() !== '',
      isLostBy: ['page', 'organisation', 'sign-out', 'session-over', 'window'],
      discard: () => {
        this.clear();
      },
    });
  }

  protected async enter(): Promise<void> {
    if (this.isSending()) return;
    this.saved.set(undefined);
    this.problem.set(undefined);
    const command = setValueLimitSchema.safeParse({
      amountCents: this.amountCents(),
      validFrom: this.validFrom(),
      source: this.source(),
    });
    this.wrong.set(wrongFields(command.error?.issues.map(({ path }) => path[0]) ?? []));
    if (!command.success) return;

    this.isSending.set(true);
    try {
      const town = this.organisationId();
      const saved = await this.keys.send([town, command.data], (key) =>
        this.client.set(town, command.data, key),
      );
      this.saved.set(saved);
      this.clear();
      this.entered.emit();
    } catch (error) {
      const problem = problemOf(error);
      const named = wrongFields(problem.errors.map(({ field }) => field));
      this.wrong.set(named);
      if (named.length === 0) this.problem.set(problem);
    } finally {
      this.isSending.set(false);
    }
  }

  private clear(): void {
    this.amountCents.set(null);
    this.validFrom.set(dayOf(new Date()));
    this.source.set('');
  }
}

function wrongFields(named: readonly unknown[]): readonly Field[] {
  return fields.filter((field) => named.includes(field));
}
