import { Component, computed, inject, input } from '@angular/core';
import type { OpenedProject } from '@ki-kompass/domain';
import { ContentClient } from '../../shared/content/content.client';
import { ScreenLanguage } from '../../shared/texts/language';
import { OpenedFacts } from './opened-facts';

/** Risk, oversight and data of a whole profile. A part of its own, because its words need a session. */
@Component({
  selector: 'app-opened-law',
  imports: [OpenedFacts],
  template:
    '<app-opened-facts [project]="project()" [fields]="fields" [dataCategory]="dataCategory()" />',
})
export class OpenedLaw {
  readonly project = input.required<OpenedProject>();

  private readonly language = inject(ScreenLanguage);
  private readonly categories = inject(ContentClient).list('data-categories');
  protected readonly fields = [
    'riskClass',
    'oversightLevel',
    'dataCategories',
    'processesPersonalData',
    'dpiaRequired',
    'citizenFacing',
  ] as const;
  protected readonly dataCategory = computed(() => {
    const entries = this.categories.hasValue() ? this.categories.value() : [];
    const names = new Map(entries.map(({ key, body }) => [key, body[this.language.current()]]));
    return (key: string) => names.get(key) ?? key;
  });
}
