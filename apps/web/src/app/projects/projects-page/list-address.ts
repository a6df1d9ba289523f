import {
  type ListProjects,
  listProjectsSchema,
  type ProjectFilter,
  projectFilterSchema,
} from '@ki-kompass/domain';

/** What the address of the list says; anybody may have typed it. */
export type ListAddress = Readonly<Record<string, string | undefined>>;

/** The filters a person sets on the page; the organisation is chosen in the frame. */
export const listFilters = [
  'phase',
  'status',
  'riskClass',
  'department',
  'useCase',
  'search',
] as const satisfies readonly (keyof ProjectFilter)[];
export type ListFilter = (typeof listFilters)[number];

/** The filters that a figure of the overview brings along; a person only takes them away. */
export const figureFilters = [
  'reach',
  'phaseAge',
  'decision',
  'confirmation',
  'municipality',
] as const satisfies readonly (keyof ProjectFilter)[];
export type FigureFilter = (typeof figureFilters)[number];

const allFilters = [...listFilters, ...figureFilters] as const;

/**
 * The filter in an address. A value that is none is left out instead of failing: an old link still
 * shows a list.
 */
export function filterIn(address: ListAddress): ProjectFilter {
  const given = (['organisation', ...allFilters] as const).flatMap((name) => {
    const { success, data } = projectFilterSchema.shape[name].safeParse(address[name]);
    return success && data !== undefined && data !== '' ? [[name, data] as const] : [];
  });
  return Object.fromEntries(given);
}

/** What to ask the API for: filter, order and place in the list. */
export function listIn(address: ListAddress): Partial<ListProjects> {
  const { shape } = listProjectsSchema;
  const sort = shape.sort.safeParse(address['sort']).data ?? '-updatedAt';
  const cursor = shape.cursor.safeParse(address['cursor']).data;
  return { ...filterIn(address), sort, ...(cursor === undefined ? {} : { cursor }) };
}

/** How many filters are set; the organisation is not one of them. */
export function activeFilters(filter: ProjectFilter): number {
  return allFilters.filter((name) => filter[name] !== undefined).length;
}

/** Query parameters that set filters; `null` removes one. Another selection starts at its beginning. */
export function addressWith(
  changes: Readonly<Partial<Record<ListFilter, string | null>>>,
): Record<string, string | null> {
  const named = Object.entries(changes).map(
    ([name, value]) => [name, value === '' ? null : value] as const,
  );
  return { ...Object.fromEntries(named), cursor: null };
}

/** Query parameters that remove every filter and keep organisation and order. */
export const addressWithoutFilters: Readonly<Record<string, null>> = Object.fromEntries(
  [...allFilters, 'cursor'].map((name) => [name, null]),
);
