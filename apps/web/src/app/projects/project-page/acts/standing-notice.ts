import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Alert } from '../../../shared/ui/alert';
import { ProjectStore } from '../project-store';
import { Today } from '../today';
import { sayStanding } from './act-words';
import { actTexts } from './act.texts';
import { ActsStore } from './acts-store';

/** That the project rests or has ended: since when, why, and what is left to be done. */
@Component({
  selector: 'app-standing-notice',
  imports: [Alert, RouterLink],
  template: `
    @if (standing(); as standing) {
      <app-alert [tone]="standing.tone" [title]="standing.title">
        @for (line of standing.lines; track line) {
          <p class="kern-body">{{ line }}</p>
        }
        @if (closure(); as words) {
          <a
            class="kern-link"
            queryParamsHandling="merge"
            [routerLink]="['/projekte', store.id(), 'checkliste']"
            [queryParams]="{ punkt: null, checkliste: null }"
            >{{ words }}</a
          >
        }
      </app-alert>
    }
  `,
  host: { class: 'standing-notice' },
})
export class StandingNotice {
  private readonly acts = inject(ActsStore);
  private readonly today = inject(Today);
  private readonly language = inject(ScreenLanguage);
  private readonly texts = useTexts(actTexts);
  protected readonly store = inject(ProjectStore);
  protected readonly standing = computed(() => {
    const project = this.store.known();
    const view = this.acts.view();
    if (project === undefined || view === undefined) return undefined;
    const writing = { language: this.language.current(), today: this.today.day() };
    return sayStanding(project.status, view.happened, writing);
  });
  protected readonly closure = computed(() => {
    const progress = this.store.items()?.progress;
    if (this.store.known()?.status !== 'stopped' || progress === undefined) return undefined;
    return this.texts().closure(progress.settled, progress.applicable);
  });
}
