import { describe, expect, it } from '@jest/globals';
import { decisionBodyTexts, decisionBodyTextsOf } from './gate.texts';

describe('what the deciding bodies of an organisation are called', () => {
  it.each([
    ['municipality', 'Rat', 'Council'],
    ['district', 'Kreistag', 'District council'],
    ['partner', decisionBodyTexts.de.council, decisionBodyTexts.en.council],
    [undefined, decisionBodyTexts.de.council, decisionBodyTexts.en.council],
  ] as const)('%s: %s', (kind, de, en) => {
    const texts = decisionBodyTextsOf(kind);
    expect([texts.de.council, texts.en.council]).toEqual([de, en]);
    expect(texts.de.committee).toBe('Ausschuss');
  });
});
