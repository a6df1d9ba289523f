import { Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { Arrival } from '../../shared/arrival/arrival';
import { keepFocusWithin } from '../../shared/focus/kept-focus';
import { PressingBadge } from '../../shared/my-work/pressing-badge';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { PrintedPage } from '../../shared/print/printed-page';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { Button } from '../../shared/ui/button';
import { ToastRegion } from '../../shared/ui/toast-region';
import { LeaveQuestion } from '../../shared/unsaved/leave-question';
import { KeyListDialog } from '../keyboard/key-list-dialog';
import { useRowKeys } from '../keyboard/row-keys';
import { shellTexts } from '../shell.texts';
import { AccountMenu } from './account-menu';
import { ConnectionNotice } from './connection-notice';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { OrganisationSwitch } from './organisation-switch';
import { SearchButton } from './search-button';
import { ThemeSwitch } from './theme-switch';

/** What stands around every page. */
@Component({
  selector: 'app-frame',
  imports: [
    AccountMenu,
    Button,
    ConnectionNotice,
    ErrorState,
    KeyListDialog,
    LanguageSwitch,
    LeaveQuestion,
    Navigation,
    OrganisationSwitch,
    PressingBadge,
    RouterLink,
    RouterOutlet,
    SearchButton,
    ThemeSwitch,
    ToastRegion,
  ],
  templateUrl: './frame.html',
  host: { class: 'frame', '(keydown.escape)': 'closeNavigation()' },
})
export class Frame {
  protected readonly session = inject(SessionStore);
  protected readonly organisation = inject(CurrentOrganisation);
  protected readonly texts = useTexts(shellTexts);
  protected readonly isNavigationOpen = signal(false);

  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');
  private readonly menuButton = viewChild<string, ElementRef<HTMLElement>>('menuButton', {
    read: ElementRef,
  });

  constructor() {
    useRowKeys();
    keepFocusWithin(this.content);
    inject(PrintedPage);
    // Listens to navigations from the first one on.
    inject(Arrival);
    // Pages without a guard, such as "not found", want to know who is here, too.
    void this.session.ready();
  }

  protected skipToContent(event: Event): void {
    event.preventDefault();
    this.content().nativeElement.focus();
  }

  protected closeNavigation(): void {
    if (!this.isNavigationOpen()) return;
    this.isNavigationOpen.set(false);
    this.menuButton()?.nativeElement.focus();
  }
}
