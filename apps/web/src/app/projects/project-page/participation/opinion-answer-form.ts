import { Component, computed, inject } from '@angular/core';
import { giveOpinionSchema, opinionNeedsText, opinionResults } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { useTexts } from '../../../shared/texts/define-texts';
import { opinionResultTexts } from '../../../shared/texts/domain.texts';
import { Button } from '../../../shared/ui/button';
import { FormFaults } from '../../../shared/ui/form-faults';
import { RadioField } from '../../../shared/ui/radio-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ActDesk } from '../risks/act-desk';
import { OpinionDrafts } from './opinion-drafts';
import { OpinionStore } from './opinion-store';
import { opinionTexts } from './opinion.texts';

/** Gives the opinion that somebody was asked for. */
@Component({
  selector: 'app-opinion-answer-form',
  imports: [Button, FormFaults, OpenedForm, ProblemNotice, RadioField, TextareaField],
  providers: [ActDesk],
  template: `
    @if (drafts.answering(); as draft) {
      <form
        appOpenedForm
        class="form item-form"
        novalidate
        (submit)="$event.preventDefault(); send()"
      >
        <app-form-faults [faults]="desk.faults()" />
        <app-problem-notice [problem]="desk.problem()" />
        <app-radio-field
          [label]="texts().result"
          [error]="desk.error('result')"
          [choices]="choices()"
          [value]="draft.result"
          (valueChange)="drafts.putAnswering({ result: $event })"
        />
        <app-textarea-field
          [optional]="!needsText()"
          [label]="texts().text"
          [hint]="texts().textHint"
          [error]="desk.error('text')"
          [rows]="3"
          [maxLength]="8000"
          [value]="draft.text"
          (valueChange)="drafts.putAnswering({ text: $event })"
        />
        <div class="actions">
          <button appButton="primary" type="submit" saves [busy]="desk.isBusy()">
            {{ texts().answer }}
          </button>
          <button appButton="tertiary" type="button" (click)="drafts.end()">
            {{ texts().cancel }}
          </button>
        </div>
      </form>
    }
  `,
})
export class OpinionAnswerForm {
  private readonly store = inject(OpinionStore);
  private readonly results = useTexts(opinionResultTexts);
  protected readonly drafts = inject(OpinionDrafts);
  protected readonly desk = inject(ActDesk);
  protected readonly texts = useTexts(opinionTexts);
  protected readonly choices = computed(() =>
    opinionResults.map((value) => ({ value, label: this.results()[value] })),
  );
  protected readonly needsText = computed(() => {
    const result = this.drafts.answering()?.result ?? null;
    return result !== null && opinionNeedsText(result);
  });

  protected async send(): Promise<void> {
    const draft = this.drafts.answering();
    if (draft === undefined) return;
    const { id: opinion, result, text } = draft;
    const command = giveOpinionSchema.safeParse({ result, text });
    if (!command.success) {
      this.desk.refuse(faultsOf(giveOpinionSchema, { result, text }));
      return;
    }
    const isSent = await this.desk.send(this.texts().isGiven, () =>
      this.store.act([opinion, command.data], (client, id, key) =>
        client.answer(id, opinion, command.data, key),
      ),
    );
    if (isSent) this.drafts.end();
  }
}
