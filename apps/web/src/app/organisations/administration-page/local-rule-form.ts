import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  dayOf,
  type LocalRule,
  type LocalRuleKind,
  localRuleKinds,
  localRuleTable,
  setLocalRuleSchema,
} from '@ki-kompass/domain';
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
import { RadioField } from '../../shared/ui/radio-field';
import { TextField } from '../../shared/ui/text-field';
import { guardText } from '../../shared/unsaved/unsaved-changes';
import { LocalRulesClient } from '../local-rules.client';
import { localRulesTexts } from './local-rules.texts';

const fields = ['kind', 'value', 'validFrom', 'source'] as const;
type Field = (typeof fields)[number];

/** Enters one version of a local rule, by the same schema as the API. */
@Component({
  selector: 'app-local-rule-form',
  imports: [Alert, Button, DateField, ErrorState, ErrorSummary, MoneyField, RadioField, TextField],
  templateUrl: './local-rule-form.html',
  host: { class: 'value-limit-form' },
})
export class LocalRuleForm {
  readonly organisationId = input.required<string>();
  /** What the catalogue calls the kinds. */
  readonly names = input.required<ReadonlyMap<LocalRuleKind, { readonly name: string }>>();
  readonly entered = output();

  private readonly client = inject(LocalRulesClient);
  private readonly all = useTexts(localRulesTexts);
  protected readonly texts = computed(() => this.all().form);
  protected readonly format = useFormats();

  protected readonly kind = signal<LocalRuleKind | null>(null);
  /** Days as they are typed; an amount has a field of its own. */
  protected readonly value = signal('');
  protected readonly amountCents = signal<number | null>(null);
  protected readonly validFrom = signal<string | null>(dayOf(new Date()));
  protected readonly source = signal('');

  protected readonly isSending = signal(false);
  protected readonly saved = signal<LocalRule | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly wrong = signal<readonly Field[]>([]);
  private readonly keys = new RequestKeys();

  protected readonly choices = computed(() =>
    localRuleKinds.map((value) => ({ value, label: this.names().get(value)?.name ?? value })),
  );
  /** The unit and the borders of the kind that has been chosen. */
  protected readonly chosen = computed(() => {
    const kind = this.kind();
    const { unit, min, max } = kind === null ? unchosen : localRuleTable[kind];
    const { labels, hint, amountHint, errors } = this.texts();
    const label = labels[unit];
    if (unit === 'cents') return { unit, label, hint: amountHint, error: errors.amount };
    return { unit, label, hint: hint(min, max), error: errors.value(min, max) };
  });
  protected readonly savedWords = computed(() => {
    const rule = this.saved();
    if (rule === undefined) return undefined;
    const { kind, value, validFrom } = rule;
    const { unit } = localRuleTable[kind];
    const words = unit === 'cents' ? this.format().euro(value) : this.all().units[unit](value);
    const name = this.names().get(kind)?.name ?? kind;
    return this.texts().savedAbout(name, words, this.format().day(validFrom));
  });

  protected readonly errors = computed<Partial<Record<Field, string>>>(() => {
    const { errors } = this.texts();
    const words = { ...errors, value: this.chosen().error };
    return Object.fromEntries(this.wrong().map((field) => [field, words[field]]));
  });
  protected readonly messages = computed<readonly FieldMessage[]>(() =>
    fields.flatMap((field) => {
      const text = this.errors()[field];
      return text === undefined ? [] : [{ fieldId: `rule-${field}`, text }];
    }),
  );

  constructor() {
    guardText({
      label: () => this.texts().unsaved,
      isUnsaved: () => this.value() !== '' || this.amountCents() !== null || this.source() !== '',
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
    const command = setLocalRuleSchema.safeParse({
      kind: this.kind(),
      value: this.chosen().unit === 'cents' ? this.amountCents() : this.days(),
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

  /** An empty field is no number, and zero would be one. */
  private days(): number | null {
    return this.value().trim() === '' ? null : Number(this.value());
  }

  private clear(): void {
    this.kind.set(null);
    this.value.set('');
    this.amountCents.set(null);
    this.validFrom.set(dayOf(new Date()));
    this.source.set('');
  }
}

const unchosen = localRuleTable['decision-waiting'];

function wrongFields(named: readonly unknown[]): readonly Field[] {
  return fields.filter((field) => named.includes(field));
}
