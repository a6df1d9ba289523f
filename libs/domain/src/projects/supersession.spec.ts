import { describe, expect, it } from '@jest/globals';
import { supersedingOf } from './supersession';

describe('a decision that took the place of another one', () => {
  const first = { id: 'first', supersedes: null };
  const second = { id: 'second', supersedes: 'first' };
  const third = { id: 'third', supersedes: 'second' };

  it('is the one that names it, in whatever order they are read', () => {
    expect(supersedingOf('first', [first, second, third])).toBe(second);
    expect(supersedingOf('second', [third, second, first])).toBe(third);
  });

  it('is missing for the one that stands', () => {
    expect(supersedingOf('third', [first, second, third])).toBeUndefined();
    expect(supersedingOf('first', [first])).toBeUndefined();
  });
});
