import { type FieldGroup, type HistoryFilter, listHistorySchema } from '@ki-kompass/domain';

/** What the address of the history says; anybody may have typed it. */
export type HistoryAddress = Readonly<Partial<Record<keyof HistoryFilter, string | undefined>>>;

export const historyFilters = [
  'group',
  'role',
  'person',
  'from',
  'to',
] as const satisfies readonly (keyof HistoryFilter)[];

/**
 * What somebody looks for, each value for itself. A value that is none is left out instead of
 * failing, and so is what the reader may not read: an old or passed-on link still shows a history.
 * @param readable the field groups of the project that the reader reads
 */
export function wishIn(address: HistoryAddress, readable: readonly FieldGroup[]): HistoryFilter {
  const given = historyFilters.flatMap((name) => {
    const { success, data } = listHistorySchema.shape[name].safeParse(address[name]);
    return success && data !== undefined ? [[name, data] as const] : [];
  });
  const { group, person, ...rest }: HistoryFilter = Object.fromEntries(given);
  return {
    ...(group !== undefined && readable.includes(group) ? { group } : {}),
    ...(person !== undefined && readable.includes('people') ? { person } : {}),
    ...rest,
  };
}

/** Whether the API would refuse the period: while somebody types, its end may come too early. */
export function endsBeforeItBegins(wish: HistoryFilter): boolean {
  return !listHistorySchema.safeParse(wish).success;
}

/** What to ask for: the wish, without an end that lies before the beginning. */
export function filterOf(wish: HistoryFilter): HistoryFilter {
  if (!endsBeforeItBegins(wish)) return wish;
  const { to: _tooEarly, ...rest } = wish;
  return rest;
}

/** How many of the choices of the bar are set; the person is chosen in the list. */
export function activeChoices({ person: _inTheList, ...choices }: HistoryFilter): number {
  return Object.keys(choices).length;
}

/** Query parameters that remove every filter. */
export const addressWithoutFilters: Readonly<Record<string, null>> = Object.fromEntries(
  historyFilters.map((name) => [name, null]),
);
