import { describe, expect, it } from '@jest/globals';
import { markedParts } from './marked-parts';

const text = 'Wohngeld und Wohnen';

describe('a marked text', () => {
  it('is cut at its marks', () => {
    const parts = markedParts({
      text,
      marks: [
        [0, 8],
        [13, 19],
      ],
    });
    expect(parts.map((part) => part.text)).toEqual(['Wohngeld', ' und ', 'Wohnen']);
    expect(parts.map((part) => part.isMarked)).toEqual([true, false, true]);
  });

  it('is one piece without marks', () => {
    expect(markedParts({ text, marks: [] })).toEqual([{ text, isMarked: false }]);
  });
});
