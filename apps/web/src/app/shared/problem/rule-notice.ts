import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { ScreenLanguage } from '../texts/language';
import { useTexts } from '../texts/define-texts';
import { Alert } from '../ui/alert';
import { detailSentence } from './detail-sentence';
import { detailTexts } from './detail.texts';
import { ErrorState } from './error-state';
import type { Problem } from './problem';

/** Why something was refused, every reason as a sentence; without reasons, the problem itself. */
@Component({
  selector: 'app-rule-notice',
  imports: [Alert, ErrorState],
  template: `
    @if (lines().length > 0) {
      <app-alert announce="alert" tone="danger" [title]="texts().title">
        <ul class="plain-list">
          @for (line of lines(); track line) {
            <li>
              @if (line.path) {
                <code>{{ line.path }}</code>
              }
              {{ line.sentence }}
            </li>
          }
        </ul>
      </app-alert>
    } @else {
      <app-error-state [canRetry]="false" [problem]="problem()" />
    }
  `,
})
export class RuleNotice {
  readonly problem = input.required<Problem>();
  /** Names the path of each reason, for inputs that have no field of their own. */
  readonly withPath = input(false, { transform: booleanAttribute });

  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(detailTexts);
  protected readonly lines = computed(() => {
    const { status, errors } = this.problem();
    // How long to wait is told by the problem itself.
    const told = status === 429 ? [] : errors;
    return told.map((detail) => ({
      path: this.withPath() ? detail.field : undefined,
      sentence: detailSentence(detail, this.language.current()),
    }));
  });
}
