import { defineTexts } from '../../shared/texts/define-texts';

export const administrationAreaTexts = defineTexts(
  {
    title: 'Verwaltung',
    tabs: 'Bereiche der Verwaltung',
    limits: 'Wertgrenzen',
    people: 'Personen',
    organisations: 'Organisationen',
    content: 'Inhalte',
  },
  {
    title: 'Administration',
    tabs: 'Parts of the administration',
    limits: 'Value limits',
    people: 'People',
    organisations: 'Organisations',
    content: 'Content',
  },
);
