import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MunicipalityProfile, MunicipalityRow } from '@ki-kompass/domain';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { useTexts } from '../../shared/texts/define-texts';
import { municipalityTypeTexts, sizeClassTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { Card } from '../../shared/ui/card';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import { districtLabel } from '../../shared/texts/district-label';
import { type LegendEntry, type Mark, NrwMap } from '../../shared/map/nrw-map';
import { MunicipalitiesClient } from '../../shared/register/municipalities.client';
import { registerTexts } from '../register.texts';
import { municipalityTexts } from './municipality.texts';
import { NearbyProjectsTable } from './nearby-projects';
import { nearbyTexts } from './nearby.texts';
import { townsWithProjects } from './towns-with-projects';

/** What the public register says about one municipality, and who its neighbours are. */
@Component({
  imports: [
    Card,
    Cell,
    DataTable,
    EmptyState,
    ErrorState,
    NearbyProjectsTable,
    NrwMap,
    PageHeader,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './municipality-page.html',
})
export class MunicipalityPage {
  readonly ags = input.required<string>();
  /** `?map=state` shows the whole state instead of the surroundings. */
  readonly map = input<string>();

  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(municipalityTexts);
  protected readonly register = useTexts(registerTexts);
  protected readonly types = useTexts(municipalityTypeTexts);
  protected readonly sizes = useTexts(sizeClassTexts);
  protected readonly format = useFormats();

  protected readonly nearbyWords = useTexts(nearbyTexts);

  private readonly client = inject(MunicipalitiesClient);
  protected readonly profile = this.client.get(this.ags);
  protected readonly nearby = this.client.nearby(this.ags);
  protected readonly shownNearby = kept(this.nearby, this.ags);
  protected readonly counts = computed(() => townsWithProjects(this.shownNearby()?.items ?? []));

  protected readonly closeUp = computed(() => this.map() !== 'state');
  protected readonly columns = computed<readonly Column[]>(() => {
    const { name, district, population } = this.register();
    return [
      { key: 'name', label: name, isRowHeader: true },
      { key: 'district', label: district },
      { key: 'population', label: population, numeric: true },
    ];
  });

  constructor() {
    // What stands in a row belongs to the profile, and so does what opens and closes it.
    inject(LiveEvents).reloadOn(
      this.nearby,
      (news) => news.kind === 'gone' || news.fieldGroup === 'profile',
    );
  }

  protected marksOf({ ags, name, neighbours }: MunicipalityProfile): readonly Mark[] {
    const near = neighbours.map((row) => ({ ags: row.ags, name: row.name, kind: 'near' as const }));
    return [...near, { ags, name, kind: 'main' }];
  }

  protected legendOf({ name, neighbours }: MunicipalityProfile): readonly LegendEntry[] {
    const main = { kind: 'main' as const, label: name };
    if (neighbours.length === 0) return [main];
    return [main, { kind: 'near', label: this.texts().neighbourLegend }];
  }

  protected mapLabelOf({ name, neighbours }: MunicipalityProfile): string {
    const label = this.texts().mapLabel(name, neighbours.map((row) => row.name).join(', '));
    if (this.counts().length === 0) return label;
    const counted = this.counts().map((town) => `${town.name} (${String(town.count)})`);
    return `${label} ${this.nearbyWords().onMap(counted.join(', '))}`;
  }

  /** Whom the close-up leaves out, so that the map still says what the table says. */
  protected outside({ ags, neighbours }: MunicipalityProfile): string {
    if (!this.closeUp()) return '';
    const inside = new Set([ags, ...neighbours.map((row) => row.ags)]);
    return this.counts()
      .filter((town) => !inside.has(town.ags))
      .map(({ name, count }) => `${name} (${String(count)})`)
      .join(', ');
  }

  protected densityOf({ population, areaKm2 }: MunicipalityProfile): string {
    return this.format().number(Math.round(population / areaKm2));
  }

  protected readonly keyOf = ({ ags }: MunicipalityRow): string => ags;
  protected readonly districtOf = (row: MunicipalityRow): string =>
    districtLabel(row) ?? this.register().noDistrict;
}
