import { computed, inject, Service } from '@angular/core';
import { ContentClient } from '../../shared/content/content.client';
import { departmentTexts } from '../../shared/content/department.texts';
import { ScreenLanguage } from '../../shared/texts/language';
import type { CatalogueNames } from '../project-page/content-names';

export interface NamedKey {
  readonly value: string;
  readonly label: string;
}

/** The catalogues that a draft is filled in from; one for the whole page. */
@Service({ autoProvided: false })
export class DraftCatalogues {
  private readonly content = inject(ContentClient);
  private readonly language = inject(ScreenLanguage);
  private readonly useCaseList = this.content.list('use-cases');
  private readonly categoryList = this.content.list('data-categories');

  readonly useCases = computed(() => (this.useCaseList.hasValue() ? this.useCaseList.value() : []));

  /** In the order of the alphabet, as choices of a field. */
  readonly useCaseChoices = computed(() => this.sorted(this.useCases()));
  readonly categoryChoices = computed(() =>
    this.sorted(this.categoryList.hasValue() ? this.categoryList.value() : []),
  );

  /** What keys are called; a key without an entry is shown as it is. */
  readonly names = computed<Pick<CatalogueNames, 'useCase' | 'dataCategory' | 'department'>>(() => {
    const departments: Readonly<Record<string, string>> = departmentTexts[this.language.current()];
    return {
      useCase: (key) => labelOf(this.useCaseChoices(), key),
      dataCategory: (key) => labelOf(this.categoryChoices(), key),
      department: (key) => departments[key] ?? key,
    };
  });

  private sorted(
    entries: readonly { key: string; body: { de: string; en: string } }[],
  ): readonly NamedKey[] {
    const language = this.language.current();
    return entries
      .map(({ key, body }) => ({ value: key, label: body[language] }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language));
  }
}

function labelOf(choices: readonly NamedKey[], key: string): string {
  return choices.find(({ value }) => value === key)?.label ?? key;
}
