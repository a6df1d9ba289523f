import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GateClassification } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { ProjectStore } from '../project-store';
import { actor } from '../rule-sentence';
import { gatePageTexts } from './gate.texts';

/** Whether a second person stands behind the risk class; what holds back is among the blockers. */
@Component({
  selector: 'app-classification-note',
  imports: [RouterLink],
  template: `
    <p class="kern-body muted">
      {{ sentence() }}
      <a
        class="kern-link"
        queryParamsHandling="merge"
        [routerLink]="['/projekte', store.id(), 'einstufung']"
        >{{ texts().classification.open }}</a
      >
    </p>
  `,
})
export class ClassificationNote {
  readonly classification = input.required<GateClassification>();

  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly sentence = computed(() => {
    const { state, confirmed } = this.classification();
    const { classification: texts } = this.texts();
    if (state !== 'confirmed' || confirmed === null) return texts.states[state];
    const who = confirmed.by.name ?? actor(confirmed.by.role, this.language.current());
    return texts.confirmed(who, this.format().instant(confirmed.at));
  });
}
