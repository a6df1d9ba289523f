import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { dayOf, supersedingOf, type GateDecision } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { gateResultTexts, gateTexts } from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Badge } from '../../../shared/ui/badge';
import { Card } from '../../../shared/ui/card';
import { useBodyNames } from '../body-names';
import { ContentNames } from '../content-names';
import { resultTones } from '../../projects.texts';
import { actor } from '../rule-sentence';
import { ConditionEntry } from './condition-entry';
import { DecisionSnapshot } from './decision-snapshot';
import { decisionRecordTexts } from './decision-records.texts';
import { OpinionWords } from './opinion-words';

/** Decisions as records: who, when, why, with which conditions; nobody can change them any more. */
@Component({
  selector: 'app-decision-records',
  imports: [Badge, Card, ConditionEntry, DecisionSnapshot],
  templateUrl: './decision-records.html',
})
export class DecisionRecords {
  readonly decisions = input.required<readonly GateDecision[]>();
  /** The decision whose state is shown; it stands in the address. */
  readonly stand = input<string>();

  private readonly router = inject(Router);

  private readonly language = inject(ScreenLanguage);
  private readonly content = inject(ContentNames);
  private readonly bodies = useBodyNames();
  protected readonly texts = useTexts(decisionRecordTexts);
  protected readonly format = useFormats();
  protected readonly gateNames = useTexts(gateTexts);
  protected readonly results = useTexts(gateResultTexts);
  protected readonly tones = resultTones;
  protected readonly words = inject(OpinionWords);

  /** The decision that took the place of this one; its own result stays as it was. */
  protected laterThan({ id }: GateDecision): GateDecision | undefined {
    return supersedingOf(id, this.decisions());
  }

  protected superseded({ gate, decidedAt }: GateDecision): string {
    const day = this.format().day(dayOf(new Date(decidedAt)));
    return this.texts().superseded(gate.toUpperCase(), day);
  }

  protected on({ name, role }: GateDecision['decidedBy'], at: string): string {
    const who = name ?? actor(role, this.language.current());
    return this.texts().on(who, this.format().instant(at));
  }

  protected bodyWords({ body, decidedOn, reference }: NonNullable<GateDecision['body']>): string {
    return [this.bodies()[body], this.format().day(decidedOn), reference].join(', ');
  }

  protected show(stand: string | null): void {
    const queryParams = { stand };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected titles(keys: readonly string[]): readonly string[] {
    return keys.map((key) => this.content.names().item(key));
  }
}
