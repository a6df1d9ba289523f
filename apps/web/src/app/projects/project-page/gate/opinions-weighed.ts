import { Component, inject, input } from '@angular/core';
import { type GateOpinion, isOpinionMissing } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { Badge } from '../../../shared/ui/badge';
import { OpinionStore } from '../participation/opinion-store';
import { groundsTexts } from './grounds.texts';
import { OpinionWords } from './opinion-words';

/** How the opinions at a gate stand, each with its reasons or conditions: whoever decides weighs them. */
@Component({
  selector: 'app-opinions-weighed',
  imports: [Badge],
  providers: [OpinionStore],
  template: `
    <ul class="plain-list">
      @for (one of opinions(); track $index) {
        <li>
          {{ words.of(one) }}
          @if (isOpinionMissing(one)) {
            <app-badge tone="warning" icon="warning">{{ texts().missing }}</app-badge>
          }
          @if (textOf(one); as text) {
            <span class="answers__about muted written">{{ text }}</span>
          }
        </li>
      } @empty {
        <li>{{ texts().noOpinions }}</li>
      }
    </ul>
  `,
})
export class OpinionsWeighed {
  readonly opinions = input.required<readonly GateOpinion[]>();

  private readonly store = inject(OpinionStore);
  protected readonly words = inject(OpinionWords);
  protected readonly texts = useTexts(groundsTexts);
  protected readonly isOpinionMissing = isOpinionMissing;

  /** What was written with the answer that counts here; those of earlier stays are history. */
  protected textOf({ role, result }: GateOpinion): string | undefined {
    if (result === null) return undefined;
    const given = this.store
      .view()
      ?.opinions.find((one) => one.role === role && one.isOfCurrentStay && one.answer !== null);
    return given?.answer?.text;
  }
}
