import { describe, expect, it } from '@jest/globals';
import { wholeNumber } from './whole-number';

describe('a whole number as people type it', () => {
  it.each([
    ['0', 0],
    [' 1200 ', 1200],
    ['1.200', 1200],
    ['1,200,300', 1_200_300],
    ['1 200', 1200],
  ])('reads %p', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  it.each(['', '-1', '1,5', '12.00', '1e3', 'viele'])('does not read %p', (text) => {
    expect(wholeNumber(text)).toBeUndefined();
  });
});
