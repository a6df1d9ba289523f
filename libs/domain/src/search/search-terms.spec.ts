import { describe, expect, it } from '@jest/globals';
import { searchTerms } from './search-terms';

describe('what a question looks for', () => {
  it('is each telling word once', () => {
    expect(searchTerms('Wie prüft man Wohngeld und wohngeld?')).toEqual([
      'prueft',
      'man',
      'wohngeld',
    ]);
  });

  it('is a number as a whole, so that it finds no other of the same year', () => {
    expect(searchTerms('BN-2026-014')).toEqual(['bn2026014']);
    expect(searchTerms('Chat-Bot 2026')).toEqual(['chat', 'bot', '2026']);
  });

  it.each(['der die das und', 'the of and', '--- %%% ___', ' '])(
    'is nothing in "%s"',
    (question) => {
      expect(searchTerms(question)).toEqual([]);
    },
  );

  it('is at most eight words', () => {
    expect(searchTerms('a1 a2 a3 a4 a5 a6 a7 a8 a9 a10')).toHaveLength(8);
  });
});
