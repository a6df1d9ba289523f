import { describe, expect, it } from '@jest/globals';
import { shippedContent } from '@ki-kompass/domain/content';
import { groupUseCases, type UseCaseVersion } from './use-case-groups';

const useCases = shippedContent.filter(
  (version): version is UseCaseVersion => version.catalogue === 'use-cases',
);
const keys = (search: string): string[] =>
  groupUseCases(useCases, search, 'de').flatMap((group) => group.useCases.map(({ key }) => key));

describe('choosing a use case', () => {
  it('offers every one without a search, each department once', () => {
    expect(keys('')).toHaveLength(useCases.length);
    const names = groupUseCases(useCases, '', 'de').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds words in any order, without umlauts and in both languages', () => {
    expect(keys('standardfragen chatbot')).toEqual(['chatbot-citizen']);
    expect(keys('BURGERSERVICE chatbot')).toContain('chatbot-citizen');
    expect(keys('chatbot for standard')).toEqual(['chatbot-citizen']);
    expect(keys('chatbot quantum')).toEqual([]);
  });
});
