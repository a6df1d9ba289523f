/**
 * How much of a term's letter triples stand in a word, so that a typing error still resembles what
 * was meant, also at the beginning of a compound: `wohngled` and `wohngeldantraege`.
 * @returns 0 to 1
 */
export function resembles(term: string, word: string): number {
  const asked = triples(term);
  const there = triples(word);
  const common = [...asked].filter((triple) => there.has(triple));
  return common.length / asked.size;
}

/** As PostgreSQL counts them: two spaces before the word, one behind. */
function triples(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
}
