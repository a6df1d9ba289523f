import { Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { participationRoles, type Role } from '@ki-kompass/domain';
import { PressingBadge } from '../../shared/my-work/pressing-badge';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { tabsFor } from '../administration-area/administration-tabs';
import { usePageKeys } from '../keyboard/page-keys';
import { shellTexts } from '../shell.texts';

@Component({
  selector: 'app-navigation',
  imports: [PressingBadge, RouterLink, RouterLinkActive],
  template: `
    <nav class="navigation" [attr.aria-label]="texts().navigation">
      <ul class="navigation__list">
        @for (page of pages(); track page.link) {
          <li>
            <a
              class="navigation__link"
              routerLinkActive="navigation__link--active"
              ariaCurrentWhenActive="page"
              [routerLink]="page.link"
              [queryParams]="organisation.queryParams()"
              [routerLinkActiveOptions]="{
                paths: 'subset',
                queryParams: 'ignored',
                fragment: 'ignored',
                matrixParams: 'ignored',
              }"
              (click)="chosen.emit()"
              >{{ page.label }}
              @if (page.link === myWork) {
                <app-pressing-badge />
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
})
export class Navigation {
  /** A page was chosen: on small screens the navigation closes. */
  readonly chosen = output();

  protected readonly organisation = inject(CurrentOrganisation);
  private readonly session = inject(SessionStore);
  protected readonly texts = useTexts(shellTexts);

  protected readonly myWork = '/meine-arbeit';

  protected readonly pages = computed(() => {
    const { pages } = this.texts();
    const participation = { link: '/beteiligung', label: pages.participation };
    const administration = { link: '/verwaltung', label: pages.administration };
    return [
      { link: this.myWork, label: pages.myWork },
      { link: '/projekte', label: pages.projects },
      { link: '/ueberblick', label: pages.overview },
      ...(this.takesPart() ? [participation] : []),
      { link: '/kommunen', label: pages.municipalities },
      ...(this.mayAdminister() ? [administration] : []),
    ];
  });

  /** Projects are released to a role of theirs in this organisation. */
  private readonly takesPart = computed(() => {
    const id = this.organisation.id();
    const roles: readonly Role[] = id === undefined ? [] : this.session.rolesIn(id);
    return participationRoles.some((role) => roles.includes(role));
  });

  private readonly mayAdminister = computed(() => {
    const organisation = this.organisation.organisation();
    if (organisation === undefined) return false;
    const { id, kind } = organisation;
    return tabsFor(kind, (action) => this.session.can(action, id)).length > 0;
  });

  constructor() {
    usePageKeys(this.pages);
  }
}
