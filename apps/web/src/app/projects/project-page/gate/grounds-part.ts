import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type GateConsent,
  type GateDecision,
  type GateRisks,
  type GateView,
} from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Badge } from '../../../shared/ui/badge';
import { Card } from '../../../shared/ui/card';
import { ProjectStore } from '../project-store';
import { consentResultTexts } from '../../../shared/texts/domain.texts';
import { riskLevelTexts, riskTexts, riskTones } from '../risks/risk.texts';
import { Today } from '../today';
import { decisionRecordTexts } from './decision-records.texts';
import { groundsTexts } from './grounds.texts';
import { OpinionsWeighed } from './opinions-weighed';

type Next = NonNullable<GateView['next']>;

/** What there is to weigh: cost, risks and incidents, opinions, conditions that are still open. */
@Component({
  selector: 'app-grounds-part',
  imports: [Badge, Card, OpinionsWeighed, RouterLink],
  templateUrl: './grounds-part.html',
})
export class GroundsPart {
  readonly next = input.required<Next>();
  readonly decisions = input.required<readonly GateDecision[]>();

  private readonly today = inject(Today);
  private readonly format = useFormats();
  private readonly roles = useTexts(roleTexts);
  private readonly levels = useTexts(riskLevelTexts);
  private readonly riskWords = useTexts(riskTexts);
  private readonly consents = useTexts(consentResultTexts);
  private readonly records = useTexts(decisionRecordTexts);
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(groundsTexts);
  protected readonly tones = riskTones;

  /** `undefined` for readers without the group `economics`. */
  protected readonly cost = computed(() => {
    const economics = this.store.known()?.economics;
    if (economics === undefined) return undefined;
    const { estimatedTotalCents, estimatedTotalIsAssumption } = economics;
    const { unknown, assumed } = this.texts();
    if (estimatedTotalCents === null) return unknown;
    const amount = this.format().euro(estimatedTotalCents);
    return estimatedTotalIsAssumption ? assumed(amount) : amount;
  });

  /** `undefined` where the gate needs none, or for readers without the group `opinions`. */
  protected readonly consent = computed(() => {
    const consent = this.next().consent;
    if (!consent) return undefined;
    return { words: this.consentWords(consent), isMissing: consent.missing.length > 0 };
  });

  protected readonly openConditions = computed(() =>
    this.decisions()
      .flatMap(({ conditions }) => conditions)
      .filter(({ fulfilment }) => fulfilment === null)
      .map(({ id, text, dueOn, responsibleRole }) => ({
        id,
        text,
        isLate: dueOn < this.today.day(),
        about: this.records().condition(this.roles()[responsibleRole], this.format().day(dueOn)),
      })),
  );

  private consentWords({ state, dueOn }: GateConsent): string {
    const { notRequested, requested, requestedLate } = this.texts();
    const day = dueOn === null ? '' : this.format().day(dueOn);
    if (state === 'not-asked') return notRequested;
    if (state === 'asked') return requested(day);
    return state === 'overdue' ? requestedLate(day) : this.consents()[state];
  }

  protected weight({ level, score }: GateRisks['gravest'][number]): string {
    return this.riskWords().score(this.levels()[level], score);
  }
}
