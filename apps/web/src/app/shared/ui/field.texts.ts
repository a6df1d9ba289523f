import { defineTexts } from '../texts/define-texts';

export const fieldTexts = defineTexts(
  {
    optional: 'optional',
    choose: 'Bitte wählen',
    notMoney: 'Bitte geben Sie einen Betrag in Euro ein, zum Beispiel 12.345,67.',
    euro: 'Euro',
  },
  {
    optional: 'optional',
    choose: 'Please choose',
    notMoney: 'Please enter an amount in euros, for example 12,345.67.',
    euro: 'euros',
  },
);
