import { defineTexts } from '../../shared/texts/define-texts';

export const municipalitiesTexts = defineTexts(
  {
    about: 'Die 396 Städte und Gemeinden in Nordrhein-Westfalen',
    search: 'Name suchen',
    searchButton: 'Suchen',
    caption: 'Kommunen in Nordrhein-Westfalen',
    found: (count: number) =>
      count === 1 ? '1 Kommune gefunden' : `${String(count)} Kommunen gefunden`,
    foundMore: (count: number) => `Mehr als ${String(count)} Kommunen gefunden`,
    nothing: 'Keine Kommune gefunden',
    nothingAbout: (search: string) =>
      `Keine Kommune in Nordrhein-Westfalen heißt so ähnlich wie „${search}“. Gesucht wird im Namen, nicht in Kreisen oder Ortsteilen.`,
    showAll: 'Alle Kommunen zeigen',
    pages: 'Seiten',
    first: 'Zum Anfang',
    next: 'Weiter',
    map: 'Karte',
    mapOfAll:
      'Karte von Nordrhein-Westfalen mit allen 396 Kommunen. Die Tabelle enthält dieselben Kommunen.',
    mapOfHits: (names: string) =>
      `Karte von Nordrhein-Westfalen. Schraffiert sind die gefundenen Kommunen: ${names}.`,
    own: (name: string) => `Ihre Organisation: ${name}`,
    hits: 'gefundene Kommunen auf dieser Seite',
  },
  {
    about: 'The 396 towns and municipalities in North Rhine-Westphalia',
    search: 'Search by name',
    searchButton: 'Search',
    caption: 'Municipalities in North Rhine-Westphalia',
    found: (count) =>
      count === 1 ? '1 municipality found' : `${String(count)} municipalities found`,
    foundMore: (count) => `More than ${String(count)} municipalities found`,
    nothing: 'No municipality found',
    nothingAbout: (search) =>
      `No municipality in North Rhine-Westphalia has a name like “${search}”. The search covers names, not districts or parts of towns.`,
    showAll: 'Show all municipalities',
    pages: 'Pages',
    first: 'Back to the start',
    next: 'Next',
    map: 'Map',
    mapOfAll:
      'Map of North Rhine-Westphalia with all 396 municipalities. The table contains the same municipalities.',
    mapOfHits: (names) =>
      `Map of North Rhine-Westphalia. The municipalities found are hatched: ${names}.`,
    own: (name) => `Your organisation: ${name}`,
    hits: 'municipalities found on this page',
  },
);
