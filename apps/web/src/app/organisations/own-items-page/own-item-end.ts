import { Component, computed, inject, input, output, signal } from '@angular/core';
import { dayOf, type OwnItem } from '@ki-kompass/domain';
import { OwnItemsClient } from '../../shared/own-items/own-items.client';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RequestKeys } from '../../shared/problem/request-keys';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { DateField } from '../../shared/ui/date-field';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { Toasts } from '../../shared/ui/toasts';
import { uniqueId } from '../../shared/ui/unique-id';
import { ownItemsTexts } from './own-items.texts';

/** Gives an own item its last day. */
@Component({
  selector: 'app-own-item-end',
  imports: [Button, DateField, ErrorSummary, RuleNotice],
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); end()">
      <app-error-summary [messages]="attempt.messages()" />
      @if (attempt.other(); as problem) {
        <app-rule-notice [problem]="problem" />
      }
      <p class="muted">{{ texts().end.about }}</p>
      <app-date-field
        [fieldId]="form + '-lastDay'"
        [label]="texts().end.lastDay"
        [error]="attempt.at('lastDay')"
        [(value)]="lastDay"
      />
      <div class="actions">
        <button appButton="primary" type="submit" saves [busy]="attempt.isBusy()">
          {{ texts().end.submit }}
        </button>
        <button appButton="tertiary" type="button" (click)="closed.emit()">
          {{ texts().form.cancel }}
        </button>
      </div>
    </form>
  `,
})
export class OwnItemEnd {
  readonly organisationId = input.required<string>();
  readonly item = input.required<OwnItem>();
  readonly retired = output();
  readonly closed = output();

  private readonly client = inject(OwnItemsClient);
  private readonly toasts = inject(Toasts);
  protected readonly texts = useTexts(ownItemsTexts);
  protected readonly form = uniqueId('own-item-end');
  protected readonly attempt = new FormAttempt(this.form, ['lastDay']);
  protected readonly lastDay = signal<string | null>(dayOf(new Date()));
  private readonly command = computed(() => ({
    basedOn: this.item().latestVersion,
    lastDay: this.lastDay() ?? '',
  }));
  private readonly keys = new RequestKeys();

  protected async end(): Promise<void> {
    const { id } = this.item();
    const command = this.command();
    const hasWorked = await this.attempt.run(() =>
      this.keys.send([id, command], (key) =>
        this.client.retire(this.organisationId(), id, command, key),
      ),
    );
    if (!hasWorked) return;
    this.toasts.show(this.texts().end.ended);
    this.retired.emit();
  }
}
