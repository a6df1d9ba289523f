import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentOrganisation } from '../../../shared/session/current-organisation';
import { useTexts } from '../../../shared/texts/define-texts';
import { Card } from '../../../shared/ui/card';
import { ContentNames } from '../content-names';
import { ProjectStore } from '../project-store';
import { projectTexts } from '../project.texts';

/** Where others work on the same: the list of the network, filtered like this project. */
@Component({
  selector: 'app-similar-projects',
  imports: [Card, RouterLink],
  template: `
    @if (links().length > 0) {
      <app-card [title]="texts().overview.similar">
        <ul class="plain-list">
          @for (link of links(); track link.label) {
            <li>
              <a class="kern-link" routerLink="/projekte" [queryParams]="link.queryParams">{{
                link.label
              }}</a>
            </li>
          }
        </ul>
      </app-card>
    }
  `,
  host: { class: 'no-print' },
})
export class SimilarProjects {
  private readonly store = inject(ProjectStore);
  private readonly content = inject(ContentNames);
  private readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(projectTexts);

  protected readonly links = computed(() => {
    const { useCase = null, department = null } = this.store.known()?.profile ?? {};
    const { similarUseCase, similarDepartment } = this.texts().overview;
    const names = this.content.names();
    const network = { ...this.current.queryParams(), reach: 'network' };
    return [
      ...(useCase === null
        ? []
        : [
            {
              label: similarUseCase(names.useCase(useCase.key)),
              queryParams: { ...network, useCase: useCase.key },
            },
          ]),
      ...(department === null
        ? []
        : [
            {
              label: similarDepartment(names.department(department)),
              queryParams: { ...network, department },
            },
          ]),
    ];
  });
}
