import { inject, Service } from '@angular/core';
import { problemOf } from '../../shared/problem/problem';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { useTexts } from '../../shared/texts/define-texts';
import { ScreenLanguage } from '../../shared/texts/language';
import { Toasts } from '../../shared/ui/toasts';
import { ContentNames } from './content-names';
import { ProjectStore } from './project-store';
import { undoTexts } from './project.texts';
import { ruleSentence } from './rule-sentence';

/**
 * Takes a change back by another change: it stands in the history like every other one, and it is
 * refused when the same field has changed since. Only for what a person may set again as it was;
 * requests, agreements, decisions and evidence are no such thing.
 */
@Service({ autoProvided: false })
export class Undoing {
  private readonly store = inject(ProjectStore);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly toasts = inject(Toasts);
  private readonly texts = useTexts(undoTexts);

  /**
   * @param takeBack asks for the old values, on the version that the change itself made
   * @param saved what has been saved, where that is not what the person has just left
   */
  offer(takeBack: () => Promise<unknown>, saved?: string): void {
    this.toasts.show(saved, () => void this.undo(takeBack));
  }

  private async undo(takeBack: () => Promise<unknown>): Promise<void> {
    try {
      await takeBack();
      this.toasts.show(this.texts().done);
    } catch (error) {
      this.toasts.failed(this.refusal(error));
      this.store.reload();
    }
  }

  private refusal(error: unknown): string {
    const language = this.language.current();
    const problem = problemOf(error);
    const [reason] = problem.errors;
    const writing = { language, item: this.content.names().item };
    const words =
      reason === undefined
        ? `${problemSentence(problem, language).happened}.`
        : ruleSentence(reason, writing);
    return this.texts().refused(words);
  }
}
