import { Component, computed, inject, input } from '@angular/core';
import type { OpenedProject, ProjectField } from '@ki-kompass/domain';
import { departmentTexts } from '../../shared/content/department.texts';
import { useTexts } from '../../shared/texts/define-texts';
import { ScreenLanguage } from '../../shared/texts/language';
import type { CatalogueNames } from '../project-page/content-names';
import { fieldTexts } from '../project-page/field.texts';
import { fieldValue } from '../project-page/field-value';
import { openedTexts } from './opened-project.texts';

type OpenedField = Exclude<ProjectField, 'estimatedTotalCents' | 'estimatedTotalIsAssumption'>;

/** Fields of an opened profile as question and answer. What is not open is not asked at all. */
@Component({
  selector: 'app-opened-facts',
  template: `
    <dl class="answers">
      @for (fact of facts(); track fact.field) {
        <div class="answers__answer">
          <dt>{{ fact.label }}</dt>
          <dd class="written" [class.muted]="fact.value === null">
            {{ fact.value ?? texts().notStated }}
          </dd>
        </div>
      }
    </dl>
  `,
})
export class OpenedFacts {
  readonly project = input.required<OpenedProject>();
  readonly fields = input.required<readonly OpenedField[]>();
  /** What kinds of data are called; the key itself where the catalogue is not at hand. */
  readonly dataCategory = input<(key: string) => string>((key) => key);

  private readonly language = inject(ScreenLanguage);
  private readonly labels = useTexts(fieldTexts);
  private readonly departments = useTexts(departmentTexts);
  protected readonly texts = useTexts(openedTexts);

  private readonly names = computed<CatalogueNames>(() => {
    const { useCaseName } = this.project();
    const departments: Readonly<Record<string, string>> = this.departments();
    return {
      useCase: (key) => useCaseName?.[this.language.current()] ?? key,
      department: (key) => departments[key] ?? key,
      dataCategory: this.dataCategory(),
      item: (key) => key,
    };
  });

  protected readonly facts = computed(() => {
    const { profile } = this.project();
    const writing = { language: this.language.current(), names: this.names() };
    return this.fields().flatMap((field) => {
      const value = profile[field];
      if (value === undefined) return [];
      return [{ field, label: this.labels()[field], value: fieldValue(field, value, writing) }];
    });
  });
}
