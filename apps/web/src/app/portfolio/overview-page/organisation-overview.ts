import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationRef } from '@ki-kompass/domain';
import { BarChart } from '../../shared/charts/bar-chart';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { ErrorState } from '../../shared/problem/error-state';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { phaseTexts, projectStatusTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { Button } from '../../shared/ui/button';
import { EmptyState } from '../../shared/ui/empty-state';
import { Skeleton } from '../../shared/ui/skeleton';
import { PortfolioClient } from '../portfolio.client';
import { overviewTexts } from './overview.texts';
import { phaseGroups } from './phase-groups';

/** One organisation: first the answer in a sentence, then where its projects stand. */
@Component({
  selector: 'app-organisation-overview',
  imports: [BarChart, Button, EmptyState, ErrorState, RouterLink, Skeleton],
  templateUrl: './organisation-overview.html',
  host: { class: 'organisation-overview' },
})
export class OrganisationOverview {
  readonly organisation = input.required<OrganisationRef>();
  readonly isTableShown = input.required<boolean>();

  private readonly session = inject(SessionStore);
  protected readonly texts = useTexts(overviewTexts);
  protected readonly format = useFormats();
  private readonly phases = useTexts(phaseTexts);
  private readonly statuses = useTexts(projectStatusTexts);

  protected readonly overview = inject(PortfolioClient).overviewOf(() => this.organisation().id);

  /** Stays while it is counted again; the counts of another organisation never stay. */
  protected readonly shown = kept(this.overview, () => this.organisation().id);

  protected readonly groups = computed(() => {
    const overview = this.shown();
    if (overview === undefined) return [];
    const { projects, noProjects } = this.texts();
    return phaseGroups(overview, this.organisation().id, {
      phases: this.phases(),
      statuses: this.statuses(),
      sum: (count) => (count === 0 ? noProjects : projects(this.format().number(count))),
    });
  });
  protected readonly all = computed(() => ({ organisation: this.organisation().id }));
  /** The total leaves drafts out, and so does its list. */
  protected readonly begun = computed(() => ({ ...this.all(), status: 'begun' }));
  protected readonly drafts = computed(() => ({ ...this.all(), status: 'draft' }));
  protected readonly mayCreate = computed(() =>
    this.session.can('project.create', this.organisation().id),
  );
  protected readonly tableParams = computed(() => ({ table: this.isTableShown() ? null : '1' }));

  constructor() {
    inject(LiveEvents).reloadOn(
      this.overview,
      (news) => news.kind === 'gone' || news.organisationId === this.organisation().id,
    );
  }
}
