import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  output,
} from '@angular/core';
import {
  changesOutput,
  humanReviewResults,
  recordHumanReviewsSchema,
  roles,
  rolesOfKind,
} from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { RadioField } from '../../../shared/ui/radio-field';
import { SelectField } from '../../../shared/ui/select-field';
import { TextField } from '../../../shared/ui/text-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { faultsOf } from '../gate/gate-desk';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { ActDesk } from '../risks/act-desk';
import { Today } from '../today';
import { useFocusLater } from './focus-later';
import { type ReviewDraft, ReviewDrafts, reviewOf } from './review-drafts';
import { ReviewStore } from './review-store';
import { reviewResultTexts, reviewTexts } from './review.texts';

/** The field with which a record begins. */
export function reviewFieldId(id: number): string {
  return `review-${String(id)}`;
}

/** Records one or several reviews at once: all of them, or none. */
@Component({
  selector: 'app-review-form',
  imports: [Button, DateField, ProblemNotice, RadioField, SelectField, TextField, TextareaField],
  providers: [ActDesk],
  templateUrl: './review-form.html',
})
export class ReviewForm {
  readonly closed = output();

  private readonly store = inject(ReviewStore);
  private readonly project = inject(ProjectStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly focusLater = useFocusLater();
  private readonly roleNames = useTexts(roleTexts);
  private readonly resultNames = useTexts(reviewResultTexts);
  protected readonly desk = inject(ActDesk);
  protected readonly drafts = inject(ReviewDrafts);
  protected readonly today = inject(Today);
  protected readonly format = useFormats();
  protected readonly texts = useTexts(reviewTexts);
  protected readonly idOf = reviewFieldId;
  protected readonly mostAtOnce = 50;
  protected readonly roles = computed(() => {
    const kind = this.project.known()?.organisation.kind;
    const possible = kind === undefined ? roles : rolesOfKind(kind);
    return possible.map((value) => ({ value, label: this.roleNames()[value] }));
  });
  protected readonly results = computed(() =>
    humanReviewResults.map((value) => ({ value, label: this.resultNames()[value] })),
  );

  protected isChanged({ result }: ReviewDraft): boolean {
    return result !== null && changesOutput[result];
  }

  protected add(): void {
    this.focusLater(reviewFieldId(this.drafts.add().id));
  }

  /** The faults belong to the places of the rows. */
  protected remove(id: number): void {
    this.desk.refuse([]);
    this.drafts.remove(id);
    const last = this.drafts.rows().at(-1);
    if (last !== undefined) this.focusLater(reviewFieldId(last.id));
  }

  protected async send(): Promise<void> {
    const entered = { reviews: this.drafts.rows().map(reviewOf) };
    const command = recordHumanReviewsSchema.safeParse(entered);
    if (!command.success) {
      this.desk.refuse(faultsOf(recordHumanReviewsSchema, entered));
      this.showFirstFault();
      return;
    }
    const done = this.texts().recorded(entered.reviews.length);
    const isSent = await this.desk.send(done, () =>
      this.store.act(command.data, (client, id, key) => client.record(id, command.data, key)),
    );
    if (!isSent) {
      this.showFirstFault();
      return;
    }
    this.end();
  }

  protected end(): void {
    this.drafts.end();
    this.closed.emit();
  }

  private showFirstFault(): void {
    afterNextRender(
      () => {
        const wrong = this.element.nativeElement.querySelector<HTMLElement>(
          ':is(input, select, textarea)[aria-invalid], [aria-invalid] input',
        );
        wrong?.focus();
      },
      { injector: this.injector },
    );
  }
}
