import { booleanAttribute, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeading } from '../arrival/page-heading';
import { ScreenLanguage } from '../texts/language';
import { useTexts } from '../texts/define-texts';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Problem, problemOf } from './problem';
import { problemSentence } from './problem-sentence';
import { problemTexts } from './problem.texts';

/**
 * A failure in words: what happened, what is safe, what to do now. As `page` it carries the `h1`;
 * inside a page it is an alert beside what still works.
 */
@Component({
  selector: 'app-error-state',
  imports: [Button, Icon, PageHeading, RouterLink],
  templateUrl: './error-state.html',
  host: { class: 'error-state' },
})
export class ErrorState {
  /** What failed: a `Problem`, or whatever a resource's `error()` holds. */
  readonly problem = input.required<unknown>();
  readonly page = input(false, { transform: booleanAttribute });
  /** Whether trying again can help; hides the button where it cannot. */
  readonly canRetry = input(true, { transform: booleanAttribute });
  readonly retry = output();

  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(problemTexts);
  protected readonly known = computed<Problem>(() => {
    const problem = problemOf(this.problem());
    // A page asks with nothing but its address: one that makes no sense is of no page.
    const isOfNoPage = this.page() && problem.status === 400;
    return isOfNoPage ? new Problem(404, 'not-found') : problem;
  });
  protected readonly sentence = computed(() =>
    problemSentence(this.known(), this.language.current()),
  );
  protected readonly offersRetry = computed(
    () => this.canRetry() && !['not-found', 'forbidden'].includes(this.known().code),
  );
}
