import { shortestInside, similarFrom } from './match-weights';
import type { MarkedText } from './search';
import { searchable } from './searchable';
import { resembles } from './similar-words';
import { stemOf } from './stem';

interface Place {
  readonly mark: [number, number];
  readonly word: string;
}

const words = /[\p{L}\p{N}\p{M}]+/gu;
const longestPassage = 160;

/** The text with the words that one of the terms stands in; whole words, because they read better. */
export function markTerms(text: string, terms: readonly string[]): MarkedText {
  return { text, marks: placesIn(text, terms).map(({ mark }) => mark) };
}

/**
 * The line of a document's body with the most words that were asked for, cut around the first.
 * @returns null when none of them stands in the body
 */
export function passageOf(body: string, terms: readonly string[]): MarkedText | null {
  let best: { line: string; first: number; told: number } | undefined;
  for (const line of body.split('\n')) {
    const places = placesIn(line, terms);
    const [first] = places;
    if (first === undefined) continue;
    const told = new Set(places.map(({ word }) => word)).size;
    if (best === undefined || told > best.told) best = { line, first: first.mark[0], told };
  }
  return best === undefined ? null : markTerms(cut(best.line, best.first), terms);
}

/** Words that only resemble a term count where no word has it. */
function placesIn(text: string, terms: readonly string[]): Place[] {
  const places = [...text.matchAll(words)].map((found): Place => {
    const [written] = found;
    return { mark: [found.index, found.index + written.length], word: searchable(written) };
  });
  return places.filter(({ word }) =>
    terms.some((term) => {
      const exists = places.some((place) => stands(term, place.word));
      return exists ? stands(term, word) : isSimilar(term, word);
    }),
  );
}

/** The same ways in which a document is found, close enough to show why. */
function stands(term: string, word: string): boolean {
  if (word.startsWith(term)) return true;
  if (term.length < shortestInside) return false;
  if (word.includes(term)) return true;
  const stem = stemOf(term);
  return stem.length >= shortestInside && stemOf(word).includes(stem);
}

function isSimilar(term: string, word: string): boolean {
  return term.length >= shortestInside && resembles(term, word) >= similarFrom;
}

/** Begins a few words before the place and ends at the end of a word. */
function cut(line: string, first: number): string {
  if (line.length <= longestPassage) return line;
  const from = first < longestPassage / 2 ? 0 : line.lastIndexOf(' ', first - longestPassage / 4);
  const begin = Math.max(from, 0);
  const rest = line.slice(begin).trimStart();
  const end = rest.length <= longestPassage ? rest.length : rest.lastIndexOf(' ', longestPassage);
  const shown = rest.slice(0, end > 0 ? end : longestPassage);
  return `${begin > 0 ? '… ' : ''}${shown}${shown.length < rest.length ? ' …' : ''}`;
}
