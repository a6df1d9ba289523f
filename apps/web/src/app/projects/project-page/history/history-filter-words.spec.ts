import { describe, expect, it } from '@jest/globals';
import { filterWords } from './history-filter-words';

describe('what is looked for in the history, on paper', () => {
  it('is everything that was chosen, in both languages', () => {
    const filter = {
      group: 'economics',
      role: 'treasurer',
      person: '0190a0b0-0000-7000-8000-000000000001',
      from: '2026-03-01',
      to: '2026-03-31',
    } as const;
    expect(filterWords(filter, 'de', 'Kim Beispiel')).toEqual([
      'Bereich Wirtschaftlichkeit',
      'Rolle Kämmerei',
      'Person: Kim Beispiel',
      'vom 01.03.2026 bis 31.03.2026',
    ]);
    expect(filterWords(filter, 'en', undefined)).toContain('Person: a certain one');
  });

  it.each([
    [{ from: '2026-03-01' }, 'ab 01.03.2026'],
    [{ to: '2026-03-01' }, 'bis 01.03.2026'],
    [{ from: '2026-03-01', to: '2026-03-01' }, 'am 01.03.2026'],
  ])('says the period %j as %s', (filter, words) => {
    expect(filterWords(filter, 'de', undefined)).toEqual([words]);
  });

  it('is nothing without a filter', () => {
    expect(filterWords({}, 'de', 'Kim Beispiel')).toEqual([]);
  });
});
