import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compactNumber, distinctWords, searchable } from './searchable';

describe('a text as it is compared', () => {
  it.each([
    ['Übach-Palenberg', 'uebach palenberg'],
    ['UEBACH PALENBERG', 'uebach palenberg'],
    ['Straße, Köln & Düsseldorf', 'strasse koeln duesseldorf'],
    ['STRAẞE', 'strasse'],
    ['Café Zoë', 'cafe zoe'],
    ['  „24/7-Auskunft“ (neu) ', '24 7 auskunft neu'],
    ['– % _ \\ \' " ; --', ''],
  ])('%s becomes "%s"', (text, expected) => {
    expect(searchable(text)).toBe(expected);
  });

  it('is the same however an umlaut is put together', () => {
    expect(searchable('Müll'.normalize('NFD'))).toBe(searchable('Müll'.normalize('NFC')));
  });

  it('holds nothing but letters, digits and single spaces, and stays when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = searchable(text);
        expect(once).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
        expect(searchable(once)).toBe(once);
      }),
    );
  });
});

describe('numbers and words', () => {
  it('a number is compared without what people leave out', () => {
    expect(compactNumber('BN-2026-014')).toBe('bn2026014');
    expect(compactNumber('bn 2026 014')).toBe('bn2026014');
  });

  it('each word counts once, and what has a hyphen in one piece, too', () => {
    expect(distinctWords(['E-Akte und Akte', 'AKTE'])).toEqual(['e', 'akte', 'und', 'eakte']);
  });
});
