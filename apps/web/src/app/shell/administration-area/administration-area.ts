import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { PageHeader } from '../../shared/ui/page-header';
import { type Tab, Tabs } from '../../shared/ui/tabs';
import { administrationAreaTexts } from './administration-area.texts';
import { administrationLinks, tabsFor } from './administration-tabs';

/** The frame of everything an organisation administers; what it shows belongs to the features. */
@Component({
  imports: [PageHeader, RouterOutlet, Tabs],
  template: `
    <app-page-header [title]="texts().title">
      <span pageMeta>{{ organisation()?.name }}</span>
    </app-page-header>
    @if (tabs().length > 1) {
      <app-tabs [label]="texts().tabs" [tabs]="tabs()" />
    }
    <router-outlet />
  `,
})
export class AdministrationArea {
  private readonly session = inject(SessionStore);
  protected readonly organisation = inject(CurrentOrganisation).organisation;
  protected readonly texts = useTexts(administrationAreaTexts);

  protected readonly tabs = computed<readonly Tab[]>(() => {
    const organisation = this.organisation();
    if (organisation === undefined) return [];
    const { id, kind } = organisation;
    return tabsFor(kind, (action) => this.session.can(action, id)).map((tab) => ({
      link: administrationLinks[tab],
      label: this.texts()[tab],
      exact: tab === 'limits',
    }));
  });
}
