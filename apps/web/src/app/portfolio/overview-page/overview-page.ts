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
import { MunicipalitiesClient } from '../../shared/register/municipalities.client';
import { PortfolioClient } from '../portfolio.client';
import { MunicipalityMap } from './municipality-map';
import { OrganisationOverview } from './organisation-overview';
import { systemsTexts } from '../systems-page/systems.texts';
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
  private readonly register = inject(MunicipalitiesClient);
  protected readonly texts = useTexts(overviewTexts);
  protected readonly systemsWords = useTexts(systemsTexts);
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

  /** An independent city is all there is of its district. */
  private readonly isAlone = computed(() =>
    this.register
      .all()
      .some(
        ({ organisationId, type }) =>
          organisationId === this.current.id() && type === 'independent-city',
      ),
  );
  protected readonly arePossibleKnown = computed(
    () =>
      this.current.organisation()?.kind !== 'municipality' || !this.register.isEveryRowLoading(),
  );
  private readonly possible = computed<readonly ReachLevel[]>(() => {
    const organisation = this.current.organisation();
    if (organisation === undefined) return [];
    const reaches = reachLevelsOf[organisation.kind];
    return this.isAlone() ? reaches.filter((reach) => reach !== 'district') : reaches;
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

  /** The nearest map: of what lies around, or of everything where nothing does. */
  protected readonly mapReach = computed(
    () => this.possible().find((reach) => reach !== 'own') ?? 'network',
  );
  protected readonly place = computed(() => {
    const organisation = this.current.id();
    const reach = this.chosen();
    return organisation === undefined || reach === 'own' ? undefined : { organisation, reach };
  });

  private readonly ofAll = inject(PortfolioClient).overviewOfAll(this.showsAll);
  protected readonly together = kept(this.ofAll, this.showsAll);

  constructor() {
    this.register.loadAll();
    inject(LiveEvents).reloadOn(this.ofAll, () => true);
  }
}
