import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { type ProjectField, startBlockers } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { fieldTexts } from '../project-page/field.texts';
import type { DraftSaves } from './draft-saves';
import { draftTexts } from './new-project.texts';

/** What is still missing, whether everything is saved, and the one step that follows. */
@Component({
  selector: 'app-draft-summary',
  imports: [Button, Icon],
  templateUrl: './draft-summary.html',
})
export class DraftSummary {
  readonly saves = input.required<DraftSaves>();
  readonly isStarting = input.required<boolean>();
  /** Why the project did not begin. */
  readonly problem = input<string>();
  readonly begin = output();

  private readonly document = inject(DOCUMENT);
  private readonly fieldWords = useTexts(fieldTexts);
  protected readonly texts = useTexts(draftTexts);

  protected readonly missing = computed(() =>
    startBlockers(this.saves().values()).flatMap(({ field }) =>
      field === undefined ? [] : [{ field, label: this.fieldWords()[field as ProjectField] }],
    ),
  );

  protected readonly state = computed(() => {
    const { summary } = this.texts();
    const { size } = this.saves().unsaved();
    if (this.saves().trouble() !== undefined && size > 0) return summary.unsaved(size);
    if (this.saves().isSending()) return summary.saving;
    const open = [...this.saves().unsaved().values()];
    const stuck = open.filter(({ state }) => state === 'refused' || state === 'conflict').length;
    return stuck > 0 ? summary.unsaved(stuck) : summary.allSaved;
  });
  protected readonly isTrouble = computed(
    () => this.state() !== this.texts().summary.allSaved && !this.saves().isSending(),
  );

  protected goTo(event: Event, field: string): void {
    event.preventDefault();
    this.document.getElementById(field)?.focus();
  }
}
