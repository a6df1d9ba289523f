import { Component, inject, output, signal } from '@angular/core';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { TextField } from '../../shared/ui/text-field';
import { Toasts } from '../../shared/ui/toasts';
import { AccountClient } from '../account.client';
import { accountTexts } from './account.texts';

@Component({
  selector: 'app-password-form',
  imports: [Button, ErrorSummary, RuleNotice, TextField],
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); change()">
      <app-error-summary [messages]="attempt.messages()" />
      @if (attempt.other(); as problem) {
        <app-rule-notice [problem]="problem" />
      }
      <p class="muted">{{ texts().passwordAbout }}</p>
      <!-- Tells password managers whose password it is. -->
      <input
        readonly
        class="kern-sr-only"
        type="email"
        name="email"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        [value]="session.person()?.email ?? ''"
      />
      <app-text-field
        type="password"
        fieldId="password-currentPassword"
        autocomplete="current-password"
        [maxLength]="200"
        [label]="texts().currentPassword"
        [error]="attempt.at('currentPassword')"
        [(value)]="current"
      />
      <app-text-field
        type="password"
        fieldId="password-newPassword"
        autocomplete="new-password"
        [maxLength]="200"
        [label]="texts().newPassword"
        [hint]="texts().newPasswordHint"
        [error]="attempt.at('newPassword')"
        [(value)]="next"
      />
      <div class="actions">
        <button appButton="secondary" type="submit" [busy]="attempt.isBusy()">
          {{ texts().changePassword }}
        </button>
      </div>
    </form>
  `,
})
export class PasswordForm {
  readonly changed = output();

  private readonly client = inject(AccountClient);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(SessionStore);
  protected readonly texts = useTexts(accountTexts);
  protected readonly current = signal('');
  protected readonly next = signal('');
  protected readonly attempt = new FormAttempt('password', ['currentPassword', 'newPassword']);

  protected async change(): Promise<void> {
    const command = { currentPassword: this.current(), newPassword: this.next() };
    const hasWorked = await this.attempt.run(() => this.client.changePassword(command));
    if (!hasWorked) return;
    this.current.set('');
    this.next.set('');
    this.toasts.show(this.texts().passwordChanged);
    this.changed.emit();
  }
}
