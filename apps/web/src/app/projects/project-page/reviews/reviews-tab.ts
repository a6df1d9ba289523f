import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';
import { ErrorState } from '../../../shared/problem/error-state';
import { Skeleton } from '../../../shared/ui/skeleton';
import { FiguresPart } from './figures-part';
import { ReviewList } from './review-list';
import { ReviewStore } from './review-store';
import { SamplePart } from './sample-part';

/** Which outputs a human has checked, what came of it, and a sample of the checks. */
@Component({
  imports: [ErrorState, FiguresPart, ReviewList, SamplePart, Skeleton],
  providers: [ReviewStore],
  template: `
    <div class="stack">
      @if (store.page(); as page) {
        <app-figures-part [page]="page" />
        <!-- On paper, a sample stands alone. -->
        <app-review-list [class.screen-only]="hasSample()" />
        @if (page.maySample && (page.items.length > 0 || hasSample())) {
          <app-sample-part />
        }
      } @else if (store.resource.error()) {
        <app-error-state [problem]="store.resource.error()" (retry)="store.resource.reload()" />
      } @else {
        <app-skeleton shape="row" [lines]="6" />
      }
    </div>
  `,
})
export class ReviewsTab {
  protected readonly store = inject(ReviewStore);
  protected readonly hasSample = toSignal(
    inject(ActivatedRoute).queryParamMap.pipe(map((query) => query.has('startwert'))),
    { requireSync: true },
  );
}
