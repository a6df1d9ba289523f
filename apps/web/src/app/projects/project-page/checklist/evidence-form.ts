import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { type AddEvidence, addEvidenceSchema } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import type { Problem } from '../../../shared/problem/problem';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Button } from '../../../shared/ui/button';
import { FormFaults } from '../../../shared/ui/form-faults';
import { RadioField } from '../../../shared/ui/radio-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { TextField } from '../../../shared/ui/text-field';
import { ruleSentence } from '../rule-sentence';
import { checklistTexts } from './checklist.texts';
import type { EvidenceDraft } from './item-drafts';

/** A note or a link, whichever shows that a point is done. */
@Component({
  selector: 'app-evidence-form',
  imports: [Button, FormFaults, OpenedForm, RadioField, TextField, TextareaField],
  templateUrl: './evidence-form.html',
})
export class EvidenceForm {
  /** What the button says that sends it. */
  readonly action = input.required<string>();
  readonly busy = input(false);
  readonly problem = input<Problem>();
  /** What is being written; kept where it outlives the form. */
  readonly draft = model.required<EvidenceDraft>();
  readonly given = output<AddEvidence>();
  readonly cancelled = output();

  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(checklistTexts);
  private readonly faults = signal<Readonly<Partial<Record<'text' | 'url', string>>>>({});

  /** New with every attempt. */
  protected readonly found = computed(() => Object.values(this.faults()));

  protected readonly kinds = computed(() => [
    { value: 'note' as const, label: this.texts().note },
    { value: 'link' as const, label: this.texts().link },
  ]);
  protected readonly textError = computed(() => this.sentence('text'));
  protected readonly urlError = computed(() => this.sentence('url'));

  protected write(change: Partial<EvidenceDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected give(): void {
    const parsed = addEvidenceSchema.safeParse(this.evidence());
    const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]));
    this.faults.set({
      ...(wrong.has('text') ? { text: 'required' } : {}),
      ...(wrong.has('url') ? { url: this.draft().url === '' ? 'required' : 'not-a-url' } : {}),
    });
    if (parsed.success) this.given.emit(parsed.data);
  }

  private evidence(): unknown {
    const { kind, text, url } = this.draft();
    return kind === 'note' ? { kind, text } : { kind, text, url: url.trim() };
  }

  private sentence(field: 'text' | 'url'): string | undefined {
    const problem = this.problem();
    const code =
      this.faults()[field] ?? problem?.codeAt(`evidence.${field}`) ?? problem?.codeAt(field);
    if (code === undefined) return undefined;
    return ruleSentence({ code }, { language: this.language.current(), item: (key) => key });
  }
}
