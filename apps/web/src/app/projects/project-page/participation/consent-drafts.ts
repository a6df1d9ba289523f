import { computed, Service, signal } from '@angular/core';
import type { AnswerConsent } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { consentTexts } from './consent.texts';

/** What is being written about the consent; kept while somebody looks something up in another tab. */
@Service({ autoProvided: false })
export class ConsentDrafts {
  readonly reason = signal('');
  readonly title = signal('');
  readonly agreedOn = signal<string | null>(null);
  readonly reference = signal('');
  readonly result = signal<AnswerConsent['result'] | null>(null);
  readonly text = signal('');

  constructor() {
    const texts = useTexts(consentTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: computed(() =>
        [this.reason(), this.title(), this.reference(), this.text()].some(
          (text) => text.trim() !== '',
        ),
      ),
      discard: () => {
        this.clear();
      },
    });
  }

  clear(): void {
    for (const text of [this.reason, this.title, this.reference, this.text]) text.set('');
    this.agreedOn.set(null);
    this.result.set(null);
  }
}
