import { inject, Service, signal } from '@angular/core';
import { type FieldError, type Problem, problemOf } from '../../../shared/problem/problem';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Toasts } from '../../../shared/ui/toasts';
import { ContentNames } from '../content-names';
import type { FieldFaults } from '../gate/gate-desk';
import { ruleSentence } from '../rule-sentence';

/** Where one form sends from: one request at a time, faults at their fields. */
@Service({ autoProvided: false })
export class ActDesk implements FieldFaults {
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly toasts = inject(Toasts);
  private readonly found = signal<readonly FieldError[]>([]);
  /** What the last attempt found at the fields. */
  readonly faults = this.found.asReadonly();
  readonly isBusy = signal(false);
  readonly problem = signal<Problem | undefined>(undefined);

  /** The sentence beside a field; a change of it may be named `changes.…` by the API. */
  error(field: string): string | undefined {
    const fault = this.found().find((one) => one.field?.replace('changes.', '') === field);
    if (fault === undefined) return undefined;
    const writing = { language: this.language.current(), item: this.content.names().item };
    return ruleSentence(fault, writing);
  }

  refuse(faults: readonly FieldError[]): void {
    this.problem.set(undefined);
    this.found.set(faults);
  }

  /**
   * @param work sends the command; `done` is said when it went through
   * @returns whether it did
   */
  async send(done: string, work: () => Promise<void>): Promise<boolean> {
    if (this.isBusy()) return false;
    this.isBusy.set(true);
    this.refuse([]);
    try {
      await work();
      this.toasts.show(done);
      return true;
    } catch (error) {
      const problem = problemOf(error);
      const atFields = problem.errors.filter(({ field }) => field !== undefined);
      this.found.set(atFields);
      const isSaid = problem.status === 422 && atFields.length === problem.errors.length;
      this.problem.set(isSaid && atFields.length > 0 ? undefined : problem);
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
