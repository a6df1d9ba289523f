import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

export interface Tab {
  /** Where the tab lives, relative to the current route or absolute. */
  readonly link: string | readonly string[];
  readonly label: string;
  /** A figure beside the label, such as `12/16`. */
  readonly count?: string;
  /** For the tab whose address is the beginning of the others' addresses. */
  readonly exact?: boolean;
}

/** Tabs are addresses: links, so that each can be opened in a new window and passed on. */
@Component({
  selector: 'app-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav class="tabs" [attr.aria-label]="label()">
      <ul class="tabs__list">
        @for (tab of tabs(); track tab.label) {
          <li>
            <a
              class="tabs__tab"
              routerLinkActive="tabs__tab--active"
              ariaCurrentWhenActive="page"
              queryParamsHandling="preserve"
              [routerLink]="tab.link"
              [routerLinkActiveOptions]="{ exact: tab.exact ?? false }"
              (isActiveChange)="show($event, link)"
              #link
              >{{ tab.label }}
              @if (tab.count; as count) {
                <span class="tabs__count">{{ count }}</span>
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
})
export class Tabs {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();

  /** On small screens the bar scrolls; where somebody is should be in sight. */
  protected show(isActive: boolean, link: HTMLElement): void {
    if (isActive) link.scrollIntoView({ block: 'nearest', inline: 'center' });
  }
}
