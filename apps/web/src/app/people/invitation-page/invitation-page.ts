import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { PageHeading } from '../../shared/arrival/page-heading';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { SessionStore } from '../../shared/session/session-store';
import { remember, remembered } from '../../shared/storage/remembered';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { roleTexts } from '../../shared/texts/roles.texts';
import { Alert } from '../../shared/ui/alert';
import { Button } from '../../shared/ui/button';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { Skeleton } from '../../shared/ui/skeleton';
import { TextField } from '../../shared/ui/text-field';
import { Toasts } from '../../shared/ui/toasts';
import { LinkProblem } from '../link-problem';
import { LinksClient } from '../links.client';
import { invitationTexts } from './invitation.texts';

/** Kept while somebody signs in: a token in an address would end up in the log of a server. */
const storageKey = 'kompass.invitation';

/** What a link of an invitation opens. */
@Component({
  imports: [Alert, Button, ErrorSummary, LinkProblem, PageHeading, RuleNotice, Skeleton, TextField],
  templateUrl: './invitation-page.html',
  host: { class: 'link-page' },
})
export class InvitationPage {
  private readonly router = inject(Router);
  private readonly client = inject(LinksClient);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(SessionStore);
  protected readonly texts = useTexts(invitationTexts);
  protected readonly roleNames = useTexts(roleTexts);
  protected readonly format = useFormats();

  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  protected readonly token = computed(
    () => this.fragment() ?? remembered('session', storageKey) ?? undefined,
  );
  protected readonly offer = this.client.invitation(this.token);
  protected readonly roles = computed(() => {
    const roles = this.offer.hasValue() ? this.offer.value().roles : [];
    return roles.map((role) => this.roleNames()[role]).join(', ');
  });

  /** Who is at this browser, as the invitation sees it. */
  protected readonly visitor = computed<'new' | 'signed-out' | 'invited' | 'other'>(() => {
    const { email, accountExists } = this.offer.hasValue()
      ? this.offer.value()
      : { email: '', accountExists: false };
    const person = this.session.person();
    if (person !== undefined) return person.email === email ? 'invited' : 'other';
    return accountExists ? 'signed-out' : 'new';
  });

  protected readonly name = signal('');
  protected readonly password = signal('');
  protected readonly attempt = new FormAttempt('invitation', [
    'newPerson.displayName',
    'newPerson.password',
  ]);

  protected join(): Promise<void> {
    const newPerson = { displayName: this.name(), password: this.password() };
    return this.accept({ newPerson });
  }

  protected confirm(): Promise<void> {
    return this.accept({});
  }

  private async accept(
    more: Pick<Parameters<LinksClient['accept']>[0], 'newPerson'>,
  ): Promise<void> {
    await this.attempt.run(async () => {
      const { organisation } = await this.client.accept({ token: this.token() ?? '', ...more });
      remember('session', storageKey, undefined);
      await this.session.reload();
      await this.router.navigate(['/'], { queryParams: { organisation: organisation.id } });
      this.toasts.show(this.texts().welcome(organisation.name));
    });
  }

  protected async signIn(): Promise<void> {
    remember('session', storageKey, this.token());
    await this.router.navigate(['/anmelden'], { queryParams: { returnTo: '/einladung' } });
  }

  protected async signOut(): Promise<void> {
    await this.attempt.run(() => this.session.signOutHere());
  }
}
