import { Component, computed, inject } from '@angular/core';
import type { HumanReview } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { EmptyState } from '../../../shared/ui/empty-state';
import { PageLinks } from '../../../shared/ui/page-links';
import { ProjectStore } from '../project-store';
import { useFocusLater } from './focus-later';
import { ReviewDrafts } from './review-drafts';
import { ReviewForm, reviewFieldId } from './review-form';
import { ReviewStore } from './review-store';
import { ReviewTable } from './review-table';
import { reviewTexts } from './review.texts';

/** Every record, newest first, and the way to add some or to set one right. */
@Component({
  selector: 'app-review-list',
  imports: [Button, EmptyState, PageLinks, ReviewForm, ReviewTable],
  template: `
    <section class="stack" aria-labelledby="reviews">
      <div>
        <h2 class="kern-heading-medium" id="reviews">{{ texts().title }}</h2>
        <p class="kern-body muted">{{ texts().about }}</p>
      </div>
      @if (store.page(); as page) {
        @if (page.mayRecord) {
          @if (drafts.rows().length > 0) {
            <app-review-form (closed)="focusLater(opener)" />
          } @else {
            <div class="actions">
              <button appButton="primary" type="button" [id]="opener" (click)="begin()">
                {{ texts().record }}
              </button>
            </div>
          }
        }
        @if (page.items.length > 0) {
          <app-review-table
            [caption]="texts().title"
            [reviews]="page.items"
            [mayCorrect]="page.mayRecord"
            (corrected)="correct($event)"
          />
        } @else if (drafts.rows().length === 0) {
          <app-empty-state [title]="texts().empty">
            <p>{{ emptyWords() }}</p>
          </app-empty-state>
        }
        <app-page-links [cursor]="store.cursor()" [next]="page.nextCursor" />
      }
    </section>
  `,
})
export class ReviewList {
  private readonly project = inject(ProjectStore);
  protected readonly store = inject(ReviewStore);
  protected readonly drafts = inject(ReviewDrafts);
  protected readonly texts = useTexts(reviewTexts);
  protected readonly focusLater = useFocusLater();
  protected readonly opener = 'record-reviews';
  protected readonly emptyWords = computed(() => {
    const { fromPilot, emptyAbout, emptyForReaders } = this.texts();
    if (this.project.known()?.phase === 'analysis') return fromPilot;
    return this.store.page()?.mayRecord === true ? emptyAbout : emptyForReaders;
  });

  protected begin(): void {
    this.focusLater(reviewFieldId(this.drafts.add().id));
  }

  protected correct(review: HumanReview): void {
    this.focusLater(reviewFieldId(this.drafts.correct(review).id));
  }
}
