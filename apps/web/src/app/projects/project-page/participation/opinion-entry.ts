import { Component, computed, inject, input } from '@angular/core';
import type { Opinion, OpinionResult } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { opinionResultTexts } from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Badge, type Tone } from '../../../shared/ui/badge';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { ContentNames } from '../content-names';
import { ProblemNotice } from '../problem-notice';
import { ActDesk } from '../risks/act-desk';
import { OpinionAnswerForm } from './opinion-answer-form';
import { OpinionDrafts } from './opinion-drafts';
import type { OpinionLine } from './opinion-lines';
import { OpinionRequestForm } from './opinion-request-form';
import { OpinionStore } from './opinion-store';
import { opinionTexts } from './opinion.texts';

const resultTones: Readonly<Record<OpinionResult, Tone>> = {
  agreed: 'success',
  'agreed-with-conditions': 'warning',
  rejected: 'danger',
};

/** The opinion of one role: where it stands, what was said, and what can be done about it. */
@Component({
  selector: 'app-opinion-entry',
  imports: [Badge, Button, Card, OpinionAnswerForm, OpinionRequestForm, ProblemNotice],
  providers: [ActDesk],
  templateUrl: './opinion-entry.html',
})
export class OpinionEntry {
  readonly line = input.required<OpinionLine>();

  private readonly content = inject(ContentNames);
  private readonly format = useFormats();
  private readonly results = useTexts(opinionResultTexts);
  protected readonly roles = useTexts(roleTexts);
  protected readonly store = inject(OpinionStore);
  protected readonly drafts = inject(OpinionDrafts);
  protected readonly desk = inject(ActDesk);
  protected readonly texts = useTexts(opinionTexts);
  protected readonly items = computed(() => this.line().items.map(this.content.names().item));
  protected readonly tone = computed<Tone>(() => {
    const { state, current } = this.line();
    if (current?.answer) return resultTones[current.answer.result];
    if (state === 'overdue') return 'danger';
    return state === 'missing' ? 'warning' : 'info';
  });
  protected readonly words = computed(() => {
    const { state, current } = this.line();
    const { states } = this.texts();
    if (current !== undefined) return this.wordsOf(current);
    return state === 'missing' ? states.missing : states['not-asked'];
  });

  protected wordsOf({ answer, state, dueOn }: Opinion): string {
    const { asked, overdue, states } = this.texts();
    if (answer !== null) return this.results()[answer.result];
    if (state === 'withdrawn' || state === 'ended') return states[state];
    const day = this.format().day(dueOn);
    return state === 'overdue' ? overdue(day) : asked(day);
  }

  protected askedBy({ requestedBy: { role, name }, requestedAt }: Opinion): string {
    const at = this.format().instant(requestedAt);
    return this.texts().askedBy(name ?? this.roles()[role], at);
  }

  protected answeredBy({ by: { role, name }, at }: NonNullable<Opinion['answer']>): string {
    return this.texts().answeredBy(name ?? this.roles()[role], this.format().instant(at));
  }

  protected ask(): void {
    this.drafts.beginAsking(this.line().role, this.store.view()?.usualWorkingDays ?? null);
  }

  protected async withdraw({ id: opinion }: Opinion): Promise<void> {
    const isSent = await this.desk.send(this.texts().isWithdrawn, () =>
      this.store.act(['withdraw', opinion], (client, id, key) => client.withdraw(id, opinion, key)),
    );
    if (isSent) this.drafts.end();
  }
}
