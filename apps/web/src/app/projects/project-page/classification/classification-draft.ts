import { computed, Service, signal } from '@angular/core';
import type { ClassificationAnswer, SubstantialChangeKind } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { classificationTexts } from './classification.texts';

/** What is answered or written and not sent yet; it lives as long as the project's page. */
@Service({ autoProvided: false })
export class ClassificationDraft {
  /** Only what differs from the recorded answers. */
  readonly answers = signal<Readonly<Record<string, ClassificationAnswer>>>({});
  readonly reason = signal<string | null>(null);
  readonly kinds = signal<readonly SubstantialChangeKind[]>([]);
  readonly text = signal('');
  readonly effectiveOn = signal<string | null>(null);
  private readonly isUnsaved = computed(
    () =>
      Object.keys(this.answers()).length > 0 || this.reason() !== null || this.text().trim() !== '',
  );

  constructor() {
    const texts = useTexts(classificationTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: this.isUnsaved,
      discard: () => {
        this.clearAnswers();
        this.clearChange();
      },
    });
  }

  answer(question: string, answer: ClassificationAnswer): void {
    this.answers.update((all) => ({ ...all, [question]: answer }));
  }

  toggle(kind: SubstantialChangeKind): void {
    this.kinds.update((all) =>
      all.includes(kind) ? all.filter((one) => one !== kind) : [...all, kind],
    );
  }

  clearAnswers(): void {
    this.answers.set({});
    this.reason.set(null);
  }

  clearChange(): void {
    this.kinds.set([]);
    this.text.set('');
    this.effectiveOn.set(null);
  }
}
