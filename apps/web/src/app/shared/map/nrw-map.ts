import { Component, computed, inject, input, signal } from '@angular/core';
import { type Params, Router } from '@angular/router';
import { CurrentOrganisation } from '../session/current-organisation';
import { ErrorState } from '../problem/error-state';
import { useTexts } from '../texts/define-texts';
import { Skeleton } from '../ui/skeleton';
import { uniqueId } from '../ui/unique-id';
import { MunicipalitiesClient } from '../register/municipalities.client';
import type { Area } from './areas';
import { MapAreas } from './map-areas';
import { mapTexts } from './map.texts';
import { nameLines } from './name-lines';
import { namesApart } from './names-apart';
import { boxAround, type Box, type Point, touches, viewOf } from './projection';

/**
 * `main` is filled, `near` is hatched. Steps of a figure: `unstated` is empty, `few` dotted, `some`
 * hatched, `many` filled. All are told apart without colour.
 */
export type MarkKind = 'main' | 'near' | 'unstated' | 'few' | 'some' | 'many';

export interface Mark {
  readonly ags: string;
  readonly kind: MarkKind;
  readonly name: string;
}

/** A figure that stands in the middle of a municipality. */
export interface Count {
  readonly ags: string;
  readonly name: string;
  readonly count: number;
}

export interface LegendEntry {
  readonly kind: MarkKind;
  readonly label: string;
}

/** Where a click on an area leads. */
export interface AreaLink {
  readonly commands: readonly string[];
  readonly queryParams: Params;
}

interface DrawnArea extends Area {
  readonly kind: MarkKind | undefined;
  readonly address: string;
}

interface AreaLabel extends Pick<DrawnArea, 'ags' | 'kind' | 'centre'> {
  readonly lines: readonly string[];
}

/** Drawn last, so that their outlines are not covered by their neighbours'. */
const layers: readonly (MarkKind | undefined)[] = [
  undefined,
  'unstated',
  'few',
  'near',
  'some',
  'many',
  'main',
];

/** More names than this would cover what they name. */
const namesWithRoom = 30;
const namesInLargeLetters = 12;

/**
 * The map of North Rhine-Westphalia. It repeats what a table beside it says: the table is the way
 * for keyboard and screen reader, the areas are links for the pointer only and no tab stops.
 */
@Component({
  selector: 'app-nrw-map',
  imports: [ErrorState, Skeleton],
  templateUrl: './nrw-map.html',
  host: {
    class: 'nrw-map',
    '(click)': 'follow($event)',
    '(pointerover)': 'pointAt($event)',
    '(pointerleave)': 'pointed.set(undefined)',
  },
})
export class NrwMap {
  /** What the map shows, in one sentence. */
  readonly label = input.required<string>();
  readonly marks = input.required<readonly Mark[]>();
  readonly legend = input.required<readonly LegendEntry[]>();
  readonly counts = input<readonly Count[]>([]);
  /** What the figures count. */
  readonly countLabel = input<string>();
  /** Whether the view closes in on the marked areas and writes their names. */
  readonly closeUp = input(false);

  /** The area in the middle of it all, with an outline and its name whatever its step is. */
  readonly centre = input<string>();
  /** Where a click on an area leads; to its municipality when not given. */
  readonly linkOf = input<(ags: string) => AreaLink>();
  /** What a click does, where it does not lead to the municipality. */
  readonly hint = input<string>();

  private readonly register = inject(MunicipalitiesClient);
  private readonly router = inject(Router);
  private readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(mapTexts);
  protected readonly areas = inject(MapAreas).all;
  protected readonly hatch = uniqueId('hatch');
  protected readonly dots = uniqueId('dots');
  protected readonly pointed = signal<string | undefined>(undefined);

  private readonly kinds = computed(
    () => new Map(this.marks().map(({ ags, kind }) => [ags, kind])),
  );

  protected readonly drawn = computed<readonly DrawnArea[]>(() => {
    const areas = this.areas.hasValue() ? this.areas.value() : [];
    const drawn = areas.map((area) => ({
      ...area,
      kind: this.kinds().get(area.ags),
      address: this.addressOf(area.ags),
    }));
    const layered = layers.flatMap((layer) => drawn.filter(({ kind }) => kind === layer));
    const isCentre = ({ ags }: DrawnArea) => ags === this.centre();
    return [...layered.filter((area) => !isCentre(area)), ...layered.filter(isCentre)];
  });

  /** Whether some areas are not marked at all. */
  protected readonly hasOthers = computed(() =>
    this.drawn().some(({ kind }) => kind === undefined),
  );

