import { type SearchKind, searchKinds } from '@ki-kompass/domain';
import type { HitView } from '../hit-view';

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly HitView[];
}

/** The hits by kind; the kind of the best hit stands first. */
export function groupHits(hits: readonly HitView[]): HitGroup[] {
  return searchKinds
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0)
    .toSorted((a, b) => placeOf(a, hits) - placeOf(b, hits));
}

function placeOf({ hits: [first] }: HitGroup, hits: readonly HitView[]): number {
  return hits.findIndex((hit) => hit === first);
}

/** The ids of the hits, in the order in which the arrow keys reach them. */
export function choicesIn(groups: readonly HitGroup[]): string[] {
  return groups.flatMap(({ hits }) => hits.map(({ key }) => key));
}
