import { computed, Service, signal } from '@angular/core';
import type { OpinionResult, OpinionRole } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { opinionTexts } from './opinion.texts';

interface Asking {
  /** The line it was begun in; `null` for a role that has none yet. */
  readonly line: OpinionRole | null;
  readonly role: OpinionRole | null;
  readonly workingDays: string;
  readonly question: string;
}

interface Answering {
  readonly id: string;
  readonly result: OpinionResult | null;
  readonly text: string;
}

/** The one request or answer that is being written; kept while another tab is open. */
@Service({ autoProvided: false })
export class OpinionDrafts {
  readonly asking = signal<Asking | undefined>(undefined);
  readonly answering = signal<Answering | undefined>(undefined);

  constructor() {
    const texts = useTexts(opinionTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: computed(() => {
        const written = [this.asking()?.question, this.answering()?.text];
        return written.some((text) => text !== undefined && text.trim() !== '');
      }),
      discard: () => {
        this.end();
      },
    });
  }

  beginAsking(line: OpinionRole | null, usualDays: number | null): void {
    this.end();
    this.asking.set({ line, role: line, workingDays: String(usualDays ?? ''), question: '' });
  }

  beginAnswering(id: string): void {
    this.end();
    this.answering.set({ id, result: null, text: '' });
  }

  putAsking(change: Partial<Asking>): void {
    this.asking.update((draft) => draft && { ...draft, ...change });
  }

  putAnswering(change: Partial<Answering>): void {
    this.answering.update((draft) => draft && { ...draft, ...change });
  }

  end(): void {
    this.asking.set(undefined);
    this.answering.set(undefined);
  }
}
