import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MunicipalityRow } from '@ki-kompass/domain';
import { kept } from '../../shared/live/kept';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { useTexts } from '../../shared/texts/define-texts';
import { municipalityTypeTexts, sizeClassTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { Button } from '../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { EmptyState } from '../../shared/ui/empty-state';
import { PageHeader } from '../../shared/ui/page-header';
import { Skeleton } from '../../shared/ui/skeleton';
import { TextField } from '../../shared/ui/text-field';
import { districtLabel } from '../../shared/texts/district-label';
import { type LegendEntry, type Mark, NrwMap } from '../../shared/map/nrw-map';
import { MunicipalitiesClient } from '../../shared/register/municipalities.client';
import { registerTexts } from '../register.texts';
import { municipalitiesTexts } from './municipalities.texts';

/** A pause in typing after which the list follows. */
const pauseMilliseconds = 250;

/** The register as a list beside its map. Search and page stand in the address. */
@Component({
  imports: [
    Button,
    Cell,
    DataTable,
    EmptyState,
    ErrorState,
    NrwMap,
    PageHeader,
    RouterLink,
    Skeleton,
    TextField,
  ],
  templateUrl: './municipalities-page.html',
})
export class MunicipalitiesPage {
  readonly search = input<string>();
  readonly cursor = input<string>();

  private readonly router = inject(Router);
  protected readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(municipalitiesTexts);
  protected readonly register = useTexts(registerTexts);
  protected readonly types = useTexts(municipalityTypeTexts);
  protected readonly sizes = useTexts(sizeClassTexts);
  protected readonly format = useFormats();

  private readonly client = inject(MunicipalitiesClient);
  protected readonly page = this.client.list(() => ({
    search: this.search(),
    cursor: this.cursor(),
  }));

  /** Stays on the screen while the next answer is on its way. */
  protected readonly shown = kept(this.page);
  protected readonly rows = computed<readonly MunicipalityRow[]>(() => this.shown()?.items ?? []);

  /** The one day on which all rows were counted; otherwise each row says its own. */
  protected readonly countedOn = computed(() => {
    const [first, ...more] = new Set(this.rows().map(({ populationDate }) => populationDate));
    return more.length === 0 ? first : undefined;
  });

  protected readonly columns = computed<readonly Column[]>(() => {
    const words = this.register();
    const day = this.countedOn();
    return [
      { key: 'name', label: words.name, isRowHeader: true },
      { key: 'type', label: words.type },
      { key: 'district', label: words.district },
      { key: 'region', label: words.region },
      {
        key: 'population',
        label: day === undefined ? words.population : words.populationOn(this.format().day(day)),
        numeric: true,
      },
      { key: 'sizeClass', label: words.sizeClass },
    ];
  });

  /** How many were found; later pages do not know what came before them. */
  protected readonly foundSentence = computed(() => {
    const count = this.rows().length;
    if ((this.search() ?? '') === '' || this.cursor() !== undefined || count === 0) return '';
    const { found, foundMore } = this.texts();
    return this.shown()?.nextCursor === null ? found(count) : foundMore(count);
  });

  private readonly own = computed(() =>
    this.client.all().find(({ organisationId }) => organisationId === this.current.id()),
  );
  private readonly hits = computed(() => ((this.search() ?? '') === '' ? [] : this.rows()));

  protected readonly marks = computed<readonly Mark[]>(() => {
    const own = this.own();
    const hits = this.hits().map(({ ags, name }) => ({ ags, name, kind: 'near' as const }));
    if (own === undefined) return hits;
    const main = { ags: own.ags, name: own.name, kind: 'main' as const };
    return [...hits.filter(({ ags }) => ags !== own.ags), main];
  });
  protected readonly legend = computed<readonly LegendEntry[]>(() => {
    const { own, hits } = this.texts();
    const mine = this.own();
    return [
      ...(mine === undefined ? [] : [{ kind: 'main' as const, label: own(mine.name) }]),
      ...(this.hits().length === 0 ? [] : [{ kind: 'near' as const, label: hits }]),
    ];
  });
  protected readonly mapLabel = computed(() => {
    const { mapOfAll, mapOfHits } = this.texts();
    const names = this.hits().map(({ name }) => name);
    return names.length === 0 ? mapOfAll : mapOfHits(names.join(', '));
  });

  protected readonly typed = signal('');
  /** What this page itself has put into the address; typing must not be overwritten by it. */
  private sent: string | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  private readonly results = viewChild.required<ElementRef<HTMLElement>>('results');
  private pageBefore: string | undefined;

  constructor() {
    // Tells where the own organisation is.
    this.client.loadAll();
    effect(() => {
      const search = this.search() ?? '';
      if (search !== this.sent) this.typed.set(search);
      this.sent = search;
    });
    // A page turned at the bottom is read from the top.
    effect(() => {
      const cursor = this.cursor();
      const hasTurned = cursor !== this.pageBefore && cursor !== undefined;
      this.pageBefore = cursor;
      if (!hasTurned) return;
      const { nativeElement } = untracked(this.results);
      nativeElement.focus({ preventScroll: true });
      nativeElement.scrollIntoView();
    });
  }

  protected type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.find();
    }, pauseMilliseconds);
  }

  protected find(): void {
    clearTimeout(this.pause);
    const search = this.typed().trim();
    if (search === (this.search() ?? '')) return;
    this.sent = search;
    void this.router.navigate([], {
      queryParams: { search: search === '' ? null : search, cursor: null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected readonly keyOf = ({ ags }: MunicipalityRow): string => ags;
  protected readonly districtOf = (row: MunicipalityRow): string =>
    districtLabel(row) ?? this.register().noDistrict;
}
