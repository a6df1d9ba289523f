import type { ChecklistItemTemplate, ComparedPart, Role } from '@ki-kompass/domain';
import type { Language } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { offerTexts } from './offer.texts';

/** What a difference is written with. */
export interface DifferenceWriting {
  readonly language: Language;
  /** The citation of a legal basis. */
  readonly basis: (key: string) => string;
}

/** One part of an item in words, as one version has it. */
export function partInWords(
  part: ComparedPart,
  item: ChecklistItemTemplate,
  writing: DifferenceWriting,
): string {
  const words = writers[part](item, writing);
  return words === '' ? offerTexts[writing.language].none : words;
}

type Write = (item: ChecklistItemTemplate, writing: DifferenceWriting) => string;

const roleName = (role: Role | null, language: Language): string =>
  role === null ? '' : roleTexts[language][role];

const writers: Readonly<Record<ComparedPart, Write>> = {
  text: (item, { language }) => item[language],
  evidence: (item, { language }) => (language === 'de' ? item.evidenceDe : item.evidenceEn),
  obligation: (item, { language }) => offerTexts[language].obligations[item.obligation],
  condition: ({ condition }, { language }) => condition?.[language] ?? '',
  legalBasis: ({ legalBasis }, { basis }) => legalBasis.map(basis).join(', '),
  gateBlocking: ({ gateBlocking }, { language }) =>
    gateBlocking ? offerTexts[language].yes : offerTexts[language].no,
  responsibleRole: ({ responsibleRole }, { language }) => roleName(responsibleRole, language),
  opinionRole: ({ opinionRole }, { language }) => roleName(opinionRole, language),
};
