import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { PageHeader } from '../../shared/ui/page-header';
import { shellTexts } from '../shell.texts';

/** For somebody who is signed in and belongs to no organisation, or to none any more. */
@Component({
  imports: [Button, PageHeader, RouterLink],
  template: `
    <app-page-header [title]="texts().noOrganisation.title" />
    <div class="stack">
      <p class="answer">{{ texts().noOrganisation.safe }}</p>
      <p>{{ texts().noOrganisation.now(session.person()?.email ?? '') }}</p>
      <div class="actions">
        <a appButton="secondary" routerLink="/konto">{{ texts().accountPage }}</a>
        <a appButton="tertiary" routerLink="/kommunen">{{ texts().pages.municipalities }}</a>
      </div>
    </div>
  `,
})
export class NoOrganisationPage {
  protected readonly session = inject(SessionStore);
  protected readonly texts = useTexts(shellTexts);
}
