import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MunicipalityProfile, MunicipalityRow } from '@ki-kompass/domain';
import { ChangesLine } from '../../shared/live/changes-line';
import { heldChanges } from '../../shared/live/held-changes';
import { InHands } from '../../shared/live/in-hands';
import { kept } from '../../shared/live/kept';
import { reloader } from '../../shared/live/reloader';
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
import { type Count, type LegendEntry, type Mark, NrwMap } from '../../shared/map/nrw-map';
import { MunicipalitiesClient } from '../../shared/register/municipalities.client';
import { registerTexts } from '../register.texts';
import { municipalityTexts } from './municipality.texts';
import { NearbyProjectsTable } from './nearby-projects';
import { nearbyTexts } from './nearby.texts';

/** What the public register says about one municipality, and who its neighbours are. */
@Component({
  imports: [
    Card,
    Cell,
    ChangesLine,
    DataTable,
    EmptyState,
    ErrorState,
    InHands,
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
  protected readonly counts = computed(() => this.shownNearby()?.towns ?? []);

  protected readonly closeUp = computed(() => this.map() !== 'state');
  protected readonly columns = computed<readonly Column[]>(() => {
    const { name, district, population } = this.register();
    return [
      { key: 'name', label: name, isRowHeader: true },
      { key: 'district', label: district },
      { key: 'population', label: population, numeric: true },
    ];
  });

  private readonly table = viewChild(InHands);
  private readonly nearbyPart = viewChild<string, ElementRef<HTMLElement>>('nearbyPart', {
    read: ElementRef,
  });
  protected readonly changes = heldChanges({
    selection: this.ags,
    // What stands in a row belongs to the profile, and so does what opens and closes it.
    touches: (news) => news.kind === 'gone' || news.fieldGroup === 'profile',
    isHeld: () => this.table()?.isHeld() ?? false,
    reload: reloader(this.nearby),
  });

  protected showChanges(): void {
    this.changes.show();
    this.nearbyPart()?.nativeElement.focus();
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
    return `${label} ${this.nearbyWords().onMap(this.townsOf(this.counts()))}`;
  }

  protected townsOf(counts: readonly Count[]): string {
    return counts.map(({ name, count }) => `${name} (${String(count)})`).join(', ');
  }

  protected densityOf({ population, areaKm2 }: MunicipalityProfile): string {
    return this.format().number(Math.round(population / areaKm2));
  }

  protected readonly keyOf = ({ ags }: MunicipalityRow): string => ags;
  protected readonly districtOf = (row: MunicipalityRow): string =>
    districtLabel(row) ?? this.register().noDistrict;
}
