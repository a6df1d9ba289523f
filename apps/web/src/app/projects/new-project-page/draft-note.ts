import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import type { ProjectField } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { fieldValue } from '../project-page/field-value';
import { DraftCatalogues } from './draft-catalogues';
import type { DraftSaves } from './draft-saves';
import { draftTexts } from './new-project.texts';
import type { Value } from './unsaved-entries';

/** The line below a field: where its value comes from, whether it is saved, and who disagrees. */
@Component({
  selector: 'app-draft-note',
  imports: [Button, Icon],
  templateUrl: './draft-note.html',
  host: { class: 'draft-note' },
})
export class DraftNote {
  readonly saves = input.required<DraftSaves>();
  readonly field = input.required<ProjectField>();
  /** Words for a value that nobody entered: a proposal or an assumption. */
  readonly origin = input<string>();

  private readonly language = inject(ScreenLanguage);
  private readonly catalogues = inject(DraftCatalogues);
  private readonly document = inject(DOCUMENT);
  private readonly format = useFormats();
  private readonly roles = useTexts(roleTexts);
  protected readonly texts = useTexts(draftTexts);

  private readonly entry = computed(() => this.saves().unsaved().get(this.field()));
  protected readonly isSaved = computed(
    () => this.entry() === undefined && this.saves().saved().has(this.field()),
  );
  protected readonly isKept = computed(
    () => this.entry()?.state === 'waiting' && this.saves().trouble() !== undefined,
  );
  protected readonly refusal = computed(() => {
    const entry = this.entry();
    if (entry?.state !== 'refused') return undefined;
    const { note } = this.texts();
    return entry.code === 'end-before-start' ? note.endBeforeStart : note.refused;
  });

  protected readonly conflict = computed(() => {
    const entry = this.entry();
    if (entry?.conflict === undefined || entry.state !== 'conflict') return undefined;
    const { by, at, from, to } = entry.conflict;
    const { note } = this.texts();
    const roles: Readonly<Record<string, string>> = this.roles();
    const day = at === '' ? '' : this.format().instant(at);
    return {
      happened: note.conflict(roles[by] ?? by, day),
      fromTo: note.fromTo(this.words(from), this.words(to)),
      mine: note.mine(this.words(entry.value)),
    };
  });

  protected keepMine(): void {
    void this.saves().keepMine(this.field());
    this.returnToField();
  }

  protected takeTheirs(): void {
    this.saves().takeTheirs(this.field());
    this.returnToField();
  }

  /** The buttons are gone; work goes on in the field. */
  private returnToField(): void {
    this.document.getElementById(this.field())?.focus();
  }

  private words(value: Value): string {
    const names = { ...this.catalogues.names(), item: (key: string) => key };
    const writing = { language: this.language.current(), names };
    return fieldValue(this.field(), value, writing) ?? this.texts().note.empty;
  }
}
