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
