import { Component, computed, inject, input } from '@angular/core';
import type { Problem } from '../../shared/problem/problem';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { ScreenLanguage } from '../../shared/texts/language';
import { Alert } from '../../shared/ui/alert';
import { ContentNames } from './content-names';
import { ruleSentence } from './rule-sentence';

/** Why a command was refused: what happened, each reason as a sentence, what to do now. */
@Component({
  selector: 'app-problem-notice',
  imports: [Alert],
  template: `
    @if (sentence(); as words) {
      <app-alert tone="danger" announce="alert" [title]="words.happened">
        @for (reason of reasons(); track reason) {
          <p class="kern-body">{{ reason }}</p>
        } @empty {
          <p class="kern-body">{{ words.safe }}</p>
          <p class="kern-body">{{ words.now }}</p>
        }
      </app-alert>
    }
  `,
})
export class ProblemNotice {
  readonly problem = input.required<Problem | undefined>();

  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  protected readonly sentence = computed(() => {
    const problem = this.problem();
    return problem === undefined ? undefined : problemSentence(problem, this.language.current());
  });
  protected readonly reasons = computed(() => {
    const writing = { language: this.language.current(), item: this.content.names().item };
    const errors = this.problem()?.errors ?? [];
    return [...new Set(errors.map((error) => ruleSentence(error, writing)))];
  });
}
