import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../../../shared/texts/define-texts';
import { Alert } from '../../../shared/ui/alert';
import { ProjectStore } from '../project-store';
import { IncidentStore } from './incident-store';
import { incidentTexts } from './incident.texts';

/** That the project is red as long as an incident is open: seen on every one of its pages. */
@Component({
  selector: 'app-incident-notice',
  imports: [Alert, RouterLink],
  template: `
    @if (store.openCount(); as count) {
      <app-alert tone="danger" [title]="texts().red">
        <p class="kern-body">
          {{ texts().redAbout(count) }}
          <a
            class="kern-link"
            queryParamsHandling="preserve"
            [routerLink]="['/projekte', project.id(), 'risiken']"
            >{{ texts().toIncidents }}</a
          >
        </p>
      </app-alert>
    }
  `,
  host: { class: 'standing-notice' },
})
export class IncidentNotice {
  protected readonly project = inject(ProjectStore);
  protected readonly store = inject(IncidentStore);
  protected readonly texts = useTexts(incidentTexts);
}
