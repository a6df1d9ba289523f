import { describe, expect, it } from '@jest/globals';
import { lineSchema } from './line';

const line = lineSchema(1, 40);

describe('a line of text', () => {
  it.each([
    'Katrin Müller-Lüdenscheid',
    'Übach-Palenberg',
    'Straße 3a (Beispiel) – „neu“',
    '👩🏽‍💻 KI',
  ])('takes what people write: %s', (text) => {
    expect(line.parse(`  ${text} `)).toBe(text);
  });

  it.each([
    ['another direction of writing', '\u202eadmin'],
    ['a line end', 'a\nb'],
    ['a bell', 'ab\u0007'],
    ['nothing but signs without width', '\u200b\u200b'],
  ])('refuses %s', (_, text) => {
    expect(line.safeParse(text).error?.issues[0]?.message).toBe('not-printable');
  });
});
