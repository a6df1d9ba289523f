import { compactNumber, searchable } from './searchable';

/** Beyond these a question is a text, and each term costs a look into the index. */
const mostTerms = 8;

/** Words that stand in almost every sentence and say nothing about what is looked for. */
const fillers: ReadonlySet<string> = new Set(
  (
    'aber als am an auf aus bei beim bis das dass dem den der des die durch ein eine einem einen ' +
    'einer eines er es fuer gegen hat ich im in ist mit nach nicht noch nur oder ohne sich sie sind ' +
    'so ueber um und vom von vor war was wie wir wird zu zum zur ' +
    'and are as at by for from how is of on or that the this to was with'
  ).split(' '),
);

/** Numbers with their hyphens are one thing: whoever asks for BN-2026-014 wants no other 2026. */
const number = /^(?=.*\d)[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u;

/**
 * What a question looks for: each word once, without fillers.
 * @returns words as `searchable` writes them; none when the question consists of fillers
 */
export function searchTerms(question: string): string[] {
  const words = question
    .split(/\s+/)
    .flatMap((word) => (number.test(word) ? compactNumber(word) : searchable(word).split(' ')));
  const telling = words.filter((word) => word !== '' && !fillers.has(word));
  return [...new Set(telling)].slice(0, mostTerms);
}
