import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { ChoiceMenu, type MenuChoice } from '../../shared/ui/menu';
import { Toasts } from '../../shared/ui/toasts';
import { KeyList } from '../keyboard/key-list';
import { shellTexts } from '../shell.texts';

type Choice = 'account' | 'keys' | 'sign-out' | 'sign-out-everywhere';

@Component({
  selector: 'app-account-menu',
  imports: [ChoiceMenu],
  template: `
    @if (session.person(); as person) {
      <app-menu
        icon="account-circle"
        iconOnly="mobile"
        [label]="person.displayName"
        [about]="texts().account(person.displayName)"
        [choices]="choices()"
        (chosen)="act($event)"
      />
    }
  `,
})
export class AccountMenu {
  protected readonly session = inject(SessionStore);
  private readonly keyList = inject(KeyList);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly texts = useTexts(shellTexts);

  protected readonly choices = computed<readonly MenuChoice<Choice>[]>(() => [
    {
      value: 'account',
      label: this.texts().accountPage,
      about: this.session.person()?.email ?? '',
      icon: 'account-circle',
    },
    { value: 'sign-out', label: this.texts().signOut, icon: 'logout' },
    { value: 'sign-out-everywhere', label: this.texts().signOutEverywhere },
    { value: 'keys', label: this.texts().keys, icon: 'help' },
  ]);

  protected async act(choice: Choice): Promise<void> {
    if (choice === 'keys') this.keyList.open();
    if (choice === 'account') {
      await this.router.navigate(['/konto'], { queryParams: this.organisation.queryParams() });
      return;
    }
    try {
      if (choice === 'sign-out') await this.session.signOut();
      if (choice === 'sign-out-everywhere') await this.session.signOutEverywhere();
    } catch {
      this.toasts.failed(this.texts().signOutFailed);
    }
  }
}
