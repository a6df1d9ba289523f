import { Component, computed, inject, input, signal } from '@angular/core';
import { type AddEvidence, type Condition, dayOf } from '@ki-kompass/domain';
import { type Problem, problemOf } from '../../../shared/problem/problem';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Badge } from '../../../shared/ui/badge';
import { Button } from '../../../shared/ui/button';
import { Toasts } from '../../../shared/ui/toasts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { EvidenceForm } from '../checklist/evidence-form';
import { emptyEvidence } from '../checklist/item-drafts';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { actor } from '../rule-sentence';
import { Today } from '../today';
import { decisionRecordTexts } from './decision-records.texts';

/** One condition of a decision: who, by when, whether it is fulfilled and what shows it. */
@Component({
  selector: 'app-condition-entry',
  imports: [Badge, Button, EvidenceForm, ProblemNotice],
  template: `
    {{ condition().text }}
    <span class="answers__about muted">
      {{ texts().condition(roles()[condition().responsibleRole], dueOn()) }} –
      {{ standing() }}
    </span>
    @if (isOverdue()) {
      <app-badge tone="warning" icon="warning">{{ texts().overdue }}</app-badge>
    }
    @if (condition().fulfilment; as shown) {
      <span class="answers__about written">
        @if (shown.url) {
          <a class="kern-link" [href]="shown.url" rel="noopener noreferrer" target="_blank">{{
            shown.text || shown.url
          }}</a>
        } @else {
          {{ shown.text }}
        }
      </span>
    }
    @if (condition().mayFulfil) {
      @if (isWriting()) {
        <app-problem-notice [problem]="problem()" />
        <app-evidence-form
          [action]="texts().fulfil"
          [busy]="isBusy()"
          [problem]="problem()"
          [(draft)]="draft"
          (given)="fulfil($event)"
          (cancelled)="stop()"
        />
      } @else {
        <div class="actions condition-entry__actions">
          <button appButton="secondary" small type="button" (click)="isWriting.set(true)">
            {{ texts().fulfil }}
          </button>
        </div>
      }
    }
  `,
})
export class ConditionEntry {
  readonly condition = input.required<Condition>();

  private readonly store = inject(ProjectStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(ScreenLanguage);
  private readonly today = inject(Today);
  private readonly format = useFormats();
  private readonly keys = new RequestKeys();
  protected readonly roles = useTexts(roleTexts);
  protected readonly texts = useTexts(decisionRecordTexts);
  protected readonly isWriting = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly draft = signal(emptyEvidence);
  protected readonly dueOn = computed(() => this.format().day(this.condition().dueOn));
  protected readonly isOverdue = computed(() => {
    const { dueOn, fulfilment } = this.condition();
    return fulfilment === null && dueOn < this.today.day();
  });
  protected readonly standing = computed(() => {
    const { fulfilment } = this.condition();
    const words = this.texts();
    if (fulfilment === null) return words.stillOpen;
    const who = fulfilment.by.name ?? actor(fulfilment.by.role, this.language.current());
    return words.fulfilled(this.format().day(dayOf(new Date(fulfilment.at))), who);
  });

  constructor() {
    guardText({
      label: () => this.texts().unsaved,
      isUnsaved: computed(
        () =>
          this.isWriting() && (this.draft().text.trim() !== '' || this.draft().url.trim() !== ''),
      ),
      discard: () => {
        this.stop();
      },
    });
  }

  protected stop(): void {
    this.draft.set(emptyEvidence);
    this.problem.set(undefined);
    this.isWriting.set(false);
  }

  protected async fulfil(evidence: AddEvidence): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const { id } = this.condition();
      await this.keys.send([id, evidence], (key) => this.store.fulfilCondition(id, evidence, key));
      this.stop();
      this.toasts.show(this.texts().fulfilledNow);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
