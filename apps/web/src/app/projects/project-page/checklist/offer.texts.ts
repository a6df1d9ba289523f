import type { ComparedPart, DifferenceKind } from '@ki-kompass/domain';
import { defineTexts } from '../../../shared/texts/define-texts';
import { obligationTexts } from '../../../shared/texts/domain.texts';

const partsDe: Readonly<Record<ComparedPart, string>> = {
  text: 'Prüfpunkt',
  evidence: 'Nachweis',
  obligation: 'Wann er gilt',
  condition: 'Bedingung',
  legalBasis: 'Rechtsgrundlage',
  gateBlocking: 'Sperrt',
  responsibleRole: 'Verantwortlich',
  opinionRole: 'Votum oder Zustimmung',
};
const partsEn: Readonly<Record<ComparedPart, string>> = {
  text: 'Item',
  evidence: 'Evidence',
  obligation: 'When it applies',
  condition: 'Condition',
  legalBasis: 'Legal basis',
  gateBlocking: 'Blocks',
  responsibleRole: 'Responsible',
  opinionRole: 'Opinion or consent',
};
const kindsDe: Readonly<Record<DifferenceKind, string>> = {
  added: 'neu',
  removed: 'entfällt',
  changed: 'geändert',
};
const kindsEn: Readonly<Record<DifferenceKind, string>> = {
  added: 'new',
  removed: 'falls away',
  changed: 'changed',
};

/** Words of the offer of a newer version of the checklist. */
export const offerTexts = defineTexts(
  {
    title: (day: string) => `Neue Fassung vom ${day}`,
    titleUndated: 'Neue Fassung der Checkliste',
    about:
      'Erledigte Punkte, die gleich bleiben, behalten Zustand und Nachweise. Erledigte Punkte, die sich ändern, sind erneut zu prüfen. Entfallene Punkte bleiben lesbar.',
    differences: (count: number) =>
      count === 1 ? '1 Unterschied ansehen' : `${String(count)} Unterschiede ansehen`,
    noDifferences: 'Die Punkte bleiben inhaltlich gleich.',
    before: 'bisher',
    after: 'neu',
    none: 'keine Angabe',
    yes: 'ja',
    no: 'nein',
    take: 'Neue Fassung übernehmen',
    taken: 'Die neue Fassung ist übernommen.',
    parts: partsDe,
    kinds: kindsDe,
    obligations: obligationTexts.de,
  },
  {
    title: (day) => `New version of ${day}`,
    titleUndated: 'New version of the checklist',
    about:
      'Settled items that stay the same keep state and evidence. Settled items that change have to be checked again. Items that fall away can still be read.',
    differences: (count) => (count === 1 ? 'See 1 difference' : `See ${String(count)} differences`),
    noDifferences: 'The items stay the same in substance.',
    before: 'before',
    after: 'now',
    none: 'nothing said',
    yes: 'yes',
    no: 'no',
    take: 'Take the new version',
    taken: 'The new version has been taken.',
    parts: partsEn,
    kinds: kindsEn,
    obligations: obligationTexts.en,
  },
);
