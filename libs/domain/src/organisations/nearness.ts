import type { MunicipalityType } from './municipality';
import { sizeClassOf } from './size-class';

/** Why one municipality is shown to another, from the closest reason to the loosest. */
export const nearnessReasons = ['itself', 'neighbour', 'same-district', 'same-size-class'] as const;
export type NearnessReason = (typeof nearnessReasons)[number];

/** What the register says about where a municipality belongs. */
export interface Located {
  readonly ags: string;
  readonly type: MunicipalityType;
  readonly districtAgs: string;
  /** Inhabitants, a whole number. */
  readonly population: number;
}

/** The municipality from which is looked, with the keys of those it borders on. */
export interface Home extends Located {
  readonly neighbours: ReadonlySet<string>;
}

/**
 * Every reason for which `other` is near `home`, closest first; none when it is not near. The
 * district of an independent city is the city itself, so it shares it with nobody.
 * @throws RangeError for a population that is no whole number
 */
export function nearness(home: Home, other: Located): readonly NearnessReason[] {
  if (other.ags === home.ags) return ['itself'];
  return nearnessReasons.filter((reason) => reason !== 'itself' && applies[reason](home, other));
}

/** The place of the closest reason; who borders stands before who is merely as large. */
export function nearnessRank(reasons: readonly NearnessReason[]): number {
  return Math.min(...reasons.map((reason) => nearnessReasons.indexOf(reason)));
}

const applies: Readonly<
  Record<Exclude<NearnessReason, 'itself'>, (home: Home, other: Located) => boolean>
> = {
  neighbour: (home, other) => home.neighbours.has(other.ags),
  'same-district': (home, other) =>
    home.type !== 'independent-city' && home.districtAgs === other.districtAgs,
  'same-size-class': (home, other) =>
    sizeClassOf(home.population) === sizeClassOf(other.population),
};
