import { defineTexts } from '../texts/define-texts';

export const printTexts = defineTexts(
  {
    product: 'KI-Kompass',
    asOf: (instant: string) => `Stand ${instant}`,
    page: 'Seite',
    of: 'von',
  },
  {
    product: 'KI-Kompass',
    asOf: (instant) => `As of ${instant}`,
    page: 'Page',
    of: 'of',
  },
);
