import * as z from 'zod';

/** Two to four characters that stand for an organisation in project numbers: "BN-2026-014". */
export const shortCodeSchema = z.string().regex(/^[A-Z]{2}[A-Z0-9]{0,2}$/);

/** Not for the cover of a council paper. The first five are the ones number plates may not carry. */
const unwanted = new Set([
  'HJ',
  'KZ',
  'NS',
  'SA',
  'SS',
  'AH',
  'SD',
  'ASS',
  'HIV',
  'KKK',
  'NPD',
  'NSU',
  'SAU',
  'SEX',
]);

const longest = 4;

/**
 * A readable short code nobody has yet, for a person to accept or change.
 *
 * Takes the name of an organisation and all codes in use (upper case); the same input always gives
 * the same code. Several words give initials (Castrop-Rauxel → CR), a name of up to four letters its
 * first and last (Bonn → BN), a longer one its beginning (Alfter → ALF). Umlauts lose their dots
 * (Düsseldorf → DUS). Taken codes make way for longer beginnings, then other letters of the name in
 * their order, then a number. Throws RangeError when even those are all taken.
 */
export function proposeShortCode(name: string, taken: ReadonlySet<string>): string {
  for (const code of candidates(partsOf(name))) {
    if (!taken.has(code) && !unwanted.has(code)) return code;
  }
  throw new RangeError(`no short code left for "${name}"`);
}

/** Upper-case words that tell the name apart; never empty. */
function partsOf(name: string): string[] {
  const parts = name
    .replace(/[,(/].*$/, '')
    .replace(/^(\p{L}*stadt|gemeinde)\s+/iu, '')
    .replace(/\s+(an|am|im|in|auf|ob)\s.*$/i, '')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((part) => part !== '');
  return parts.join('').length < 2 ? ['ORG'] : parts;
}

function* candidates(parts: readonly string[]): Generator<string> {
  const letters = parts.join('');
  yield* parts.length > 1 ? fromWords(parts) : fromWord(letters);
  yield* inOrder(letters, 3);
  yield* inOrder(letters, longest);
  for (let number = 2; number < 100; number++) yield letters.slice(0, 2) + String(number);
}

function* fromWord(word: string): Generator<string> {
  if (word.length <= 4) yield word.slice(0, 1) + word.slice(-1);
  for (let length = 3; length <= Math.min(longest, word.length); length++) {
    yield word.slice(0, length);
  }
}

/** Initials first, then more and more of the last word, which is what tells the Bad … apart. */
function* fromWords(parts: readonly string[]): Generator<string> {
  const initials = parts.slice(0, longest).map((part) => part.slice(0, 1));
  const last = parts.at(-1) ?? '';
  const front = initials.slice(0, -1).join('');
  for (let length = 1; front.length + length <= longest && length <= last.length; length++) {
    yield front + last.slice(0, length);
  }
}

/** The first letter followed by other letters of the word, earliest first. */
function* inOrder(letters: string, length: number, from = 0): Generator<string> {
  if (length === 0) {
    yield '';
    return;
  }
  const to = from === 0 ? 1 : letters.length;
  for (let index = from; index < to; index++) {
    for (const rest of inOrder(letters, length - 1, index + 1)) {
      yield letters.charAt(index) + rest;
    }
  }
}
