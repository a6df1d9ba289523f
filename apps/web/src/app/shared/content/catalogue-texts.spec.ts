import { describe, expect, it } from '@jest/globals';
import { shippedContent } from '@ki-kompass/domain/content';
import { departmentTexts } from './department.texts';
import { maturityTexts, projectFlagTexts } from './use-case.texts';

/** The labels of one enumeration of the glossary, in one language. */
function labels(key: string, language: 'de' | 'en'): Record<string, string> {
  const entry = shippedContent.find(
    (version) => version.catalogue === 'glossary-enums' && version.key === key,
  );
  if (entry?.catalogue !== 'glossary-enums') throw new Error(`no enumeration ${key}`);
  return Object.fromEntries(entry.body.values.map((value) => [value.value, value[language]]));
}

describe('words for the values of catalogue entries', () => {
  it.each(['de', 'en'] as const)('are those of the catalogue (%s)', (language) => {
    expect(departmentTexts[language]).toEqual(labels('Department', language));
    expect(maturityTexts[language]).toEqual(labels('Maturity', language));
    expect(projectFlagTexts[language]).toEqual(labels('ProjectFlag', language));
  });
});
