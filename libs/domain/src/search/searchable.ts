const germanLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const accents = /\p{M}/gu;
const betweenWords = /[^\p{L}\p{N}]+/gu;
const hyphenated = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)+/gu;

/**
 * A text as it is compared: small letters and digits, one space between words. Documents and
 * questions go through it alike, so that "Übach-Palenberg", "UEBACH PALENBERG" and "übach" meet.
 * @returns e.g. `strasse in duesseldorf`; empty when there is neither letter nor digit
 */
export function searchable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => germanLetters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(accents, '')
    .replaceAll(betweenWords, ' ')
    .trim();
}

/**
 * A number without what people leave out or put in between.
 * @returns e.g. `bn2026014` for `BN-2026-014`
 */
export function compactNumber(text: string): string {
  return searchable(text).replaceAll(' ', '');
}

/**
 * Each word of the texts once, as it is compared. What is written with a hyphen counts in one piece,
 * too: "E-Akte" is also found as "EAkte".
 */
export function distinctWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => [
    ...searchable(text).split(' '),
    ...(text.match(hyphenated) ?? []).map(compactNumber),
  ]);
  return [...new Set(words)].filter((word) => word !== '');
}
