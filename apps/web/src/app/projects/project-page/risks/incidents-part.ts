import { Component, inject } from '@angular/core';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Skeleton } from '../../../shared/ui/skeleton';
import { IncidentDrafts, newIncident } from './incident-drafts';
import { IncidentEntry } from './incident-entry';
import { IncidentForm } from './incident-form';
import { IncidentStore } from './incident-store';
import { incidentTexts } from './incident.texts';

/** What happened in the project, the open ones first. */
@Component({
  selector: 'app-incidents-part',
  imports: [Button, EmptyState, ErrorState, IncidentEntry, IncidentForm, Skeleton],
  template: `
    <section class="stack" aria-labelledby="incidents">
      <div>
        <h2 class="kern-heading-medium" id="incidents">{{ texts().title }}</h2>
        <p class="kern-body muted">{{ texts().about }}</p>
      </div>
      @if (store.list(); as list) {
        @if (list.mayRecord) {
          @if (drafts.of(newKey)) {
            <app-incident-form [law]="list.law" />
          } @else {
            <div class="actions">
              <button appButton="primary" type="button" (click)="drafts.begin(newKey)">
                {{ texts().record }}
              </button>
            </div>
          }
        }
        @for (incident of list.items; track incident.id) {
          <app-incident-entry [incident]="incident" [list]="list" />
        } @empty {
          @if (!drafts.of(newKey)) {
            <app-empty-state [title]="texts().empty">{{ texts().emptyAbout }}</app-empty-state>
          }
        }
      } @else if (store.resource.error()) {
        <app-error-state [problem]="store.resource.error()" (retry)="store.resource.reload()" />
      } @else {
        <app-skeleton shape="row" [lines]="3" />
      }
    </section>
  `,
})
export class IncidentsPart {
  protected readonly store = inject(IncidentStore);
  protected readonly drafts = inject(IncidentDrafts);
  protected readonly texts = useTexts(incidentTexts);
  protected readonly newKey = newIncident;
}