  protected readonly view = computed(() => {
    const marked = this.drawn().filter(({ kind }) => kind !== undefined);
    const shown = this.closeUp() && marked.length > 0 ? marked : this.drawn();
    const box = boxAround(shown.flatMap(({ box }) => cornersOf(box)));
    return box === undefined ? { x: 0, y: 0, size: 1 } : viewOf(box);
  });
  protected readonly viewBox = computed(() => {
    const { x, y, size } = this.view();
    return [x, y, size, size].join(' ');
  });

  /** How far below the middle of an area, where its name stands, its figure is drawn. */
  protected readonly signDrop = computed(() => this.view().size / (this.closeUp() ? 24 : 40));

  /** Lines stand closer where the marked areas are small. */
  protected readonly hatchSize = computed(() => this.view().size / (this.closeUp() ? 75 : 100));

  /** Figures that the view shows whole; the others are left to {@link countsOutside}. */
  protected readonly signs = computed(() => {
    const counts = new Map(this.counts().map((town) => [town.ags, town]));
    return this.drawn().flatMap(({ ags, centre }) => {
      const town = counts.get(ags);
      return town !== undefined && this.isInView(centre) ? [{ ...town, centre }] : [];
    });
  });

  /** What the view leaves out, for a page to say it in words. */
  readonly countsOutside = computed<readonly Count[]>(() => {
    if (this.drawn().length === 0) return [];
    const inside = new Set(this.signs().map(({ ags }) => ags));
    return this.counts().filter(({ ags }) => !inside.has(ags));
  });

  /** Names of what is marked; of the whole state only the main one has room. */
  protected readonly labels = computed<readonly AreaLabel[]>(() => {
    const named = [...this.signs(), ...this.marks()];
    const names = new Map(named.map(({ ags, name }) => [ags, name]));
    const marked = this.drawn().filter(({ kind }) => kind !== undefined);
    if (!this.closeUp() || marked.length > namesWithRoom) {
      const main = marked.filter(({ kind, ags }) => kind === 'main' || ags === this.centre());
      return main.map((area) => ({
        ...area,
        centre: [area.centre[0], this.topAround(area) - this.view().size / 60],
        lines: [names.get(area.ags) ?? ''],
      }));
    }
    const letters = (this.view().size / 600) * (names.size > namesInLargeLetters ? 14 : 22);
    const written = this.drawn()
      .filter(({ ags }) => names.has(ags))
      .map((area) => ({ ...area, letters, lines: nameLines(names.get(area.ags) ?? '') }));
    const isMain = ({ kind }: DrawnArea) => kind === 'main';
    const first = written.filter(isMain);
    return namesApart([...first, ...written.filter((area) => !isMain(area))], this.view());
  });

  /** Many names stand in smaller letters. */
  protected readonly isCrowded = computed(() => this.labels().length > namesInLargeLetters);

  protected readonly pointedName = computed(() => this.register.names().get(this.pointed() ?? ''));

  /** The pattern an area is filled with; plain ones are filled by their class. */
  protected fillOf({ kind }: DrawnArea): string | null {
    if (kind === 'near' || kind === 'some') return `url(#${this.hatch})`;
    return kind === 'few' ? `url(#${this.dots})` : null;
  }

  protected pointAt({ target }: Event): void {
    this.register.loadAll();
    this.pointed.set(areaUnder(target)?.dataset['ags']);
  }

  /** A plain click stays inside the application; with Ctrl, Shift or the middle button the browser acts. */
  protected follow(event: MouseEvent): void {
    const area = areaUnder(event.target);
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (area === undefined || !isPlain) return;
    event.preventDefault();
    void this.router.navigateByUrl(this.addressOf(area.dataset['ags'] ?? ''));
  }

  private isInView([x, y]: Point): boolean {
    const { x: left, y: top, size } = this.view();
    const radius = this.signDrop() * 0.55;
    const isWithin = (at: number, from: number) =>
      at - radius >= from && at + radius <= from + size;
    return isWithin(x, left) && isWithin(y + this.signDrop(), top);
  }

  /** Far out, a name would cover what it names: it stands above the area and what touches it. */
  private topAround({ box }: Area): number {
    const near = this.drawn().filter((area) => area.kind === 'near' && touches(area.box, box));
    return Math.min(box.top, ...near.map((area) => area.box.top));
  }

  private addressOf(ags: string): string {
    const { commands, queryParams } = this.linkOf()?.(ags) ?? {
      commands: ['/kommunen', ags],
      queryParams: this.current.queryParams(),
    };
    return this.router.serializeUrl(this.router.createUrlTree([...commands], { queryParams }));
  }
}

function areaUnder(target: EventTarget | null): SVGAElement | undefined {
  const found = target instanceof Element ? target.closest('a[data-ags]') : null;
  return found instanceof SVGAElement ? found : undefined;
}

function cornersOf({ left, top, right, bottom }: Box): readonly Point[] {
  return [
    [left, top],
    [right, bottom],
  ];
}
