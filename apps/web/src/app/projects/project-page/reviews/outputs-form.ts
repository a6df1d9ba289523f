import { Component, computed, inject, output, signal } from '@angular/core';
import { countOutputsSchema } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { Button } from '../../../shared/ui/button';
import { SelectField } from '../../../shared/ui/select-field';
import { TextField } from '../../../shared/ui/text-field';
import { ProblemNotice } from '../problem-notice';
import { ActDesk } from '../risks/act-desk';
import { Today } from '../today';
import { figuresTexts } from './figures.texts';
import { latestMonths } from './latest-months';
import { type OutputsDraft, ReviewDrafts } from './review-drafts';
import { ReviewStore } from './review-store';
import { wholeNumber } from './whole-number';

/** How many outputs there were in a month: what the coverage is a share of. */
@Component({
  selector: 'app-outputs-form',
  imports: [Button, ProblemNotice, SelectField, TextField],
  providers: [ActDesk],
  template: `
    @if (drafts.counting(); as draft) {
      <form class="form item-form" novalidate (submit)="$event.preventDefault(); send(draft)">
        <app-problem-notice [problem]="desk.problem()" />
        <app-select-field
          fieldId="outputs-month"
          [label]="texts().month"
          [error]="
            isRefused() && command().month === null ? texts().monthMissing : desk.error('month')
          "
          [choices]="months()"
          [value]="draft.month"
          (valueChange)="drafts.counting.set({ month: $event, outputs: draft.outputs })"
        />
        <app-text-field
          fieldId="outputs-count"
          inputMode="numeric"
          [label]="texts().outputsOf"
          [hint]="texts().outputsHint"
          [error]="
            isRefused() && command().outputs === undefined
              ? texts().outputsWrong
              : desk.error('outputs')
          "
          [value]="draft.outputs"
          (valueChange)="drafts.counting.set({ month: draft.month, outputs: $event })"
        />
        <div class="actions">
          <button appButton="primary" type="submit" saves [busy]="desk.isBusy()">
            {{ texts().save }}
          </button>
          <button appButton="tertiary" type="button" (click)="end()">{{ texts().cancel }}</button>
        </div>
      </form>
    }
  `,
})
export class OutputsForm {
  readonly closed = output();

  private readonly store = inject(ReviewStore);
  private readonly today = inject(Today);
  private readonly format = useFormats();
  protected readonly desk = inject(ActDesk);
  protected readonly drafts = inject(ReviewDrafts);
  protected readonly texts = useTexts(figuresTexts);
  protected readonly isRefused = signal(false);
  protected readonly months = computed(() => {
    const listed = this.store.page()?.months.map(({ month }) => month) ?? [];
    const offered = new Set([...latestMonths(this.today.day(), 24), ...listed]);
    return [...offered].map((value) => ({ value, label: this.format().month(value) }));
  });
  protected readonly command = computed(() => {
    const draft = this.drafts.counting();
    const outputs = wholeNumber(draft?.outputs ?? '');
    const { success } = countOutputsSchema.shape.outputs.safeParse(outputs);
    return { month: draft?.month ?? null, outputs: success ? outputs : undefined };
  });

  protected async send({ month }: OutputsDraft): Promise<void> {
    const { outputs } = this.command();
    this.isRefused.set(month === null || outputs === undefined);
    if (month === null || outputs === undefined) return;
    const isSent = await this.desk.send(this.texts().saved, () =>
      this.store.act({ month, outputs }, (client, id, key) =>
        client.countOutputs(id, { month, outputs }, key),
      ),
    );
    if (isSent) this.end();
  }

  protected end(): void {
    this.drafts.counting.set(undefined);
    this.closed.emit();
  }
}
