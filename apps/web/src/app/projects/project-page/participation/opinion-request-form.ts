import { Component, computed, inject } from '@angular/core';
import { opinionRoles, requestOpinionSchema } from '@ki-kompass/domain';
import { OpenedForm } from '../../../shared/focus/opened-form';
import { useTexts } from '../../../shared/texts/define-texts';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Button } from '../../../shared/ui/button';
import { FormFaults } from '../../../shared/ui/form-faults';
import { SelectField } from '../../../shared/ui/select-field';
import { TextField } from '../../../shared/ui/text-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ActDesk } from '../risks/act-desk';
import { OpinionDrafts } from './opinion-drafts';
import { OpinionStore } from './opinion-store';
import { opinionTexts } from './opinion.texts';

/** Asks one role for its opinion, with a deadline and a question. */
@Component({
  selector: 'app-opinion-request-form',
  imports: [Button, FormFaults, OpenedForm, ProblemNotice, SelectField, TextField, TextareaField],
  providers: [ActDesk],
  template: `
    @if (drafts.asking(); as draft) {
      <form
        appOpenedForm
        class="form item-form"
        novalidate
        (submit)="$event.preventDefault(); send()"
      >
        <app-form-faults [faults]="desk.faults()" />
        <app-problem-notice [problem]="desk.problem()" />
        @if (draft.line === null) {
          <app-select-field
            [label]="texts().role"
            [error]="desk.error('role')"
            [choices]="choices()"
            [value]="draft.role"
            (valueChange)="drafts.putAsking({ role: $event })"
          />
        }
        <app-text-field
          [label]="texts().workingDays"
          [hint]="daysHint()"
          [error]="desk.error('workingDays')"
          inputMode="numeric"
          [maxLength]="2"
          [value]="draft.workingDays"
          (valueChange)="drafts.putAsking({ workingDays: $event })"
        />
        <app-textarea-field
          optional
          [label]="texts().question"
          [error]="desk.error('question')"
          [rows]="2"
          [maxLength]="4000"
          [value]="draft.question"
          (valueChange)="drafts.putAsking({ question: $event })"
        />
        <div class="actions">
          <button appButton="primary" type="submit" saves [busy]="desk.isBusy()">
            {{ texts().ask }}
          </button>
          <button appButton="tertiary" type="button" (click)="drafts.end()">
            {{ texts().cancel }}
          </button>
        </div>
      </form>
    }
  `,
})
export class OpinionRequestForm {
  private readonly store = inject(OpinionStore);
  private readonly roles = useTexts(roleTexts);
  protected readonly drafts = inject(OpinionDrafts);
  protected readonly desk = inject(ActDesk);
  protected readonly texts = useTexts(opinionTexts);
  protected readonly choices = computed(() =>
    opinionRoles.map((value) => ({ value, label: this.roles()[value] })),
  );
  protected readonly daysHint = computed(() =>
    this.texts().workingDaysHint(this.store.view()?.usualWorkingDays ?? null),
  );

  protected async send(): Promise<void> {
    const draft = this.drafts.asking();
    if (draft === undefined) return;
    const { role, workingDays, question } = draft;
    const written = { role, workingDays: Number(workingDays), question };
    const command = requestOpinionSchema.safeParse(written);
    if (!command.success) {
      // The hint names the numbers that are possible; "write more" would mislead beside a number.
      const faults = faultsOf(requestOpinionSchema, written);
      this.desk.refuse(
        faults.map((one) => (one.field === 'workingDays' ? { ...one, code: 'wrong' } : one)),
      );
      return;
    }
    const isSent = await this.desk.send(this.texts().isAsked, () =>
      this.store.act(command.data, (client, id, key) => client.request(id, command.data, key)),
    );
    if (isSent) this.drafts.end();
  }
}
