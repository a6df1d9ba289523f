import { Component, computed, inject, input } from '@angular/core';
import { type AnswerConsent, consentAnswers, answerConsentSchema } from '@ki-kompass/domain';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { FormFaults } from '../../../shared/ui/form-faults';
import { RadioField } from '../../../shared/ui/radio-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { ConsentsClient } from '../../consents.client';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { ActDesk } from '../risks/act-desk';
import { ConsentDrafts } from './consent-drafts';
import { consentTexts } from './consent.texts';

/** The answer of the staff council; conditions and a refusal need words. */
@Component({
  selector: 'app-consent-answer',
  imports: [Button, FormFaults, ProblemNotice, RadioField, TextareaField],
  providers: [ActDesk],
  template: `
    <form class="form item-form" novalidate (submit)="$event.preventDefault(); answer()">
      <app-form-faults [faults]="desk.faults()" />
      <app-problem-notice [problem]="desk.problem()" />
      <app-radio-field
        [label]="texts().answer"
        [choices]="choices()"
        [error]="desk.error('result')"
        [(value)]="drafts.result"
      />
      @if (drafts.result(); as result) {
        <app-textarea-field
          [optional]="result === 'given'"
          [label]="labels()[result]"
          [error]="desk.error('text')"
          [rows]="3"
          [maxLength]="4000"
          [(value)]="drafts.text"
        />
      }
      <div class="actions">
        <button appButton="primary" type="submit" saves [busy]="desk.isBusy()">
          {{ texts().send }}
        </button>
      </div>
    </form>
  `,
})
export class ConsentAnswer {
  /** The id of the procedure. */
  readonly consent = input.required<string>();

  private readonly store = inject(ProjectStore);
  private readonly client = inject(ConsentsClient);
  private readonly keys = new RequestKeys();
  protected readonly desk = inject(ActDesk);
  protected readonly drafts = inject(ConsentDrafts);
  protected readonly texts = useTexts(consentTexts);
  protected readonly choices = computed(() =>
    consentAnswers.map((value) => ({ value, label: this.texts().results[value] })),
  );
  protected readonly labels = computed<Readonly<Record<AnswerConsent['result'], string>>>(() => {
    const { note, conditions, refusal } = this.texts();
    return { given: note, 'given-with-conditions': conditions, refused: refusal };
  });

  protected async answer(): Promise<void> {
    const entered = { result: this.drafts.result(), text: this.drafts.text() };
    const command = answerConsentSchema.safeParse(entered);
    if (!command.success) {
      this.desk.refuse(faultsOf(answerConsentSchema, entered));
      return;
    }
    const isSent = await this.desk.send(this.texts().hasAnswered, async () => {
      const id = this.store.id();
      const consent = this.consent();
      await this.keys.send([consent, command.data], (key) =>
        this.client.answer(id, consent, command.data, key),
      );
    });
    if (!isSent) return;
    this.drafts.clear();
    this.store.reload();
  }
}
