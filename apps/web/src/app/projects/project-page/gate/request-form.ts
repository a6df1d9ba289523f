import { Component, computed, inject, input } from '@angular/core';
import { type GateView, requestGateSchema } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { ErrorSummary } from '../../../shared/ui/error-summary';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { requestGateTexts } from '../project.texts';
import { GateDesk, faultsOf, fieldId } from './gate-desk';
import { GateDrafts } from './gate-drafts';
import { gatePageTexts } from './gate.texts';

/** The request with its recommendation; it can be prepared while something still blocks it. */
@Component({
  selector: 'app-request-form',
  imports: [Button, Card, ErrorSummary, ProblemNotice, TextareaField],
  template: `
    <app-card [level]="3" [title]="texts().request.title">
      @if (next().may.request) {
        <form class="form" novalidate (submit)="$event.preventDefault(); send()">
          <app-error-summary [messages]="desk.messages()" />
          <app-problem-notice [problem]="desk.problem()" />
          @if (next().blockers.length > 0) {
            <p class="kern-body" id="request-blocked">{{ texts().request.blocked }}</p>
          }
          <app-textarea-field
            [label]="texts().request.recommendation"
            [hint]="texts().request.recommendationHint"
            [fieldId]="idOf('recommendation')"
            [error]="desk.error('recommendation')"
            [rows]="5"
            [maxLength]="4000"
            [(value)]="drafts.recommendation"
          />
          @if (next().needsNewReason) {
            <app-textarea-field
              [label]="texts().request.newReason"
              [hint]="texts().request.newReasonHint"
              [fieldId]="idOf('newReason')"
              [error]="desk.error('newReason')"
              [rows]="3"
              [maxLength]="4000"
              [(value)]="drafts.newReason"
            />
          }
          <div class="actions">
            <button
              appButton="primary"
              type="submit"
              saves
              [busy]="desk.isBusy()"
              [blocked]="next().blockers.length > 0"
              [attr.aria-describedby]="next().blockers.length > 0 ? 'request-blocked' : null"
            >
              {{ action() }}
            </button>
          </div>
        </form>
      } @else {
        <p class="kern-body muted">{{ texts().request.waiting }}</p>
      }
    </app-card>
  `,
})
export class RequestForm {
  readonly next = input.required<NonNullable<GateView['next']>>();

  private readonly store = inject(ProjectStore);
  private readonly actions = useTexts(requestGateTexts);
  protected readonly desk = inject(GateDesk);
  protected readonly drafts = inject(GateDrafts);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly idOf = fieldId;
  protected readonly action = computed(() => this.actions()[this.next().gate]);

  protected send(): void {
    const { gate, needsNewReason } = this.next();
    const command = {
      recommendation: this.drafts.recommendation(),
      ...(needsNewReason ? { newReason: this.drafts.newReason() } : {}),
    };
    const faults = faultsOf(requestGateSchema, command);
    if (faults.length > 0) {
      this.desk.refuse(faults);
      return;
    }
    void this.desk.send(this.texts().request.sent, command, (key) =>
      this.store.requestGate(gate, command, key),
    );
  }
}
