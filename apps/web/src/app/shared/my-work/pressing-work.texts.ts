import { defineTexts } from '../texts/define-texts';
import { formatNumber } from '../texts/formats';

export const pressingWorkTexts = defineTexts(
  {
    overdue: (count: number) => `${formatNumber(count, 'de')} überfällig`,
    decisions: (count: number) =>
      count === 1
        ? '1 Entscheidung wartet auf Sie'
        : `${formatNumber(count, 'de')} Entscheidungen warten auf Sie`,
    nothing: 'Nichts ist überfällig, und keine Entscheidung wartet auf Sie.',
  },
  {
    overdue: (count) => `${formatNumber(count, 'en')} overdue`,
    decisions: (count) =>
      count === 1
        ? '1 decision is waiting for you'
        : `${formatNumber(count, 'en')} decisions are waiting for you`,
    nothing: 'Nothing is overdue, and no decision is waiting for you.',
  },
);
