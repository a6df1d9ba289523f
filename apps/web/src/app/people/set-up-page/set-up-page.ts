import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { PageHeading } from '../../shared/arrival/page-heading';
import { FormAttempt } from '../../shared/problem/form-attempt';
import { RuleNotice } from '../../shared/problem/rule-notice';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { Alert } from '../../shared/ui/alert';
import { Button } from '../../shared/ui/button';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { type Choice, SelectField } from '../../shared/ui/select-field';
import { Skeleton } from '../../shared/ui/skeleton';
import { TextField } from '../../shared/ui/text-field';
import { LinkProblem } from '../link-problem';
import { LinksClient } from '../links.client';
import { setUpTexts } from './set-up.texts';

/** What the link opens that the first start prints. */
@Component({
  imports: [
    Alert,
    Button,
    ErrorSummary,
    LinkProblem,
    PageHeading,
    RuleNotice,
    SelectField,
    Skeleton,
    TextField,
  ],
  templateUrl: './set-up-page.html',
  host: { class: 'link-page' },
})
export class SetUpPage {
  private readonly router = inject(Router);
  private readonly client = inject(LinksClient);
  private readonly session = inject(SessionStore);
  protected readonly texts = useTexts(setUpTexts);

  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  protected readonly token = computed(() => this.fragment() ?? undefined);
  protected readonly offer = this.client.setUpOffer(this.token);
  protected readonly places = computed<readonly Choice[]>(() => {
    const organisations = this.offer.hasValue() ? this.offer.value().organisations : [];
    return organisations.map(({ id, name }) => ({ value: id, label: name }));
  });

  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly place = signal<string | null>(null);
  protected readonly attempt = new FormAttempt('set-up', [
    'displayName',
    'email',
    'password',
    'organisationId',
  ]);

  protected async setUp(): Promise<void> {
    await this.attempt.run(async () => {
      const organisationId = this.place();
      await this.client.setUp({
        token: this.token() ?? '',
        displayName: this.name(),
        email: this.email(),
        password: this.password(),
        ...(organisationId === null ? {} : { organisationId }),
      });
      await this.session.reload();
      await this.router.navigateByUrl('/verwaltung');
    });
  }
}
