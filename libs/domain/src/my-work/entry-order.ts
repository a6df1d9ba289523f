/** Where an entry stands within its group: by day or instant, and by id where those are equal. */
export interface Place {
  /** The deadline, the instant of a request, or '' where there is neither. */
  readonly at: string;
  readonly id: string;
}

/** The first one first, however many sources the places come from; ids are compared as text. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * The first entries behind a place, in order.
 * @param question `after` is `null` at the beginning; `limit` in entries
 */
export function pageOf<Found extends { readonly place: Place }>(
  found: readonly Found[],
  { after, limit }: { readonly after: Place | null; readonly limit: number },
): Found[] {
  return found
    .filter(({ place }) => after === null || comparePlaces(place, after) > 0)
    .sort((a, b) => comparePlaces(a.place, b.place))
    .slice(0, limit);
}
