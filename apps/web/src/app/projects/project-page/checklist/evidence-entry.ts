import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Evidence } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Badge } from '../../../shared/ui/badge';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { actor } from '../rule-sentence';
import { checklistTexts } from './checklist.texts';
import { evidenceEntryTexts } from './evidence-entry.texts';
import { FileChooser } from './file-chooser';

/** One piece of evidence: what it is, by whom and when, and what can be done with it. */
@Component({
  selector: 'app-evidence-entry',
  imports: [Badge, Button, FileChooser, Icon, TextareaField],
  templateUrl: './evidence-entry.html',
})
export class EvidenceEntry {
  readonly evidence = input.required<Evidence>();
  /** Where its file is read. */
  readonly address = input.required<string>();
  readonly mayReplace = input(false);
  readonly mayRedact = input(false);
  readonly busy = input(false);
  readonly replaced = output<File>();
  readonly redacted = output<string>();

  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  private readonly listTexts = useTexts(checklistTexts);
  protected readonly texts = useTexts(evidenceEntryTexts);
  protected readonly isRedacting = signal(false);
  protected readonly reason = signal('');
  /** The form is open; what somebody else redacted meanwhile has none any more. */
  protected readonly mayWrite = computed(
    () => this.isRedacting() && this.evidence().state !== 'redacted',
  );
  protected readonly source = computed(() => {
    const { addedBy, addedAt } = this.evidence();
    const who = addedBy.name ?? actor(addedBy.role, this.language.current());
    return this.listTexts().by(who, this.format().instant(addedAt));
  });
  protected readonly size = computed(() => {
    const kilobytes = Math.ceil((this.evidence().file?.size ?? 0) / 1024);
    return `${kilobytes.toLocaleString(this.language.current())} KB`;
  });

  constructor() {
    guardText({
      label: () => this.texts().unsaved,
      isUnsaved: computed(() => this.mayWrite() && this.reason().trim() !== ''),
      discard: () => {
        this.stop();
      },
    });
  }

  protected stop(): void {
    this.reason.set('');
    this.isRedacting.set(false);
  }

  protected redact(): void {
    const reason = this.reason().trim();
    if (reason !== '') this.redacted.emit(reason);
  }
}
