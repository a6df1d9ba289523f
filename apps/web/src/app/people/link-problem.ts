import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { detailSentence, isKnown } from '../shared/problem/detail-sentence';
import { ErrorState } from '../shared/problem/error-state';
import { problemOf } from '../shared/problem/problem';
import { ScreenLanguage } from '../shared/texts/language';
import { Alert } from '../shared/ui/alert';

/** Why a link does not work, and what to do about it. */
@Component({
  selector: 'app-link-problem',
  imports: [Alert, ErrorState, RouterLink],
  template: `
    @if (sentence(); as words) {
      <app-alert announce="alert" tone="warning" [title]="words">
        <p>{{ advice() }}</p>
        <p>
          <a class="kern-link" routerLink="/anmelden">{{ toSignIn() }}</a>
        </p>
      </app-alert>
    } @else {
      <app-error-state [canRetry]="false" [problem]="problem()" />
    }
  `,
})
export class LinkProblem {
  /** A `Problem`, or whatever a resource's `error()` holds. */
  readonly problem = input.required<unknown>();
  readonly advice = input.required<string>();
  readonly toSignIn = input.required<string>();

  private readonly language = inject(ScreenLanguage);
  protected readonly sentence = computed(() => {
    const { errors, status } = problemOf(this.problem());
    const [first] = errors;
    if (first === undefined || status === 429 || !isKnown(first.code)) return undefined;
    return detailSentence(first, this.language.current());
  });
}
