import {
  type Audience,
  disclosureTo,
  openableGroups,
  type OpenableGroup,
  type Visibility,
} from '@ki-kompass/domain';
import { formatList } from '../../../shared/texts/formats';
import type { Language } from '../../../shared/texts/language';
import { readTexts, seenTexts, visibilityTexts } from './visibility.texts';

/**
 * Who sees what of a project, as one or two sentences.
 * @param organisation its name
 */
export function whoSeesWhat(
  visibility: Visibility,
  organisation: string,
  language: Language,
): string {
  const texts = visibilityTexts[language];
  if (visibility.profile === 'internal') return texts.onlyOwn(organisation);
  if (visibility.profile === 'partners') return texts.partnersLater(organisation);
  const network = texts.network(partsSeenBy('network', visibility, language));
  if (visibility.profile === 'network') return network;
  return `${texts.public(partsSeenBy('public', visibility, language))} ${network}`;
}

/** What an audience reads of a group, in words; "nothing" where it stays closed to them. */
export function whatIsRead(
  audience: Audience,
  group: OpenableGroup,
  visibility: Visibility,
  language: Language,
): string {
  return readTexts[language][group][disclosureTo(audience, group, visibility[group])];
}

function partsSeenBy(audience: Audience, visibility: Visibility, language: Language): string {
  const parts = openableGroups.flatMap((group) => {
    const disclosed = disclosureTo(audience, group, visibility[group]);
    if (disclosed === 'none') return [];
    const isShort = group === 'profile' && disclosed === 'summary';
    return [isShort ? visibilityTexts[language].shortProfile : seenTexts[language][group]];
  });
  return formatList(parts, language);
}
