import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { PageHeader } from '../../shared/ui/page-header';
import { PortfolioClient } from '../portfolio.client';
import { OrganisationOverview } from './organisation-overview';
import { overviewTexts } from './overview.texts';

/**
 * How things stand, in figures. `?scope=all` shows every organisation of the person below each other:
 * a figure always leads to the list of one organisation.
 */
@Component({
  imports: [OrganisationOverview, PageHeader, RouterLink],
  templateUrl: './overview-page.html',
})
export class OverviewPage {
  readonly scope = input<string>();
  readonly table = input<string>();

  protected readonly current = inject(CurrentOrganisation);
  private readonly session = inject(SessionStore);
  protected readonly texts = useTexts(overviewTexts);
  protected readonly format = useFormats();

  protected readonly own = this.session.organisations;
  protected readonly hasSeveral = computed(() => this.own().length > 1);
  protected readonly showsAll = computed(() => this.scope() === 'all' && this.hasSeveral());
  protected readonly shown = computed(() => {
    const organisation = this.current.organisation();
    if (this.showsAll()) return this.own();
    return organisation === undefined ? [] : [organisation];
  });

  private readonly ofAll = inject(PortfolioClient).overviewOfAll(this.showsAll);
  protected readonly together = kept(this.ofAll, this.showsAll);

  constructor() {
    inject(LiveEvents).reloadOn(this.ofAll, () => true);
  }
}
