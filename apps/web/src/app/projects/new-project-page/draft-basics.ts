import { Component, computed, inject, input } from '@angular/core';
import { departments, type ProjectField } from '@ki-kompass/domain';
import { departmentTexts } from '../../shared/content/department.texts';
import { useTexts } from '../../shared/texts/define-texts';
import { ScreenLanguage } from '../../shared/texts/language';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Card } from '../../shared/ui/card';
import { type Choice, SelectField } from '../../shared/ui/select-field';
import { TextField } from '../../shared/ui/text-field';
import { TextareaField } from '../../shared/ui/textarea-field';
import { DraftCatalogues } from './draft-catalogues';
import { DraftNote } from './draft-note';
import type { DraftSaves } from './draft-saves';
import { draftTexts } from './new-project.texts';
import { isProposed, type Proposals } from './proposals';

/** What the project is about: most of what has to be there before it begins. */
@Component({
  selector: 'app-draft-basics',
  imports: [Card, DraftNote, SelectField, TextareaField, TextField],
  templateUrl: './draft-basics.html',
})
export class DraftBasics {
  readonly saves = input.required<DraftSaves>();
  readonly proposals = input.required<Proposals>();

  private readonly language = inject(ScreenLanguage);
  protected readonly catalogues = inject(DraftCatalogues);
  private readonly departmentWords = useTexts(departmentTexts);
  protected readonly texts = useTexts(draftTexts);
  protected readonly values = computed(() => this.saves().values());

  protected readonly departments = computed<readonly Choice<(typeof departments)[number]>[]>(() => {
    const words = this.departmentWords();
    return departments
      .map((value) => ({ value, label: words[value] }))
      .toSorted((a, b) => a.label.localeCompare(b.label, this.language.current()));
  });

  protected origin(field: ProjectField): string | undefined {
    return isProposed(this.proposals(), this.values(), field)
      ? this.texts().origin.useCase
      : undefined;
  }

  /** The function was filled in with the role of the person who made the draft. */
  protected contactOrigin(): string | undefined {
    const words = [roleTexts.de, roleTexts.en].flatMap((texts) => Object.values(texts));
    const contact = this.values().contactFunction;
    return contact !== null && words.includes(contact) ? this.texts().origin.role : undefined;
  }

  protected chooseUseCase(key: string | null): void {
    const chosen = this.catalogues.useCases().find((useCase) => useCase.key === key);
    const useCase = chosen === undefined ? null : { key: chosen.key, version: chosen.version };
    void this.saves().leave({ useCase });
  }
}
