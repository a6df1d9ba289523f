import { describe, expect, it } from '@jest/globals';
import { shorten } from './shorten';

describe('a shortened text', () => {
  it('stays as it is when it fits, on one line', () => {
    expect(shorten(' Bitte\n zustimmen. ', 20)).toBe('Bitte zustimmen.');
  });

  it('ends after a whole word', () => {
    expect(shorten('Wir empfehlen die Freigabe', 16)).toBe('Wir empfehlen…');
  });

  it('cuts a word that is longer than the place', () => {
    expect(shorten('Datenschutzfolgenabschätzung', 12)).toBe('Datenschutz…');
  });
});
