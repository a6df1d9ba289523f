import { Component, computed, inject, signal } from '@angular/core';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Alert } from '../../../shared/ui/alert';
import { Badge, type Tone } from '../../../shared/ui/badge';
import { Button } from '../../../shared/ui/button';
import { DisclosureRow } from '../../../shared/ui/disclosure-row';
import type { IconName } from '../../../shared/ui/icon';
import { Toasts } from '../../../shared/ui/toasts';
import { ContentNames } from '../content-names';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { ruleSentence } from '../rule-sentence';
import { partInWords } from './difference-words';
import { offerTexts } from './offer.texts';

const looks = {
  added: { tone: 'info', icon: 'add' },
  changed: { tone: 'warning', icon: 'edit' },
  removed: { tone: 'neutral', icon: 'close' },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

/** A newer version of the checklist: what it changes, and the act of taking it. */
@Component({
  selector: 'app-checklist-offer',
  imports: [Alert, Badge, Button, DisclosureRow, ProblemNotice],
  templateUrl: './checklist-offer-part.html',
})
export class ChecklistOfferPart {
  private readonly store = inject(ProjectStore);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  private readonly toasts = inject(Toasts);
  private readonly keys = new RequestKeys();
  protected readonly texts = useTexts(offerTexts);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected readonly offer = computed(() =>
    this.store.offer.hasValue() ? this.store.offer.value().offer : null,
  );
  protected readonly title = computed(() => {
    const since = this.offer()?.since ?? null;
    return since === null
      ? this.texts().titleUndated
      : this.texts().title(this.format().day(since));
  });
  private readonly writing = computed(() => {
    const bases = this.content.legalBases.hasValue() ? this.content.legalBases.value() : [];
    const citations = new Map(bases.map(({ key, body }) => [key, body.citation]));
    const basis = (key: string): string => citations.get(key) ?? key;
    return { language: this.language.current(), basis };
  });
  protected readonly differences = computed(() => {
    const writing = this.writing();
    return (this.offer()?.differences ?? []).map(({ key, kind, before, after, parts }) => ({
      key,
      kind: this.texts().kinds[kind],
      look: looks[kind],
      title: (before ?? after)?.[writing.language] ?? key,
      parts: parts.map((part) => ({
        name: this.texts().parts[part],
        before: before === null ? '' : partInWords(part, before, writing),
        after: after === null ? '' : partInWords(part, after, writing),
      })),
    }));
  });
  protected readonly blockers = computed(() => {
    const writing = { language: this.language.current(), item: this.content.names().item };
    return (this.offer()?.blockers ?? []).map(({ code, itemKey = '' }) =>
      ruleSentence({ code, params: { item: itemKey } }, writing),
    );
  });

  constructor() {
    this.store.askForOffer();
  }

  protected async take(reference: string): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await this.keys.send([this.store.id(), reference], (key) =>
        this.store.takeVersion(reference, key),
      );
      this.toasts.show(this.texts().taken);
    } catch (error) {
      this.problem.set(problemOf(error));
      this.store.reload();
    } finally {
      this.isBusy.set(false);
    }
  }
}
