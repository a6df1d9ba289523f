import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import type { HumanReview } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Button } from '../../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../../shared/ui/data-table';
import { reviewResultTexts, reviewTexts } from './review.texts';

/** Human reviews with result and correction. */
@Component({
  selector: 'app-review-table',
  imports: [Button, Cell, DataTable],
  template: `
    <app-data-table [caption]="caption()" [columns]="columns()" [rows]="reviews()" [rowKey]="keyOf">
      <ng-template appCell="output" [appCellOf]="reviews()" let-review>
        {{ review.output }}
        @if (review.isSuperseded) {
          <span class="answers__about muted">{{ texts().superseded }}</span>
        }
        @if (review.supersedes) {
          <span class="answers__about muted">{{ texts().supersedes }}</span>
        }
      </ng-template>
      <ng-template appCell="reviewedOn" [appCellOf]="reviews()" let-review>
        {{ format().day(review.reviewedOn) }}
      </ng-template>
      <ng-template appCell="reviewerRole" [appCellOf]="reviews()" let-review>
        {{ roles()[review.reviewerRole] }}
      </ng-template>
      <ng-template appCell="result" [appCellOf]="reviews()" let-review>
        {{ results()[review.result] }}
        @if (review.correction; as correction) {
          <span class="answers__about written">{{ correction }}</span>
        }
      </ng-template>
      <ng-template appCell="recordedAt" [appCellOf]="reviews()" let-review>
        {{ format().instant(review.recordedAt) }}
        <span class="answers__about muted">{{ roles()[review.recordedByRole] }}</span>
      </ng-template>
      <ng-template appCell="acts" [appCellOf]="reviews()" let-review>
        @if (!review.isSuperseded) {
          <button
            appButton="tertiary"
            small
            type="button"
            [attr.aria-label]="nameOf(review)"
            (click)="corrected.emit(review)"
          >
            {{ texts().correct }}
          </button>
        }
      </ng-template>
    </app-data-table>
  `,
})
export class ReviewTable {
  readonly caption = input.required<string>();
  readonly reviews = input.required<readonly HumanReview[]>();
  readonly mayCorrect = input(false, { transform: booleanAttribute });
  readonly corrected = output<HumanReview>();

  protected readonly texts = useTexts(reviewTexts);
  protected readonly results = useTexts(reviewResultTexts);
  protected readonly roles = useTexts(roleTexts);
  protected readonly format = useFormats();
  protected readonly keyOf = ({ id }: HumanReview): string => id;
  protected readonly columns = computed<readonly Column[]>(() => {
    const { output: name, reviewedOn, reviewerRole, result, recordedAt, acts } = this.texts();
    return [
      { key: 'output', label: name, isRowHeader: true },
      { key: 'reviewedOn', label: reviewedOn },
      { key: 'reviewerRole', label: reviewerRole },
      { key: 'result', label: result },
      { key: 'recordedAt', label: recordedAt },
      ...(this.mayCorrect() ? [{ key: 'acts', label: acts }] : []),
    ];
  });

  protected nameOf({ reviewedOn, output: name }: HumanReview): string {
    return this.texts().correctOne({ day: this.format().day(reviewedOn), output: name });
  }
}
