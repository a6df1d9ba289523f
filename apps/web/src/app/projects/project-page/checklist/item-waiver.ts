import { Component, computed, inject, input, signal } from '@angular/core';
import type { ChecklistItem, DecideWaiver } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Button } from '../../../shared/ui/button';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { Toasts } from '../../../shared/ui/toasts';
import { ProblemNotice } from '../problem-notice';
import { actor, ruleSentence } from '../rule-sentence';
import { ItemDrafts } from './item-drafts';
import { waiverTexts } from './waiver.texts';
import { WaiversStore } from './waivers-store';

/** Asking gives a reason, and so does refusing. */
type Lacking = 'waiver-reason-required' | 'waiver-note-required';

/** A request not to apply a point: made here, answered here by somebody else. */
@Component({
  selector: 'app-item-waiver',
  imports: [Button, OpenedForm, ProblemNotice, TextareaField],
  templateUrl: './item-waiver.html',
})
export class ItemWaiver {
  readonly item = input.required<ChecklistItem>();

  private readonly waivers = inject(WaiversStore);
  private readonly drafts = inject(ItemDrafts);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  private readonly keys = new RequestKeys();
  protected readonly texts = useTexts(waiverTexts);
  protected readonly isBusy = signal(false);
  protected readonly isAsked = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly missing = signal<Lacking | undefined>(undefined);

  protected readonly waiver = computed(() => this.waivers.of(this.item().id));
  protected readonly mayRequest = computed(() => this.waivers.mayRequest(this.item().id));
  protected readonly text = computed(() => this.drafts.of(this.item().id).waiver ?? '');
  protected readonly isAsking = computed(() => this.isAsked() || this.text() !== '');
  protected readonly error = computed(() => {
    const code = this.missing();
    if (code === undefined) return undefined;
    return ruleSentence({ code }, { language: this.language.current(), item: (key) => key });
  });
  /** What became of the request last. */
  protected readonly words = computed(() => {
    const waiver = this.waiver();
    if (waiver === undefined) return '';
    const { state, decision, requestedBy, requestedAt } = waiver;
    const by = decision?.by ?? requestedBy;
    const who = by.name ?? actor(by.role, this.language.current());
    const at = this.format().instant(decision?.at ?? requestedAt);
    const texts = this.texts();
    if (state === 'granted') return texts.granted(who, at);
    return state === 'refused' ? texts.refused(who, at) : texts.requested(who, at);
  });

  protected write(waiver: string): void {
    this.drafts.put(this.item().id, { waiver });
  }

  protected cancel(): void {
    this.write('');
    this.missing.set(undefined);
    this.isAsked.set(false);
  }

  protected request(): void {
    const reason = this.text().trim();
    if (this.lacks(reason, 'waiver-reason-required')) return;
    const { id } = this.item();
    void this.act(['request', id, reason], (key) => this.waivers.request(id, reason, key));
  }

  protected decide(id: string, result: DecideWaiver['result']): void {
    const note = this.text().trim();
    if (result === 'refused' && this.lacks(note, 'waiver-note-required')) return;
    const command = { result, note };
    void this.act([id, command], (key) => this.waivers.decide(id, command, key));
  }

  protected withdraw(id: string): void {
    void this.act(['withdraw', id], (key) => this.waivers.withdraw(id, key));
  }

  private lacks(text: string, lacking: Lacking): boolean {
    this.missing.set(text.length < 3 ? lacking : undefined);
    return this.missing() !== undefined;
  }

  private async act(content: unknown, work: (key: string) => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await this.keys.send(content, work);
      this.cancel();
      this.toasts.saved();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
