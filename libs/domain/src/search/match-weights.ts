/** How a term can stand in a text, from the closest to the loosest. */
export const matchKinds = ['word', 'stem', 'start', 'inside', 'similar'] as const;
export type MatchKind = (typeof matchKinds)[number];

/**
 * What one term adds to the score of a thing: the best of its matches counts. Any match in the title
 * weighs more than every match in the text below it, but for words that are only similar: they are
 * guesses, taken when nothing in sight has the term.
 */
export const matchWeights: Readonly<Record<'title' | 'text', Readonly<Record<MatchKind, number>>>> =
  {
    title: { word: 100, stem: 90, start: 75, inside: 50, similar: 20 },
    text: { word: 30, stem: 27, start: 22, inside: 14, similar: 8 },
  };

/** Shorter terms count at the beginning of a word only: "rat" is in "Beratung" by accident. */
export const shortestInside = 4;

/** From which share of common letter triples on two words count as similar, 0 to 1. */
export const similarFrom = 0.45;

/** Guesses that are less near than this share of the nearest one are left out. */
export const nearlyAsNear = 0.8;

/**
 * How many of so many terms a thing needs to be found at all: half of them. Found things are sorted
 * by: their number is the question, then how many terms they have, then the score.
 */
export function neededTerms(terms: number): number {
  return Math.ceil(terms / 2);
}
