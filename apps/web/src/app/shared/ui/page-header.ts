import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeading } from '../arrival/page-heading';
import { useTexts } from '../texts/define-texts';
import { uiTexts } from './ui.texts';

export interface Crumb {
  readonly label: string;
  readonly link: string | readonly string[];
}

/**
 * The head of every page: where I am, what this is, the one primary action. It names the window and
 * takes the focus after a navigation. Slots: `pageMeta` (one line below the title) and `pageAction`.
 */
@Component({
  selector: 'app-page-header',
  imports: [PageHeading, RouterLink],
  template: `
    @if (crumbs().length > 0) {
      <nav class="crumbs" [attr.aria-label]="texts().breadcrumb">
        <ol class="crumbs__list">
          @for (crumb of crumbs(); track crumb.label) {
            <li class="crumbs__item">
              <a class="kern-link kern-link--small" [routerLink]="crumb.link">{{ crumb.label }}</a>
            </li>
          }
          <li class="crumbs__item" aria-current="page">{{ title() }}</li>
        </ol>
      </nav>
    }
    <header class="page-header">
      <div class="page-header__words">
        <h1 class="kern-heading-x-large" [appPageHeading]="title()">{{ title() }}</h1>
        <div class="page-header__meta"><ng-content select="[pageMeta]" /></div>
      </div>
      <div class="page-header__action"><ng-content select="[pageAction]" /></div>
    </header>
  `,
})
export class PageHeader {
  readonly title = input.required<string>();
  /** The pages above this one, from the outside in; the page itself is added. */
  readonly crumbs = input<readonly Crumb[]>([]);
  protected readonly texts = useTexts(uiTexts);
}
