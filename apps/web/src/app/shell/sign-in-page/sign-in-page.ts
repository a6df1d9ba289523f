import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { PageHeading } from '../../shared/arrival/page-heading';
import { type Problem, problemOf } from '../../shared/problem/problem';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { addressAfterSignIn } from '../../shared/session/return-to';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { ScreenLanguage } from '../../shared/texts/language';
import { Alert } from '../../shared/ui/alert';
import { Button } from '../../shared/ui/button';
import { TextField } from '../../shared/ui/text-field';
import { signInTexts } from './sign-in.texts';

@Component({
  imports: [Alert, Button, PageHeading, TextField],
  templateUrl: './sign-in-page.html',
  host: { class: 'sign-in' },
})
export class SignInPage {
  /** Where the person wanted to go; from the address. */
  readonly returnTo = input<string>();

  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(signInTexts);

  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly isBusy = signal(false);
  private readonly wasSubmitted = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected readonly emailError = computed(() => {
    if (this.wasSubmitted() && this.email().trim() === '') return this.texts().emailMissing;
    return this.problem()?.codeAt('email') === undefined ? undefined : this.texts().emailInvalid;
  });
  protected readonly passwordError = computed(() =>
    this.wasSubmitted() && this.password() === '' ? this.texts().passwordMissing : undefined,
  );

  protected readonly sentence = computed(() => {
    const problem = this.problem();
    return problem && problemSentence(problem, this.language.current());
  });

  /** How long to wait is only known after too many attempts. */
  protected readonly waiting = computed(() => {
    const seconds = this.problem()?.params['retryAfterSeconds'];
    return typeof seconds === 'number' ? this.texts().waitSeconds(seconds) : undefined;
  });

  protected readonly demoAccounts = computed(() =>
    this.session.session()?.demo === true ? Object.entries(this.texts().demoAccounts) : [],
  );
  protected readonly demoPassword = 'kompass-demo';

  protected fillIn(email: string): void {
    this.email.set(email);
    this.password.set(this.demoPassword);
    this.problem.set(undefined);
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.wasSubmitted.set(true);
    this.problem.set(undefined);
    if (this.isBusy() || this.emailError() !== undefined || this.passwordError() !== undefined) {
      return;
    }
    this.isBusy.set(true);
    try {
      await this.session.signIn({ email: this.email(), password: this.password() });
      await this.router.navigateByUrl(addressAfterSignIn(this.returnTo() ?? null));
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
