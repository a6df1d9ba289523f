import { Component, computed, inject, input } from '@angular/core';
import { agreeGateSchema, type GateRequest, type GateView } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { Icon } from '../../../shared/ui/icon';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { actor } from '../rule-sentence';
import { GateDesk } from './gate-desk';
import { GateDrafts } from './gate-drafts';
import { gatePageTexts } from './gate.texts';

/** The agreement that a gate needs before it can be decided: who gave it, who still has to. */
@Component({
  selector: 'app-agreement-part',
  imports: [Button, Card, Icon, ProblemNotice, TextareaField],
  template: `
    <app-card [level]="3" [title]="texts().agreement.title">
      <ul class="plain-list">
        @for (line of lines(); track line.words) {
          <li class="pair">
            <app-icon [name]="line.isGiven ? 'success' : 'question-mark'" />
            <span>{{ line.words }}</span>
            @if (line.note) {
              <span class="muted">{{ line.note }}</span>
            }
          </li>
        }
      </ul>
      @if (next().may.agree && isMissing()) {
        <form class="form" novalidate (submit)="$event.preventDefault(); agree()">
          <app-problem-notice [problem]="desk.problem()" />
          <app-textarea-field
            optional
            [label]="texts().agreement.note"
            [rows]="2"
            [maxLength]="2000"
            [(value)]="drafts.note"
          />
          <div class="actions">
            <button appButton="primary" type="submit" saves [busy]="desk.isBusy()">
              {{ texts().agreement.give }}
            </button>
          </div>
        </form>
      }
    </app-card>
  `,
})
export class AgreementPart {
  readonly next = input.required<NonNullable<GateView['next']>>();
  readonly request = input.required<GateRequest>();

  private readonly store = inject(ProjectStore);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  private readonly roles = useTexts(roleTexts);
  protected readonly desk = inject(GateDesk);
  protected readonly drafts = inject(GateDrafts);
  protected readonly texts = useTexts(gatePageTexts);

  protected readonly lines = computed(() => {
    const { agreement: texts } = this.texts();
    return this.next().authority.needsAgreementOf.map((role) => {
      const given = this.request().agreements.find((agreement) => agreement.role === role);
      const name = this.roles()[role];
      if (given === undefined) return { isGiven: false, words: texts.missing(name), note: '' };
      const who = given.by.name ?? actor(given.by.role, this.language.current());
      const words = texts.given(name, who, this.format().instant(given.at));
      return { isGiven: true, words, note: given.note };
    });
  });
  protected readonly isMissing = computed(() => this.lines().some(({ isGiven }) => !isGiven));

  protected agree(): void {
    const command = agreeGateSchema.parse({
      requestId: this.request().id,
      note: this.drafts.note(),
    });
    const { gate } = this.next();
    void this.desk.send(this.texts().agreement.sent, command, (key) =>
      this.store.agreeGate(gate, command, key),
    );
  }
}
