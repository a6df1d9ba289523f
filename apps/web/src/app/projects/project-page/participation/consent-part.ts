import { Component, computed, inject } from '@angular/core';
import type { ConsentProcedure, ConsentResult } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { ErrorState } from '../../../shared/problem/error-state';
import { RequestKeys } from '../../../shared/problem/request-keys';
import { useTexts } from '../../../shared/texts/define-texts';
import { consentResultTexts } from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Badge, type Tone } from '../../../shared/ui/badge';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { Skeleton } from '../../../shared/ui/skeleton';
import { ConsentsClient } from '../../consents.client';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { ActDesk } from '../risks/act-desk';
import { ConsentAnswer } from './consent-answer';
import { ConsentBegin } from './consent-begin';
import { consentTexts } from './consent.texts';

const tones: Readonly<Record<ConsentResult, Tone>> = {
  given: 'success',
  'given-with-conditions': 'success',
  refused: 'danger',
  covered: 'success',
};

/** Whether the staff council consents: what was asked, until when, what it answered. */
@Component({
  selector: 'app-consent-part',
  imports: [Badge, Button, Card, ConsentAnswer, ConsentBegin, ErrorState, ProblemNotice, Skeleton],
  providers: [ActDesk],
  templateUrl: './consent-part.html',
})
export class ConsentPart {
  private readonly store = inject(ProjectStore);
  private readonly client = inject(ConsentsClient);
  private readonly keys = new RequestKeys();
  private readonly format = useFormats();
  private readonly roles = useTexts(roleTexts);
  private readonly results = useTexts(consentResultTexts);
  protected readonly desk = inject(ActDesk);
  protected readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(consentTexts);

  protected readonly consents = this.client.consents(() => this.store.known());
  protected readonly answer = kept(this.consents, this.store.id);
  protected readonly about = computed(() => {
    const deadline = this.answer()?.deadline;
    if (deadline === undefined) return '';
    return this.texts().about(deadline.days, deadline.citation[this.language.current()]);
  });
  protected readonly lines = computed(() =>
    (this.answer()?.procedures ?? []).map((procedure) => this.line(procedure)),
  );

  protected readonly hasCurrent = computed(() =>
    (this.answer()?.procedures ?? []).some(
      ({ isCurrent, withdrawnAt }) => isCurrent && withdrawnAt === null,
    ),
  );

  protected async withdraw(consent: string): Promise<void> {
    await this.desk.send(this.texts().hasWithdrawn, async () => {
      const id = this.store.id();
      await this.keys.send(consent, (key) => this.client.withdraw(id, consent, key));
    });
    this.store.reload();
  }

  private line(procedure: ConsentProcedure) {
    const { id, reason, text, isOverdue, requestedAt, requestedByRole, agreement } = procedure;
    const { answeredAt, result, withdrawnAt, isCurrent } = procedure;
    const texts = this.texts();
    const format = this.format();
    return {
      ...{ id, reason, text, isOverdue, ...this.state(procedure) },
      isOpen: result === null && withdrawnAt === null,
      isOutdated: !isCurrent && withdrawnAt === null,
      about: agreement
        ? texts.agreement(agreement.title, format.day(agreement.agreedOn), agreement.reference)
        : texts.requested(this.roles()[requestedByRole], format.instant(requestedAt)),
      answered: answeredAt === null ? '' : texts.answered(format.instant(answeredAt)),
    };
  }

  private state(procedure: ConsentProcedure): { readonly tone: Tone; readonly state: string } {
    const { result, withdrawnAt, hasLapsed, dueOn, isOverdue, isCurrent } = procedure;
    const texts = this.texts();
    const format = this.format();
    if (result !== null && !isCurrent) {
      return { tone: 'neutral', state: texts.noLonger(this.results()[result]) };
    }
    if (result !== null) return { tone: tones[result], state: this.results()[result] };
    if (withdrawnAt !== null) {
      const words = hasLapsed ? texts.lapsed : texts.withdrawn;
      return { tone: 'neutral', state: words(format.instant(withdrawnAt)) };
    }
    const day = dueOn === null ? '' : format.day(dueOn);
    if (isOverdue) return { tone: 'warning', state: texts.overdue(day) };
    return { tone: 'info', state: texts.waiting(day) };
  }
}
