import { Component, computed, inject } from '@angular/core';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { Alert } from '../../../shared/ui/alert';
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
  imports: [Alert, Button, EmptyState, ErrorState, IncidentEntry, IncidentForm, Skeleton],
  template: `
    <section class="stack" aria-labelledby="incidents">
      <div>
        <h2 class="kern-heading-medium" id="incidents">{{ texts().title }}</h2>
        <p class="kern-body muted">{{ texts().about }}</p>
      </div>
      @if (store.list(); as list) {
        @if (openCount() > 0) {
          <app-alert tone="danger" [title]="texts().red">
            <p class="kern-body">{{ texts().redAbout(openCount()) }}</p>
          </app-alert>
        }
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
          <app-empty-state [title]="texts().empty">{{ texts().emptyAbout }}</app-empty-state>
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
  protected readonly openCount = computed(
    () => this.store.list()?.items.filter(({ closedAt }) => closedAt === null).length ?? 0,
  );
}
