import { Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dayOf, type OrganisationRef, type ReachLevel } from '@ki-kompass/domain';
import { BarChart } from '../../shared/charts/bar-chart';
import { ChangesLine } from '../../shared/live/changes-line';
import { heldChanges } from '../../shared/live/held-changes';
import { InHands } from '../../shared/live/in-hands';
import { kept } from '../../shared/live/kept';
import { reloader } from '../../shared/live/reloader';
import { Definition } from '../../shared/charts/definition';
import { ErrorState } from '../../shared/problem/error-state';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { phaseAgeTexts, phaseTexts, projectStatusTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { Button } from '../../shared/ui/button';
import { EmptyState } from '../../shared/ui/empty-state';
import { Skeleton } from '../../shared/ui/skeleton';
import { AttentionTable } from '../attention/attention-table';
import { attentionTexts } from '../attention/attention.texts';
import { type Place, PortfolioClient } from '../portfolio.client';
import { ageGroup } from './age-group';
import { answerParts } from './answer';
import { overviewTexts } from './overview.texts';
import { phaseGroups } from './phase-groups';

/** One organisation and what lies around it: first the answer in a sentence, then the figures. */
@Component({
  selector: 'app-organisation-overview',
  imports: [
    AttentionTable,
    BarChart,
    Button,
    ChangesLine,
    Definition,
    EmptyState,
    ErrorState,
    InHands,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './organisation-overview.html',
  host: { class: 'organisation-overview' },
})
export class OrganisationOverview {
  readonly organisation = input.required<OrganisationRef>();
  readonly reach = input.required<ReachLevel>();
  readonly isTableShown = input.required<boolean>();

  private readonly session = inject(SessionStore);
  protected readonly texts = useTexts(overviewTexts);
  protected readonly attentionWords = useTexts(attentionTexts);
  protected readonly format = useFormats();
  private readonly phases = useTexts(phaseTexts);
  private readonly statuses = useTexts(projectStatusTexts);
  private readonly ages = useTexts(phaseAgeTexts);

  private readonly place = computed<Place>(() => ({
    organisation: this.organisation().id,
    reach: this.reach(),
  }));
  protected readonly overview = inject(PortfolioClient).overviewOf(this.place);

  /** Stays while it is counted again; the counts of another place never stay. */
  protected readonly shown = kept(this.overview, () => JSON.stringify(this.place()));

  /** The filter that every list behind a figure shares. */
  private readonly list = computed<Readonly<Record<string, string>>>(() => {
    const { organisation, reach } = this.place();
    return reach === 'own' ? { organisation } : { organisation, reach };
  });
  protected readonly answer = computed(() => {
    const overview = this.shown();
    if (overview === undefined) return [];
    return answerParts(overview, this.list(), this.texts().answer, (count) =>
      this.format().number(count),
    );
  });
  protected readonly oldest = computed(() => {
    const overview = this.shown();
    const since = overview?.own?.decisions?.oldestSince;
    if (overview === undefined || since === undefined || since === null) return undefined;
    const span = this.format().since(since, overview.asOf);
    return this.texts().oldest(span, this.format().day(dayOf(new Date(since))));
  });

  protected readonly groups = computed(() => {
    const overview = this.shown();
    if (overview === undefined) return [];
    const { projects, noProjects } = this.texts();
    return phaseGroups(overview, this.list(), {
      phases: this.phases(),
      statuses: this.statuses(),
      sum: (count) => (count === 0 ? noProjects : projects(this.format().number(count))),
    });
  });
  protected readonly ageGroups = computed(() => {
    const overview = this.shown();
    if (overview === undefined) return [];
    const { pilots, noPilots, runningPilots } = this.texts();
    const sum = (count: number) =>
      count === 0 ? noPilots : runningPilots(this.format().number(count));
    return [ageGroup(overview, this.list(), { ages: this.ages(), pilots, sum })];
  });

  protected readonly all = computed(() => ({ organisation: this.organisation().id }));
  protected readonly mayCreate = computed(() =>
    this.session.can('project.create', this.organisation().id),
  );
  protected readonly tableParams = computed(() => ({ table: this.isTableShown() ? null : '1' }));
  protected readonly where = computed(() =>
    this.texts().where[this.reach()](this.organisation().name),
  );

  private readonly table = viewChild(InHands);
  private readonly tableTitle = viewChild<ElementRef<HTMLElement>>('tableTitle');
  /** Figures and table come together, so that they never contradict each other. */
  protected readonly changes = heldChanges({
    selection: this.place,
    // Beyond the own organisation, anything may have been opened or closed.
    touches: (news) =>
      this.reach() !== 'own' ||
      news.kind !== 'changed' ||
      news.organisationId === this.organisation().id,
    isHeld: () => this.table()?.isHeld() ?? false,
    reload: reloader(this.overview),
  });

  protected showChanges(): void {
    this.changes.show();
    this.tableTitle()?.nativeElement.focus();
  }
}
