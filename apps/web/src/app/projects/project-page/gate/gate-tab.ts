import { Component, computed, inject, input } from '@angular/core';
import type { ProjectField } from '@ki-kompass/domain';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { gateTexts } from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { Card } from '../../../shared/ui/card';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Skeleton } from '../../../shared/ui/skeleton';
import { ProfileFacts } from '../profile/profile-facts';
import { ProjectStore } from '../project-store';
import { AgreementPart } from './agreement-part';
import { AuthorityPart } from './authority-part';
import { BlockersPart } from './blockers-part';
import { ClassificationNote } from './classification-note';
import { DecidedMeanwhile } from './decided-meanwhile';
import { DecisionForm } from './decision-form';
import { DecisionRecords } from './decision-records';
import { GateDesk } from './gate-desk';
import { gatePageTexts, questionTexts } from './gate.texts';
import { GroundsPart } from './grounds-part';
import { OpenRequest } from './open-request';
import { RequestForm } from './request-form';
import { WaiversPart } from './waivers-part';

/** What nobody should decide without. */
const aboutIt: readonly ProjectField[] = [
  'problem',
  'goal',
  'riskClass',
  'oversightLevel',
  'dataCategories',
];

/** One page that can be decided from: the question, who decides, what is missing, the forms, the record. */
@Component({
  imports: [
    AgreementPart,
    AuthorityPart,
    BlockersPart,
    Card,
    ClassificationNote,
    DecidedMeanwhile,
    DecisionForm,
    DecisionRecords,
    EmptyState,
    ErrorState,
    GroundsPart,
    OpenRequest,
    ProfileFacts,
    RequestForm,
    Skeleton,
    WaiversPart,
  ],
  providers: [GateDesk],
  templateUrl: './gate-tab.html',
})
export class GateTab {
  /** The decision whose frozen state is open. */
  readonly stand = input<string>();

  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly format = useFormats();
  protected readonly questions = useTexts(questionTexts);
  protected readonly gateNames = useTexts(gateTexts);
  protected readonly aboutIt = aboutIt;
  protected readonly needsAgreement = computed(
    () => (this.store.gateView()?.next?.authority.needsAgreementOf.length ?? 0) > 0,
  );
}
