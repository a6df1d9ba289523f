const umlauts: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u' };
const ending = /(?:ungen|ern|em|en|er|es|e|n|s)$/;
const shortestStem = 4;

/**
 * What is left of a German word without ending and umlaut: `antraege` and `antrag` meet. Rougher than
 * the stemmer that finds documents; good enough to mark what it found.
 * @param word as `searchable` writes it
 */
export function stemOf(word: string): string {
  const plain = word.replaceAll(/[aou]e/g, (umlaut) => umlauts[umlaut] ?? umlaut);
  const cut = plain.replace(ending, '');
  return cut.length < shortestStem ? plain : cut;
}
