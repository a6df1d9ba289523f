import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MunicipalityFigures } from '@ki-kompass/domain';
import { Definition } from '../../shared/charts/definition';
import { kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { type AreaLink, type LegendEntry, type Mark, NrwMap } from '../../shared/map/nrw-map';
import { ErrorState } from '../../shared/problem/error-state';
import { districtLabel } from '../../shared/texts/district-label';
import { MunicipalitiesClient } from '../../shared/register/municipalities.client';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { Skeleton } from '../../shared/ui/skeleton';
import { type Place, PortfolioClient } from '../portfolio.client';
import { overviewTexts } from './overview.texts';
import { projectStep, projectSteps } from './project-step';

/** Visible projects per municipality as a map, and the table that says the same. */
@Component({
  selector: 'app-municipality-map',
  imports: [Cell, DataTable, Definition, ErrorState, NrwMap, RouterLink, Skeleton],
  templateUrl: './municipality-map.html',
  host: { class: 'section section--framed municipality-map' },
})
export class MunicipalityMap {
  /** Its reach is wider than `own`. */
  readonly place = input.required<Place>();
  readonly isTableShown = input.required<boolean>();

  private readonly register = inject(MunicipalitiesClient);
  protected readonly texts = useTexts(overviewTexts);
  protected readonly format = useFormats();
  protected readonly comparison = inject(PortfolioClient).municipalities(this.place);

  protected readonly shown = kept(this.comparison, () => JSON.stringify(this.place()));
  protected readonly rows = computed<readonly MunicipalityFigures[]>(
    () => this.shown()?.items ?? [],
  );

  protected readonly definition = computed(() => {
    const instant = this.shown()?.asOf;
    return instant === undefined ? '' : this.texts().map.definition(this.format().instant(instant));
  });

  /** The one day on which all were counted; otherwise each row says its own. */
  protected readonly countedOn = computed(() => {
    const [first, ...more] = new Set(this.rows().map(({ countedOn }) => countedOn));
    return more.length === 0 ? first : undefined;
  });

  protected readonly marks = computed<readonly Mark[]>(() =>
    this.rows().map(({ ags, name, projects }) => ({ ags, name, kind: projectStep(projects) })),
  );
  protected readonly legend = computed<readonly LegendEntry[]>(() =>
    projectSteps.toReversed().map((kind) => ({ kind, label: this.texts().map.steps[kind] })),
  );
  protected readonly closeUp = computed(() => this.place().reach !== 'network');
  /** The municipality in the middle, if it is one. */
  protected readonly centre = computed(
    () =>
      this.register.all().find(({ organisationId }) => organisationId === this.place().organisation)
        ?.ags,
  );

  protected readonly columns = computed<readonly Column[]>(() => {
    const words = this.texts().map;
    const day = this.countedOn();
    const inhabitants =
      day === undefined ? words.inhabitants : words.inhabitantsOn(this.format().day(day));
    return [
      { key: 'name', label: words.municipality, isRowHeader: true },
      { key: 'district', label: words.district },
      { key: 'inhabitants', label: inhabitants, numeric: true },
      { key: 'projects', label: words.projects, numeric: true },
      { key: 'ratio', label: words.perInhabitants, numeric: true },
    ];
  });

  constructor() {
    // Tells where the own organisation is.
    this.register.loadAll();
    // Anybody may have opened or closed a project.
    inject(LiveEvents).reloadOn(this.comparison, () => true);
  }

  /** What is counted stands in a list; where nothing is stated, the municipality itself is shown. */
  protected readonly linkOf = (ags: string): AreaLink => {
    const isCounted = this.rows().some((row) => row.ags === ags && row.projects !== null);
    if (isCounted) return { commands: ['/projekte'], queryParams: this.listOf(ags) };
    const { organisation } = this.place();
    return { commands: ['/kommunen', ags], queryParams: { organisation } };
  };

  protected listOf(municipality: string): Record<string, string> {
    return { ...this.place(), status: 'begun', municipality };
  }

  protected districtOf(row: MunicipalityFigures): string {
    return districtLabel(row) ?? this.texts().map.noDistrict;
  }

  protected readonly keyOf = ({ ags }: MunicipalityFigures): string => ags;
}
