import { defineTexts } from '../../../shared/texts/define-texts';

/** Somebody else was faster. */
export const meanwhileTexts = defineTexts(
  {
    decided: (who: string, at: string, result: string) =>
      `${who} hat am ${at} über den Antrag entschieden: ${result}`,
    ended: 'Der Antrag hat inzwischen ohne Entscheidung geendet',
    record: 'Die Entscheidung steht unten auf dieser Seite.',
    notSent: 'Was Sie geschrieben haben, ist nicht gesendet. Hier können Sie es kopieren.',
    kept: 'Inzwischen liegt ein neuer Antrag vor. Was Sie geschrieben haben, steht noch im Formular.',
    discard: 'Text verwerfen',
    keep: 'Text für den neuen Antrag behalten',
    close: 'Hinweis ausblenden',
  },
  {
    decided: (who, at, result) => `${who} decided on the request on ${at}: ${result}`,
    ended: 'The request has ended without a decision meanwhile',
    record: 'The decision stands further down on this page.',
    notSent: 'What you have written was not sent. You can copy it here.',
    kept: 'There is a new request by now. What you have written still stands in the form.',
    discard: 'Discard the text',
    keep: 'Keep the text for the new request',
    close: 'Hide this notice',
  },
);
