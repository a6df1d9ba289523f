import type { Catalogue, CatalogueEntry } from '../catalogue/content-version';

/** A pointer from one entry to another; `where` says in which field it stands. */
export type ContentReference = Readonly<{ where: string; catalogue: Catalogue; key: string }>;

/** Which fields of a catalogue point at which other catalogue. */
const referencesOf: { [C in Catalogue]: (body: CatalogueEntry<C>) => ContentReference[] } = {
  phases: () => [],
  gates: (gate) => [
    ...toEach('phase', 'phases', [gate.phase]),
    ...toEach('checklist', 'checklists', [gate.checklist]),
  ],
  checklists: (checklist) => [
    ...toEach('gate', 'gates', checklist.gate === null ? [] : [checklist.gate]),
    ...toEach('phase', 'phases', checklist.phase === null ? [] : [checklist.phase]),
    ...checklist.items.flatMap((item) =>
      toEach(`${item.key} legalBasis`, 'legal-bases', item.legalBasis),
    ),
  ],
  'classification-rules': ({ questions }) =>
    questions.flatMap(({ key, legalBasis }) =>
      toEach(`${key} legalBasis`, 'legal-bases', legalBasis),
    ),
  'use-cases': (useCase) => [
    ...toEach('dataCategories', 'data-categories', useCase.dataCategories),
    ...toEach('legalBasis', 'legal-bases', useCase.legalBasis),
    ...toEach('references', 'solutions', useCase.references),
  ],
  'data-categories': () => [],
  'legal-bases': () => [],
  deadlines: (deadline) => toEach('legalBasis', 'legal-bases', [deadline.legalBasis]),
  'local-rules': () => [],
  partners: (partner) => toEach('legalBasis', 'legal-bases', partner.legalBasis),
  solutions: (solution) => [
    ...toEach('useCases', 'use-cases', solution.useCases),
    ...toEach('legalBasis', 'legal-bases', solution.legalBasis),
  ],
  funding: (programme) => toEach('legalBasis', 'legal-bases', programme.legalBasis),
  kpis: () => [],
  'register-fields': () => [],
  'glossary-terms': (term) => [
    ...toEach('valueOf', 'glossary-enums', term.valueOf === null ? [] : [term.valueOf]),
    ...toEach('legalBasis', 'legal-bases', term.legalBasis),
  ],
  'glossary-enums': () => [],
};

/** Every pointer of an entry whose body already matches the schema of its catalogue. */
export function contentReferences<C extends Catalogue>(
  catalogue: C,
  body: CatalogueEntry<C>,
): ContentReference[] {
  return referencesOf[catalogue](body);
}

function toEach(where: string, catalogue: Catalogue, keys: readonly string[]): ContentReference[] {
  return keys.map((key) => ({ where, catalogue, key }));
}
