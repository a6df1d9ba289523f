import { substantialChangeTexts } from '@ki-kompass/domain';
import { SubstantialChangeEntity } from '../projects/substantial-change.entity';
import { dayWords, instantWords } from './german';
import { ownSection } from './own-section';
import { roleWords } from './words';

export const changeSection = ownSection(
  {
    name: 'wesentliche-aenderungen',
    title: 'Wesentliche Änderungen',
    entity: SubstantialChangeEntity,
  },
  ({ person, item }) => [
    [
      'Was sich ändert',
      ({ kinds }) => kinds.map((kind) => substantialChangeTexts.de[kind]).join(', '),
    ],
    ['Beschreibung', ({ text }) => text],
    ['Wirksam ab', ({ effectiveOn }) => dayWords(effectiveOn)],
    ['Gemeldet am', ({ declaredAt }) => instantWords(declaredAt)],
    ['Gemeldet von', ({ declaredBy }) => person(declaredBy)],
    ['Rolle', ({ declaredByRole }) => roleWords[declaredByRole]],
    ['Erneut zu prüfen', ({ recheck }) => recheck.map(item).join('; ')],
  ],
);
