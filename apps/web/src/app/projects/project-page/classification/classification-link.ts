import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../../../shared/texts/define-texts';
import { ProjectStore } from '../project-store';
import { classificationTexts } from './classification.texts';

/** The way to the questions, where the reader sees their answers. */
@Component({
  selector: 'app-classification-link',
  imports: [RouterLink],
  template: `
    @if (store.reads('checklist')) {
      <a
        class="kern-link"
        queryParamsHandling="merge"
        [routerLink]="['/projekte', store.id(), 'einstufung']"
        >{{ texts().title }}</a
      >
    }
  `,
})
export class ClassificationLink {
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(classificationTexts);
}
