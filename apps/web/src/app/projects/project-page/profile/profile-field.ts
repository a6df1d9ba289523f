import { Component, computed, inject, input } from '@angular/core';
import {
  departments,
  oversightLevels,
  type ProjectField,
  type ProjectFields,
  riskClasses,
} from '@ki-kompass/domain';
import { departmentTexts } from '../../../shared/content/department.texts';
import { useTexts } from '../../../shared/texts/define-texts';
import { oversightTexts, riskClassTexts } from '../../../shared/texts/domain.texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { CheckboxField } from '../../../shared/ui/checkbox-field';
import { DateField } from '../../../shared/ui/date-field';
import { MoneyField } from '../../../shared/ui/money-field';
import { type Choice, SelectField } from '../../../shared/ui/select-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { TextField } from '../../../shared/ui/text-field';
import { ContentNames } from '../content-names';
import { fieldTexts } from '../field.texts';
import { ruleSentence } from '../rule-sentence';
import { CategoriesField } from './categories-field';
import { ConflictNotice } from './conflict-notice';
import { controls, longest } from './profile-groups';
import { ProfileEditor } from './profile-editor';
import { hintTexts, profileTexts } from './profile.texts';

type Answer = 'yes' | 'no';

/** One field of the profile, in the control that fits it, saved when the person leaves it. */
@Component({
  selector: 'app-profile-field',
  imports: [
    CategoriesField,
    CheckboxField,
    ConflictNotice,
    DateField,
    MoneyField,
    SelectField,
    TextareaField,
    TextField,
  ],
  templateUrl: './profile-field.html',
  host: { class: 'profile-field' },
})
export class ProfileField {
  readonly field = input.required<ProjectField>();

  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly departments = useTexts(departmentTexts);
  private readonly risks = useTexts(riskClassTexts);
  private readonly oversight = useTexts(oversightTexts);
  private readonly labels = useTexts(fieldTexts);
  private readonly hints = useTexts(hintTexts);
  protected readonly editor = inject(ProfileEditor);
  protected readonly texts = useTexts(profileTexts);

  protected readonly longest = longest;
  protected readonly control = computed(() => controls[this.field()]);
  protected readonly label = computed(() => this.labels()[this.field()]);
  protected readonly hint = computed(() => this.hints()[this.field()]);
  protected readonly fieldId = computed(() => `profile-${this.field()}`);
  protected readonly conflict = computed(() => this.editor.conflicts()[this.field()]);
  protected readonly error = computed(() => {
    const error = this.editor.errors()[this.field()];
    if (error === undefined) return undefined;
    const writing = { language: this.language.current(), item: this.content.names().item };
    return ruleSentence(error, writing);
  });

  protected readonly text = computed(() => asText(this.editor.values()[this.field()]));
  protected readonly amount = computed(() => this.editor.values().estimatedTotalCents);
  protected readonly isAssumption = computed(() => this.editor.values().estimatedTotalIsAssumption);
  protected readonly categories = computed(() => this.editor.values().dataCategories);
  protected readonly useCase = computed(() => this.editor.values().useCase?.key ?? null);
  protected readonly answer = computed<Answer | null>(() => {
    const value = this.editor.values()[this.field()];
    return typeof value === 'boolean' ? yesOrNo[String(value) as 'true' | 'false'] : null;
  });
  protected readonly period = computed(() => {
    const value = this.editor.values()[this.field()];
    const isPeriod = typeof value === 'object' && value !== null && 'start' in value;
    return isPeriod ? value : { start: null, end: null };
  });

  protected readonly answers = computed<readonly Choice<Answer>[]>(() => [
    { value: 'yes', label: this.texts().yes },
    { value: 'no', label: this.texts().no },
  ]);
  protected readonly useCases = computed<readonly Choice[]>(() => {
    const { useCases, names } = this.content;
    const entries = useCases.hasValue() ? useCases.value() : [];
    return entries.map(({ key }) => ({ value: key, label: names().useCase(key) }));
  });
  /** The choices of the fields that hold one word of a fixed list. */
  protected readonly words = computed<readonly Choice[]>(() => {
    const wordsOf: Partial<Record<ProjectField, readonly Choice[]>> = {
      department: departments.map((value) => ({ value, label: this.departments()[value] })),
      riskClass: riskClasses.map((value) => ({ value, label: this.risks()[value] })),
      oversightLevel: oversightLevels.map((value) => ({ value, label: this.oversight()[value] })),
    };
    return wordsOf[this.field()] ?? [];
  });

  protected save(): void {
    void this.editor.save(this.field());
  }

  protected putText(text: string): void {
    this.put(text === '' ? null : text);
  }

  protected putWord(word: string | null): void {
    // The select offers only the words of this very field.
    this.put(word);
  }

  protected putAnswer(answer: Answer | null): void {
    this.put(answer === null ? null : answer === 'yes');
  }

  protected putPeriod(change: { start?: string | null; end?: string | null }): void {
    this.put({ ...this.period(), ...change });
  }

  protected putUseCase(key: string | null): void {
    const { useCases } = this.content;
    const entry = useCases.hasValue() ? useCases.value().find((one) => one.key === key) : undefined;
    this.editor.put('useCase', entry ? { key: entry.key, version: entry.version } : null);
  }

  protected putCategories(keys: readonly string[]): void {
    this.editor.put('dataCategories', [...keys]);
    void this.editor.save('dataCategories');
  }

  protected putAssumption(isAssumption: boolean): void {
    this.editor.put('estimatedTotalIsAssumption', isAssumption);
    void this.editor.save('estimatedTotalIsAssumption');
  }

  private put(value: ProjectFields[ProjectField]): void {
    this.editor.put(this.field(), value);
  }
}

const yesOrNo = { true: 'yes', false: 'no' } as const satisfies Record<string, Answer>;

function asText(value: ProjectFields[ProjectField]): string {
  return typeof value === 'string' ? value : '';
}
