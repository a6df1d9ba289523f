import { describe, expect, it } from '@jest/globals';
import { matchKinds, matchWeights, neededTerms } from './match-weights';

describe('what a match weighs', () => {
  it('any match in the title is worth more than every match in the text', () => {
    const literal = matchKinds.filter((kind) => kind !== 'similar');
    const weakest = Math.min(...literal.map((kind) => matchWeights.title[kind]));
    const strongest = Math.max(...matchKinds.map((kind) => matchWeights.text[kind]));
    expect(weakest).toBeGreaterThan(strongest);
  });

  it.each(['title', 'text'] as const)('the closer the match in the %s, the more', (place) => {
    const weights = matchKinds.map((kind) => matchWeights[place][kind]);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
  });

  it('half of the terms are enough to be found', () => {
    expect([1, 2, 3, 4, 8].map(neededTerms)).toEqual([1, 1, 2, 2, 4]);
  });
});
