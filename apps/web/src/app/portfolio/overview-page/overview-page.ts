import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { reachLevelsOf, type ReachLevel } from '@ki-kompass/domain';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { reachTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { PageHeader } from '../../shared/ui/page-header';
import { PortfolioClient } from '../portfolio.client';
import { MunicipalityMap } from './municipality-map';
import { OrganisationOverview } from './organisation-overview';
import { overviewTexts } from './overview.texts';

interface View {
  readonly key: string;
  readonly label: string;
  readonly queryParams: Readonly<Record<string, string | null>>;
}

/**
 * How things stand, in figures. `?reach=` looks further than the chosen organisation, `?scope=all`
 * shows every organisation of the person below each other: a figure always leads to its list.
 */
@Component({
  imports: [MunicipalityMap, OrganisationOverview, PageHeader, RouterLink],
  templateUrl: './overview-page.html',
})
export class OverviewPage {
  readonly scope = input<string>();
  readonly reach = input<string>();
  readonly table = input<string>();
  /** `?map=table` shows the table that says what the map shows. */
  readonly map = input<string>();

  protected readonly current = inject(CurrentOrganisation);
  private readonly session = inject(SessionStore);
  protected readonly texts = useTexts(overviewTexts);
  private readonly reaches = useTexts(reachTexts);
  protected readonly format = useFormats();

  protected readonly own = this.session.organisations;
  protected readonly hasSeveral = computed(() => this.own().length > 1);
  protected readonly showsAll = computed(() => this.scope() === 'all' && this.hasSeveral());
  protected readonly shown = computed(() => {
    const organisation = this.current.organisation();
    if (this.showsAll()) return this.own();
    return organisation === undefined ? [] : [organisation];
  });

  private readonly possible = computed<readonly ReachLevel[]>(() => {
    const organisation = this.current.organisation();
    return organisation === undefined ? [] : reachLevelsOf[organisation.kind];
  });
  /** An address that makes no sense here still shows something: the own organisation. */
  protected readonly chosen = computed<ReachLevel>(() => {
    if (this.showsAll()) return 'own';
    return this.possible().find((reach) => reach === this.reach()) ?? 'own';
  });

  protected readonly views = computed<readonly View[]>(() => {
    const name = this.current.organisation()?.name ?? '';
    const around = this.possible().map((reach) => ({
      key: reach,
      label: reach === 'own' ? name : this.reaches()[reach],
      queryParams: { scope: null, reach: reach === 'own' ? null : reach },
    }));
    if (!this.hasSeveral()) return around;
    const label = this.texts().all(this.own().length);
    return [...around, { key: 'all', label, queryParams: { scope: 'all', reach: null } }];
  });
  protected readonly view = computed(() => (this.showsAll() ? 'all' : this.chosen()));
  protected readonly meta = computed(() => {
    if (this.showsAll()) return this.texts().allShort;
    const name = this.current.organisation()?.name ?? '';
    return this.chosen() === 'own' ? name : this.texts().where[this.chosen()](name);
  });

  /** The nearest map: of the district, or of everything where nothing lies around. */
  protected readonly mapReach = computed(() =>
    this.possible().includes('district') ? 'district' : 'network',
  );
  protected readonly place = computed(() => {
    const organisation = this.current.id();
    const reach = this.chosen();
    return organisation === undefined || reach === 'own' ? undefined : { organisation, reach };
  });

  private readonly ofAll = inject(PortfolioClient).overviewOfAll(this.showsAll);
  protected readonly together = kept(this.ofAll, this.showsAll);

  constructor() {
    inject(LiveEvents).reloadOn(this.ofAll, () => true);
  }
}
