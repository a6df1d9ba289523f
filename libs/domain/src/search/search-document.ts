import type { FieldGroup } from '../access/field-groups';
import type { UseCase } from '../catalogue/use-case';
import type { MunicipalityFacts } from '../organisations/municipality';
import type { SearchKind } from './search';
import { compactNumber, distinctWords } from './searchable';

/**
 * What can be found of one thing. A project has one document per field group, because not everybody
 * who sees the project reads all of it; register and catalogue are open and count as `profile`.
 */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** The id of the project, the AGS of the municipality, the key of the use case. */
  readonly thing: string;
  readonly fieldGroup: FieldGroup;
  readonly organisationId: string | null;
  /** The number people know it by, as `compactNumber` writes it. */
  readonly number: string | null;
  readonly title: string;
  /** One passage per line; a hit shows the line that says most about it. */
  readonly body: string;
  readonly titleWords: readonly string[];
  /** All words, those of the title included. */
  readonly words: readonly string[];
}

interface Names {
  readonly de: string;
  readonly en: string;
}

/** What a project is found by. */
export interface ProjectFacts {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly number: string | null;
  readonly title: string | null;
  readonly problem: string | null;
  readonly goal: string | null;
  readonly contactFunction: string | null;
  readonly useCase: Names | null;
  readonly department: Names | null;
}

/** The documents of a project: so far what the group `profile` says. */
export function projectDocuments(project: ProjectFacts): SearchDocument[] {
  const { id, organisation, number, title, problem, goal, contactFunction } = project;
  const { useCase, department } = project;
  const passages = [
    problem,
    goal,
    useCase?.de,
    useCase?.en,
    department?.de,
    department?.en,
    contactFunction,
  ];
  const profile = documentOf({
    kind: 'project',
    thing: id,
    organisationId: organisation.id,
    number,
    titles: title === null ? [] : [title],
    passages: passages.filter((passage) => passage != null),
    names: [organisation.name],
  });
  return [profile];
}

export function municipalityDocument(
  town: Pick<MunicipalityFacts, 'ags' | 'name' | 'officialName' | 'districtName' | 'postalCode'>,
  organisationId: string,
): SearchDocument {
  const { ags, name, officialName, districtName, postalCode } = town;
  return documentOf({
    kind: 'municipality',
    thing: ags,
    organisationId,
    number: ags,
    titles: [name],
    passages: [officialName, districtName, postalCode],
  });
}

/** Found in both languages, whatever the language of the screen. */
export function useCaseDocument(
  useCase: Pick<UseCase, 'key' | 'de' | 'en' | 'benefitDe' | 'benefitEn' | 'department'>,
): SearchDocument {
  const { key, de, en, benefitDe, benefitEn, department } = useCase;
  return documentOf({
    kind: 'use-case',
    thing: key,
    organisationId: null,
    number: null,
    titles: [de, en],
    passages: [benefitDe, benefitEn, department.de, department.en],
  });
}

function documentOf(parts: {
  kind: SearchKind;
  thing: string;
  organisationId: string | null;
  number: string | null;
  titles: readonly string[];
  passages: readonly string[];
  /** Words that are found, but not shown as a passage, because every hit names them anyway. */
  names?: readonly string[];
}): SearchDocument {
  const { kind, thing, organisationId, number, titles, names = [] } = parts;
  const numbers = number === null ? [] : [number];
  const lines = parts.passages
    .map((passage) => passage.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return {
    kind,
    thing,
    fieldGroup: 'profile',
    organisationId,
    number: number === null ? null : compactNumber(number),
    title: titles[0] ?? '',
    body: lines.join('\n'),
    titleWords: distinctWords(titles),
    words: distinctWords([...titles, ...numbers, ...names, ...lines]),
  };
}
