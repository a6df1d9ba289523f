import { computed, inject, Service, signal } from '@angular/core';
import {
  changesOutput,
  type HumanReview,
  type HumanReviewResult,
  type Role,
} from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { Today } from '../today';
import { reviewTexts } from './review.texts';

/** A check of an output while it is being written. */
export interface ReviewDraft {
  readonly id: number;
  readonly output: string;
  readonly reviewedOn: string | null;
  readonly reviewerRole: Role | null;
  readonly result: HumanReviewResult | null;
  readonly correction: string;
  /** The record that this one sets right. */
  readonly superseded: HumanReview | null;
}

/** How many outputs there were in a month, as typed. */
export interface OutputsDraft {
  readonly month: string | null;
  readonly outputs: string;
}

/** What is being recorded; kept while another tab is open. */
@Service({ autoProvided: false })
export class ReviewDrafts {
  private readonly today = inject(Today);
  private readonly all = signal<readonly ReviewDraft[]>([]);
  private lastId = 0;
  readonly rows = this.all.asReadonly();
  readonly counting = signal<OutputsDraft | undefined>(undefined);

  constructor() {
    const texts = useTexts(reviewTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: computed(
        () => this.rows().some(isWritten) || (this.counting()?.outputs.trim() ?? '') !== '',
      ),
      discard: () => {
        this.end();
        this.counting.set(undefined);
      },
    });
  }

  /** One more; day and role are mostly those of the one before. */
  add(): ReviewDraft {
    const before = this.rows().at(-1);
    return this.put({
      output: '',
      reviewedOn: before?.reviewedOn ?? this.today.day(),
      reviewerRole: before?.reviewerRole ?? null,
      result: null,
      correction: '',
      superseded: null,
    });
  }

  /** Sets a record right beside whatever else is being written. */
  correct(review: HumanReview): ReviewDraft {
    const begun = this.rows().find(({ superseded }) => superseded?.id === review.id);
    if (begun !== undefined) return begun;
    const { output, reviewedOn, reviewerRole, result, correction } = review;
    this.all.update((rows) => rows.filter(isWritten));
    return this.put({
      output,
      reviewedOn,
      reviewerRole,
      result,
      correction: correction ?? '',
      superseded: review,
    });
  }

  change(id: number, change: Partial<ReviewDraft>): void {
    this.all.update((rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  }

  remove(id: number): void {
    this.all.update((rows) => rows.filter((row) => row.id !== id));
  }

  end(): void {
    this.all.set([]);
  }

  private put(fields: Omit<ReviewDraft, 'id'>): ReviewDraft {
    this.lastId += 1;
    const draft = { id: this.lastId, ...fields };
    this.all.update((rows) => [...rows, draft]);
    return draft;
  }
}

/** As the API takes it; what is missing is left for the schema to name. */
export function reviewOf(draft: ReviewDraft) {
  const { output, reviewedOn, reviewerRole, result, correction, superseded } = draft;
  const isChanged = result !== null && changesOutput[result];
  return {
    output,
    reviewedOn,
    reviewerRole,
    result,
    correction: isChanged ? correction : '',
    ...(superseded === null ? {} : { supersedes: superseded.id }),
  };
}

function isWritten({ output, correction }: ReviewDraft): boolean {
  return output.trim() !== '' || correction.trim() !== '';
}
