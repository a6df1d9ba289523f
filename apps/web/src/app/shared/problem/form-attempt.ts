import { computed, inject, signal } from '@angular/core';
import { ScreenLanguage } from '../texts/language';
import type { FieldMessage } from '../ui/error-summary';
import { detailSentence } from './detail-sentence';
import { Problem, problemOf } from './problem';

/**
 * Sending a form: whether it is under way, and what the API said, beside the fields it is about.
 * Make it where `inject` is allowed. The input of a field has the id `<form>-<field>`.
 */
export class FormAttempt {
  private readonly language = inject(ScreenLanguage);
  private readonly failed = signal<Problem | undefined>(undefined);
  private readonly busy = signal(false);
  readonly isBusy = this.busy.asReadonly();

  constructor(
    private readonly form: string,
    private readonly fields: readonly string[],
  ) {}

  readonly messages = computed<readonly FieldMessage[]>(() =>
    this.fields.flatMap((field) => {
      const text = this.at(field);
      return text === undefined ? [] : [{ fieldId: `${this.form}-${field}`, text }];
    }),
  );

  /** What concerns no field of the form. */
  readonly other = computed<Problem | undefined>(() => {
    const problem = this.failed();
    if (problem === undefined) return undefined;
    const errors = problem.errors.filter((error) => !this.isOwn(error.field));
    if (errors.length === 0 && problem.errors.length > 0) return undefined;
    return new Problem(problem.status, problem.code, problem.params, errors, problem.body);
  });

  /** The sentence for a field, when there is something wrong with it. */
  at(field: string): string | undefined {
    const error = this.failed()?.errors.find((known) => known.field === field);
    return error && detailSentence(error, this.language.current());
  }

  /** @returns whether it has worked; a second attempt while one is under way does nothing */
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.failed.set(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      this.failed.set(problemOf(error));
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  clear(): void {
    this.failed.set(undefined);
  }

  private isOwn(field: string | undefined): boolean {
    return field !== undefined && this.fields.includes(field);
  }
}
