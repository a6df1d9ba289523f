import { Component, computed, inject } from '@angular/core';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Skeleton } from '../../../shared/ui/skeleton';
import { OpinionDrafts } from './opinion-drafts';
import { OpinionEntry } from './opinion-entry';
import { opinionLines } from './opinion-lines';
import { OpinionRequestForm } from './opinion-request-form';
import { OpinionStore } from './opinion-store';
import { opinionTexts } from './opinion.texts';

/** Whose advice the phase needs, where it stands, and the way to ask for more. */
@Component({
  selector: 'app-opinions-part',
  imports: [Button, EmptyState, ErrorState, OpinionEntry, OpinionRequestForm, Skeleton],
  providers: [OpinionStore],
  template: `
    @if (!store.isDraft()) {
      <section class="stack" aria-labelledby="opinions">
        <div>
          <h2 class="kern-heading-medium" id="opinions">{{ texts().title }}</h2>
          <p class="kern-body muted">{{ texts().about }}</p>
        </div>
        @if (store.view(); as view) {
          @for (line of lines(); track line.role) {
            <app-opinion-entry [line]="line" />
          } @empty {
            <app-empty-state [title]="texts().empty">{{ texts().emptyAbout }}</app-empty-state>
          }
          @if (view.may.request) {
            @if (drafts.asking()?.line === null) {
              <app-opinion-request-form />
            } @else {
              <div class="actions">
                <button
                  appButton="secondary"
                  type="button"
                  (click)="drafts.beginAsking(null, view.usualWorkingDays)"
                >
                  {{ texts().askOther }}
                </button>
              </div>
            }
          }
        } @else if (store.resource.error()) {
          <app-error-state [problem]="store.resource.error()" (retry)="store.resource.reload()" />
        } @else {
          <app-skeleton shape="row" [lines]="3" />
        }
      </section>
    }
  `,
})
export class OpinionsPart {
  protected readonly store = inject(OpinionStore);
  protected readonly drafts = inject(OpinionDrafts);
  protected readonly texts = useTexts(opinionTexts);
  protected readonly lines = computed(() => {
    const view = this.store.view();
    return view === undefined ? [] : opinionLines(view);
  });
}
