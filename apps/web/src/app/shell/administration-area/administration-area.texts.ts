import { defineTexts } from '../../shared/texts/define-texts';

export const administrationAreaTexts = defineTexts(
  {
    title: 'Verwaltung',
    tabs: 'Bereiche der Verwaltung',
    limits: 'Wertgrenzen',
    items: 'Eigene Prüfpunkte',
    people: 'Personen',
    organisations: 'Organisationen',
    content: 'Inhalte',
  },
  {
    title: 'Administration',
    tabs: 'Parts of the administration',
    limits: 'Value limits',
    items: 'Own items',
    people: 'People',
    organisations: 'Organisations',
    content: 'Content',
  },
);
