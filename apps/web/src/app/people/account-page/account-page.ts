import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Button } from '../../shared/ui/button';
import { Card } from '../../shared/ui/card';
import { EmptyState } from '../../shared/ui/empty-state';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { PageHeader } from '../../shared/ui/page-header';
import { TextField } from '../../shared/ui/text-field';
import { Toasts } from '../../shared/ui/toasts';
import { AccountClient } from '../account.client';
import { accountTexts } from './account.texts';
import { PasswordForm } from './password-form';
import { SessionList } from './session-list';

/** What people see and change of their own account. */
@Component({
  imports: [
    Button,
    Card,
    EmptyState,
    ErrorSummary,
    PageHeader,
    PasswordForm,
    RuleNotice,
    SessionList,
    TextField,
  ],
  templateUrl: './account-page.html',
})
export class AccountPage {
  private readonly client = inject(AccountClient);
  private readonly toasts = inject(Toasts);
  private readonly roleNames = useTexts(roleTexts);
  protected readonly session = inject(SessionStore);
  protected readonly texts = useTexts(accountTexts);

  protected readonly name = linkedSignal(() => this.session.person()?.displayName ?? '');
  protected readonly attempt = new FormAttempt('account', ['displayName']);

  protected readonly places = computed(() =>
    this.session.organisations().map(({ id, name }) => ({
      id,
      name,
      roles: this.session
        .rolesIn(id)
        .map((role) => this.roleNames()[role])
        .join(', '),
    })),
  );

  protected async save(): Promise<void> {
    const hasWorked = await this.attempt.run(async () => {
      await this.client.change({ displayName: this.name() });
      await this.session.reload();
    });
    if (hasWorked) this.toasts.show(this.texts().nameSaved);
  }
}
