import type { SearchKind } from '@ki-kompass/domain';
import { defineTexts } from '../shared/texts/define-texts';
import { formatNumber } from '../shared/texts/formats';

const kindsDe: Readonly<Record<SearchKind, string>> = {
  project: 'Projekte',
  municipality: 'Kommunen',
  'use-case': 'Anwendungsfälle',
};
const kindsEn: Readonly<Record<SearchKind, string>> = {
  project: 'Projects',
  municipality: 'Municipalities',
  'use-case': 'Use cases',
};

export const searchTexts = defineTexts(
  {
    title: 'Suche',
    what: 'Projekte, Kommunen und Anwendungsfälle suchen',
    hint: 'Suchen Sie nach Titel, Nummer, Kommune oder Anwendungsfall. Kleine Tippfehler schaden nicht.',
    find: 'Suchen',
    close: 'Suche schließen',
    results: 'Treffer',
    kinds: kindsDe,
    kindOfHit: { project: 'Projekt', municipality: 'Kommune', 'use-case': 'Anwendungsfall' },
    all: 'Alle',
    kindFilter: 'Treffer einschränken',
    kindWithCount: (kind: string, count: number) => `${kind} (${formatNumber(count, 'de')})`,
    found: (count: number) =>
      count === 0 ? 'Keine Treffer' : `${formatNumber(count, 'de')} Treffer`,
    foundFor: (count: number, question: string) =>
      `${count === 0 ? 'Keine' : formatNumber(count, 'de')} Treffer für „${question}“`,
    firstOfMany: (limit: number) =>
      `Gezeigt werden je Art die ${String(limit)} besten Treffer. Ein weiteres Wort grenzt die Suche ein.`,
    showAll: 'Treffer als Liste anzeigen',
    nothing: (question: string) => `Nichts gefunden für „${question}“`,
    nothingHint:
      'Versuchen Sie ein kürzeres oder anderes Wort. Projekte anderer Kommunen erscheinen nur, wenn sie geöffnet wurden.',
    keys: 'Pfeiltasten wählen, Eingabetaste öffnet, Esc schließt.',
    untitled: 'Ohne Titel',
    example: 'Beispiel',
    create: 'Projekt anlegen',
    createFrom: (useCase: string) => `Projekt anlegen: ${useCase}`,
  },
  {
    title: 'Search',
    what: 'Search projects, municipalities and use cases',
    hint: 'Search for a title, number, municipality or use case. Small typing errors do not matter.',
    find: 'Search',
    close: 'Close search',
    results: 'Results',
    kinds: kindsEn,
    kindOfHit: { project: 'Project', municipality: 'Municipality', 'use-case': 'Use case' },
    all: 'All',
    kindFilter: 'Narrow down the results',
    kindWithCount: (kind, count) => `${kind} (${formatNumber(count, 'en')})`,
    found: (count) => {
      if (count === 0) return 'No results';
      return count === 1 ? '1 result' : `${formatNumber(count, 'en')} results`;
    },
    foundFor: (count, question) => {
      if (count === 0) return `No results for “${question}”`;
      const results = count === 1 ? '1 result' : `${formatNumber(count, 'en')} results`;
      return `${results} for “${question}”`;
    },
    firstOfMany: (limit) =>
      `The best ${String(limit)} results of each kind are shown. One more word narrows the search.`,
    showAll: 'Show the results as a list',
    nothing: (question) => `Nothing found for “${question}”`,
    nothingHint:
      'Try a shorter or a different word. Projects of other municipalities appear only once they have been opened.',
    keys: 'Arrow keys choose, Enter opens, Esc closes.',
    untitled: 'Untitled',
    example: 'Example',
    create: 'Create project',
    createFrom: (useCase) => `Create project: ${useCase}`,
  },
);
