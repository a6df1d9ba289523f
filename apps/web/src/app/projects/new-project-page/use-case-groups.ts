import type { Department, VersionOf } from '@ki-kompass/domain';
import type { Language } from '../../shared/texts/language';

export type UseCaseVersion = VersionOf<'use-cases'>;

export interface UseCaseGroup {
  readonly department: Department;
  readonly name: string;
  readonly useCases: readonly UseCaseVersion[];
}

/**
 * The use cases in which every word of a search occurs, by department.
 * @param search words in any order; name, benefit and department of both languages are searched
 * @returns departments and use cases in the alphabetical order of the language
 */
export function groupUseCases(
  useCases: readonly UseCaseVersion[],
  search: string,
  language: Language,
): UseCaseGroup[] {
  const words = plain(search).split(/\s+/);
  const found = useCases.filter((useCase) => {
    const text = searchable(useCase);
    return words.every((word) => text.includes(word));
  });
  const departments = new Map(found.map(({ body }) => [body.department.key, body.department]));
  return [...departments]
    .map(([department, words]) => ({
      department,
      name: words[language],
      useCases: found
        .filter(({ body }) => body.department.key === department)
        .toSorted((a, b) => compare(a.body[language], b.body[language], language)),
    }))
    .toSorted((a, b) => compare(a.name, b.name, language));
}

function searchable({ body }: UseCaseVersion): string {
  const { department } = body;
  return plain(
    [body.de, body.en, body.benefitDe, body.benefitEn, department.de, department.en].join(' '),
  );
}

/** Umlauts and case do not matter: `burger` finds `Bürger`. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
}

function compare(a: string, b: string, language: Language): number {
  return a.localeCompare(b, language);
}
