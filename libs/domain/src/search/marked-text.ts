import { shortestInside, similarFrom } from './match-weights';
import type { MarkedText } from './search';
import { searchable } from './searchable';
import { resembles } from './similar-words';
import { stemOf } from './stem';

const words = /[\p{L}\p{N}\p{M}]+/gu;
const longestPassage = 160;

type Recognise = (word: string) => boolean;

/**
 * Shows why something was found: its titles with the words marked that one of the terms stands in,
 * and the line of its body with the most of them. Whole words are marked, because they read better.
 * @param terms as `searchTerms` gives them
 * @returns a passage of null when none of the terms stands in the body
 */
export function markFound(
  { titles, body }: { readonly titles: readonly string[]; readonly body: string },
  terms: readonly string[],
): { titles: MarkedText[]; passage: MarkedText | null } {
  const isFound = recogniser([...titles, body].flatMap(wordsOf), terms);
  return {
    titles: titles.map((title) => mark(title, isFound)),
    passage: passageOf(body, isFound),
  };
}

/** Words that only resemble a term count where no word has it. */
function recogniser(there: readonly string[], terms: readonly string[]): Recognise {
  const distinct = [...new Set(there)];
  const found = distinct.filter((word) => terms.some((term) => stands(term, word)));
  const guesses = terms
    .filter((term) => term.length >= shortestInside && !found.some((word) => stands(term, word)))
    .flatMap((term) => distinct.filter((word) => resembles(term, word) >= similarFrom));
  const all = new Set([...found, ...guesses]);
  return (word) => all.has(word);
}

/** The same ways in which a document is found, close enough to show why. */
function stands(term: string, word: string): boolean {
  if (word.startsWith(term)) return true;
  if (term.length < shortestInside) return false;
  if (word.includes(term)) return true;
  const stem = stemOf(term);
  return stem.length >= shortestInside && stemOf(word).includes(stem);
}

const wordsOf = (text: string) => [...text.matchAll(words)].map(([word]) => searchable(word));

function mark(text: string, isFound: Recognise): MarkedText {
  const marks = [...text.matchAll(words)]
    .filter(([word]) => isFound(searchable(word)))
    .map((place): [number, number] => [place.index, place.index + place[0].length]);
  return { text, marks };
}

function passageOf(body: string, isFound: Recognise): MarkedText | null {
  let best: { line: MarkedText; told: number } | undefined;
  for (const text of body.split('\n')) {
    const line = mark(text, isFound);
    const told = new Set(wordsOf(text).filter(isFound)).size;
    if (told > (best?.told ?? 0)) best = { line, told };
  }
  if (best === undefined) return null;
  return mark(cut(best.line.text, best.line.marks[0]?.[0] ?? 0), isFound);
}

/** Begins a few words before the place and ends at the end of a word. */
function cut(line: string, first: number): string {
  if (line.length <= longestPassage) return line;
  const begin = first < longestPassage / 2 ? 0 : line.lastIndexOf(' ', first - longestPassage / 4);
  const rest = line.slice(Math.max(begin, 0)).trimStart();
  const end = rest.length <= longestPassage ? rest.length : rest.lastIndexOf(' ', longestPassage);
  const shown = rest.slice(0, end > 0 ? end : longestPassage);
  return `${begin > 0 ? '… ' : ''}${shown}${shown.length < rest.length ? ' …' : ''}`;
}
