import { Component, computed, inject, input } from '@angular/core';
import type { GateRequest } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Card } from '../../../shared/ui/card';
import { actor } from '../rule-sentence';
import { gatePageTexts } from './gate.texts';

/** What has been requested, by whom, when, with which recommendation. */
@Component({
  selector: 'app-open-request',
  imports: [Card],
  template: `
    <app-card [level]="3" [title]="texts().open.title">
      <p class="kern-body muted">{{ by() }}</p>
      <dl class="answers">
        <div class="answers__answer">
          <dt>{{ texts().open.recommendation }}</dt>
          <dd class="written">{{ request().recommendation }}</dd>
        </div>
        @if (request().newReason; as reason) {
          <div class="answers__answer">
            <dt>{{ texts().open.newReason }}</dt>
            <dd class="written">{{ reason }}</dd>
          </div>
        }
      </dl>
    </app-card>
  `,
})
export class OpenRequest {
  readonly request = input.required<GateRequest>();

  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly by = computed(() => {
    const { requestedBy, requestedAt } = this.request();
    const who = requestedBy.name ?? actor(requestedBy.role, this.language.current());
    return this.texts().open.by(who, this.format().instant(requestedAt));
  });
}
