import { Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { Action } from '@ki-kompass/domain';
import { PressingBadge } from '../../shared/my-work/pressing-badge';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { usePageKeys } from '../keyboard/page-keys';
import { shellTexts } from '../shell.texts';

/** Whoever may do one of these has something to do under "Verwaltung". */
const administration: readonly Action[] = [
  'value-limits.set',
  'organisation.settings',
  'people.invite',
  'organisation.manage',
];

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
    const all = [
      { link: this.myWork, label: pages.myWork },
      { link: '/projekte', label: pages.projects },
      { link: '/ueberblick', label: pages.overview },
      { link: '/kommunen', label: pages.municipalities },
    ];
    const last = { link: '/verwaltung', label: pages.administration };
    return this.mayAdminister() ? [...all, last] : all;
  });

  private readonly mayAdminister = computed(() => {
    const id = this.organisation.id();
    return id !== undefined && administration.some((action) => this.session.can(action, id));
  });

  constructor() {
    usePageKeys(this.pages);
  }
}
