import { defineTexts } from '../texts/define-texts';

export const chartTexts = defineTexts(
  {
    showTable: 'Tabelle anzeigen',
    hideTable: 'Tabelle ausblenden',
    definition: 'Was wird gezählt?',
    sum: 'Summe',
  },
  {
    showTable: 'Show table',
    hideTable: 'Hide table',
    definition: 'What is counted?',
    sum: 'Total',
  },
);
