import { Component, computed, DOCUMENT, effect, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import {
  csvOf,
  type HumanReviewSample,
  type SampleHumanReviews,
  sampleHumanReviewsSchema,
} from '@ki-kompass/domain';
import { saveText } from '../../../shared/files/save-text';
import { kept } from '../../../shared/live/kept';
import { ErrorState } from '../../../shared/problem/error-state';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { Alert } from '../../../shared/ui/alert';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TextField } from '../../../shared/ui/text-field';
import { HumanReviewsClient } from '../../human-reviews.client';
import { useFocusLater } from './focus-later';
import { ReviewStore } from './review-store';
import { ReviewTable } from './review-table';
import { addressOfSample, sampleInAddress } from './sample-address';
import { useSampleLines } from './sample-lines';
import { sampleTexts } from './sample.texts';
import { wholeNumber } from './whole-number';

const { seed: seedSchema, size: sizeSchema } = sampleHumanReviewsSchema.shape;

/** A sample that others can draw again: everything it depends on stands in the address. */
@Component({
  selector: 'app-sample-part',
  imports: [Alert, Button, DateField, EmptyState, ErrorState, ReviewTable, Skeleton, TextField],
  templateUrl: './sample-part.html',
})
export class SamplePart {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly store = inject(ReviewStore);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly format = useFormats();
  private readonly linesOf = useSampleLines();
  private readonly focusLater = useFocusLater();
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });
  protected readonly texts = useTexts(sampleTexts);

  protected readonly wish = computed(() => sampleInAddress(this.query()), { equal: isSame });
  protected readonly isWrongAddress = computed(
    () => this.query().has('startwert') && this.wish() === undefined,
  );
  protected readonly resource = inject(HumanReviewsClient).sample(this.store.id, this.wish);
  /** The same sample once more, with its time, is no other question. */
  private readonly question = computed(() => JSON.stringify({ ...this.wish(), asOf: '' }));
  protected readonly drawn = kept(this.resource, this.question);

  protected readonly seed = linkedSignal(() => this.query().get('startwert') ?? '');
  protected readonly size = linkedSignal(() => this.query().get('umfang') ?? '20');
  protected readonly from = linkedSignal(() => this.query().get('von'));
  protected readonly until = linkedSignal(() => this.query().get('bis'));
  protected readonly faults = signal({ seed: false, size: false });

  constructor() {
    // Later records would change what is drawn; with its time in it, the address can be passed on.
    effect(() => {
      const sample = this.resource.hasValue() ? this.resource.value() : undefined;
      const wish = this.wish();
      if (sample === undefined || wish === undefined || wish.asOf !== undefined) return;
      this.go({ ...wish, asOf: sample.asOf }, true);
    });
  }

  protected draw(): void {
    const typed = this.seed().trim();
    const seed = seedSchema.safeParse(typed === '' ? randomSeed() : wholeNumber(typed));
    const size = sizeSchema.safeParse(wholeNumber(this.size()));
    this.faults.set({ seed: !seed.success, size: !size.success });
    if (!seed.success || !size.success) {
      this.focusLater(seed.success ? 'sample-size' : 'sample-seed');
      return;
    }
    const [from, until] = [this.from(), this.until()];
    const period = { ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) };
    this.go({ seed: seed.data, size: size.data, ...period }, false);
  }

  protected drawnWords({ items, population, seed, asOf }: HumanReviewSample): string {
    const format = this.format();
    return this.texts().drawn({
      count: format.number(items.length),
      population: format.number(population),
      seed: String(seed),
      asOf: format.instant(asOf),
    });
  }

  protected save(sample: HumanReviewSample): void {
    saveText(this.texts().csvName(String(sample.seed)), csvOf(this.linesOf(sample)));
  }

  protected print(): void {
    this.window?.print();
  }

  private go(wish: SampleHumanReviews, replaceUrl: boolean): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: addressOfSample(wish),
      queryParamsHandling: 'merge',
      replaceUrl,
    });
  }
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function isSame(one?: SampleHumanReviews, other?: SampleHumanReviews): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
