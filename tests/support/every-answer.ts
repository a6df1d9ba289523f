import type { TestApi } from './api';
import { Client } from './client';

/** What the places of the addresses stand for: the record of a test, and things everybody knows. */
export type Places = Readonly<Record<string, string>>;

/** Answers of an endless stream and of files; everything else is read here. */
const notRead = new Set(['/api/live', '/api/municipalities/boundaries']);

/** Lists are asked for all they can tell, and for what they tell about a word. */
const queries = (
  word: string,
  { organisationId = '' }: Places,
): Readonly<Record<string, readonly string[]>> => ({
  '/api/projects': ['?limit=100', '?reach=network&limit=100', `?search=${word}`, '?sort=-title'],
  '/api/projects/count': ['', `?search=${word}`, `?reach=network&search=${word}`],
  '/api/projects/{projectId}/checklist': ['', '?checklist=needs-analysis'],
  '/api/search': [`?q=${word}`],
  '/api/portfolio/overview': ['', '?reach=network', `?organisation=${organisationId}`],
  '/api/portfolio/attention': ['', `?organisation=${organisationId}`],
  '/api/portfolio/municipalities': [`?organisation=${organisationId}&reach=network`],
  '/api/municipalities/{ags}/nearby-projects': ['', '?limit=100'],
});

export interface Told {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

/**
 * Everything the API answers to this person when they ask every reading route about one record.
 * @param places values for every place in an address; a place without one is a fault of the test
 * @param words what lists and search are asked for
 */
export async function everyAnswer(
  api: TestApi,
  client: Client,
  places: Places,
  words: readonly string[],
): Promise<Told[]> {
  const told: Told[] = [];
  for (const address of addressesOf(await readingRoutes(api), places, words)) {
    const { status, body } = await client.get(address);
    told.push({ address, status, text: JSON.stringify(body ?? '') });
  }
  return told;
}

async function readingRoutes(api: TestApi): Promise<string[]> {
  const { body } = await new Client(api.url).get('/api/openapi.json');
  const { paths } = body as { paths: Record<string, object> };
  return Object.entries(paths)
    .filter(([path, methods]) => 'get' in methods && !notRead.has(path))
    .map(([path]) => path);
}

function addressesOf(
  paths: readonly string[],
  places: Places,
  words: readonly string[],
): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const address = path.replaceAll(/\{(\w+)\}/g, (_, place: string) => {
        const value = places[place];
        if (value === undefined) throw new Error(`Nothing is known to stand for {${place}}.`);
        return value;
      });
      return words.flatMap((word) =>
        (queries(encodeURIComponent(word), places)[path] ?? ['']).map((query) => address + query),
      );
    }),
  );
}
