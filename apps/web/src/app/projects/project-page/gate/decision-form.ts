import { Component, computed, effect, inject, input } from '@angular/core';
import {
  type GateRequest,
  type GateResult,
  gateResultTable,
  gateResults,
  type GateView,
  isOpinionMissing,
} from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { gateResultTexts } from '../../../shared/texts/domain.texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Alert } from '../../../shared/ui/alert';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { ErrorSummary } from '../../../shared/ui/error-summary';
import { RadioField } from '../../../shared/ui/radio-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { useBodyNames } from '../body-names';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { BodyFields } from './body-fields';
import { ConditionsEditor } from './conditions-editor';
import { decisionCommand } from './decision-command';
import { GateDesk, fieldId } from './gate-desk';
import { GateDrafts } from './gate-drafts';
import { approvalTexts, gatePageTexts, resultAboutTexts } from './gate.texts';
import { MissingOpinions } from './missing-opinions';
import { NamedItems } from './named-items';

/** The decision on an open request; whoever may not decide reads who does and why. */
@Component({
  selector: 'app-decision-form',
  imports: [
    Alert,
    BodyFields,
    Button,
    Card,
    ConditionsEditor,
    ErrorSummary,
    MissingOpinions,
    NamedItems,
    ProblemNotice,
    RadioField,
    TextareaField,
  ],
  templateUrl: './decision-form.html',
})
export class DecisionForm {
  readonly next = input.required<NonNullable<GateView['next']>>();
  readonly request = input.required<GateRequest>();

  private readonly store = inject(ProjectStore);
  private readonly language = inject(ScreenLanguage);
  private readonly results = useTexts(gateResultTexts);
  private readonly bodyNames = useBodyNames();
  private readonly about = useTexts(resultAboutTexts);
  private readonly approvals = useTexts(approvalTexts);
  protected readonly desk = inject(GateDesk);
  protected readonly drafts = inject(GateDrafts);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly idOf = fieldId;

  protected readonly maySend = computed(() => this.next().may.decide || this.next().may.record);
  protected readonly isRecording = computed(() => this.next().authority.decidingBodies.length > 0);
  protected readonly choices = computed(() =>
    gateResults.map((value) => ({
      value,
      label: this.results()[value],
      hint: this.about()[value](this.approvals()[this.next().gate]),
    })),
  );
  protected readonly needs = computed(() => {
    const result = this.drafts.result();
    return result === null ? [] : gateResultTable[result].requires;
  });
  /** What a return to this checklist can name. */
  protected readonly nameable = computed(() =>
    (this.store.items()?.items ?? [])
      .filter(({ applies, setByDecision }) => applies && !setByDecision)
      .map(({ key }) => key),
  );
  protected readonly isAgreementMissing = computed(() => {
    const agreed = this.request().agreements.map(({ role }) => role);
    return this.next().authority.needsAgreementOf.some((role) => !agreed.includes(role));
  });
  private readonly moves = computed(() => {
    const result = this.drafts.result();
    return result !== null && gateResultTable[result].moves;
  });
  /** Only an approval waits until nothing blocks any more. */
  protected readonly isBlocked = computed(
    () => this.isAgreementMissing() || (this.moves() && this.next().blockers.length > 0),
  );
  /** Only an approval says why it does without them. */
  protected readonly missing = computed(() =>
    this.moves() ? (this.next().opinions ?? []).filter(isOpinionMissing) : [],
  );
  protected readonly decider = computed(() => {
    const language = this.language.current();
    const { decides, decidingBodies, recordedBy } = this.next().authority;
    const role = decides ?? recordedBy;
    const bodies = decidingBodies.map((body) => this.bodyNames()[body]);
    const names = decides === null ? bodies : [];
    return [...names, ...(role === null ? [] : [roleTexts[language][role]])].join(', ');
  });

  constructor() {
    effect(() => {
      // Bound to this request: another one is not decided with the same text unnoticed.
      if (this.maySend() && this.drafts.decided() === undefined) {
        this.drafts.decided.set(this.request());
      }
    });
  }

  protected choose(result: GateResult | null): void {
    this.drafts.result.set(result);
    // What was missing for another result is no fault any more.
    this.desk.refuse([]);
  }

  protected send(): void {
    const outcome = decisionCommand({
      requestId: this.request().id,
      result: this.drafts.result(),
      rationale: this.drafts.rationale(),
      conditions: this.drafts.conditions(),
      namedItems: this.drafts.namedItems(),
      missing: this.missing().map(({ role }) => role),
      overrideReasons: this.drafts.overrideReasons(),
      body: this.isRecording()
        ? {
            body: this.drafts.body(),
            decidedOn: this.drafts.decidedOn(),
            reference: this.drafts.reference(),
          }
        : null,
    });
    if ('faults' in outcome) {
      this.desk.refuse(outcome.faults);
      return;
    }
    const { command } = outcome;
    const { gate } = this.next();
    void this.desk.send(this.texts().decision.sent, command, (key) =>
      this.store.decideGate(gate, command, key),
    );
  }
}
