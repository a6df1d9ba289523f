import { defineTexts } from '../../../shared/texts/define-texts';

const days = (count: number) => (count === 1 ? '1 Arbeitstag' : `${String(count)} Arbeitstage`);
const daysEn = (count: number) => (count === 1 ? '1 working day' : `${String(count)} working days`);

export const opinionTexts = defineTexts(
  {
    title: 'Voten',
    about:
      'Ein Votum berät die Entscheidung, es ersetzt sie nicht. Die Frist zählt in Arbeitstagen.',
    empty: 'Noch kein Votum',
    emptyAbout: 'In dieser Phase verlangt kein Prüfpunkt ein Votum, und niemand wurde gefragt.',
    states: {
      missing: 'Fehlt',
      'not-asked': 'Nicht angefordert',
      withdrawn: 'Anforderung zurückgezogen',
      ended: 'Phase endete ohne Antwort',
    },
    asked: (day: string) => `Angefordert bis ${day}`,
    overdue: (day: string) => `Überfällig seit ${day}`,
    items: 'Zu den Prüfpunkten',
    whole: 'Zum Projekt als Ganzes',
    askedBy: (who: string, at: string) => `Angefordert von ${who}, ${at}`,
    answeredBy: (who: string, at: string) => `${who}, ${at}`,
    earlier: (count: number) =>
      count === 1 ? '1 frühere Anforderung' : `${String(count)} frühere Anforderungen`,
    ask: 'Votum anfordern',
    askAgain: 'Erneut anfordern',
    askOther: 'Weiteres Votum anfordern',
    role: 'Wer soll Stellung nehmen?',
    workingDays: 'Frist in Arbeitstagen',
    workingDaysHint: (usual: number | null) =>
      usual === null
        ? 'Eine übliche Frist ist nicht festgelegt. Möglich sind 1 bis 60 Arbeitstage.'
        : `Üblich: ${days(usual)}. Möglich sind 1 bis 60.`,
    asks: 'Frage',
    says: 'Antwort',
    question: 'Ihre Frage',
    answer: 'Votum abgeben',
    result: 'Ihr Votum',
    text: 'Begründung oder Auflagen',
    textHint: 'Nötig bei Auflagen und bei Ablehnung. Schreiben Sie keine personenbezogenen Daten.',
    withdraw: 'Anforderung zurückziehen',
    ownRequest: 'Sie haben das Votum selbst angefordert. Eine andere Person gibt es ab.',
    cancel: 'Abbrechen',
    isAsked: 'Das Votum ist angefordert.',
    isGiven: 'Ihr Votum ist gespeichert.',
    isWithdrawn: 'Die Anforderung ist zurückgezogen.',
    unsaved: 'Votum',
  },
  {
    title: 'Opinions',
    about:
      'An opinion advises the decision, it does not replace it. The deadline counts in working days.',
    empty: 'No opinion yet',
    emptyAbout: 'No item of this phase needs an opinion, and nobody has been asked.',
    states: {
      missing: 'Missing',
      'not-asked': 'Not asked for',
      withdrawn: 'Request withdrawn',
      ended: 'Phase ended without an answer',
    },
    asked: (day) => `Asked for by ${day}`,
    overdue: (day) => `Overdue since ${day}`,
    items: 'About the items',
    whole: 'About the project as a whole',
    askedBy: (who, at) => `Asked for by ${who}, ${at}`,
    answeredBy: (who, at) => `${who}, ${at}`,
    earlier: (count) => (count === 1 ? '1 earlier request' : `${String(count)} earlier requests`),
    ask: 'Ask for an opinion',
    askAgain: 'Ask again',
    askOther: 'Ask for another opinion',
    role: 'Who should give an opinion?',
    workingDays: 'Deadline in working days',
    workingDaysHint: (usual) =>
      usual === null
        ? 'No usual deadline has been laid down. 1 to 60 working days are possible.'
        : `Usual: ${daysEn(usual)}. 1 to 60 are possible.`,
    asks: 'Question',
    says: 'Answer',
    question: 'Your question',
    answer: 'Give your opinion',
    result: 'Your opinion',
    text: 'Reasons or conditions',
    textHint: 'Needed with conditions and with a rejection. Do not write personal data.',
    withdraw: 'Withdraw the request',
    ownRequest: 'You asked for the opinion yourself. Somebody else gives it.',
    cancel: 'Cancel',
    isAsked: 'The opinion has been asked for.',
    isGiven: 'Your opinion has been saved.',
    isWithdrawn: 'The request has been withdrawn.',
    unsaved: 'Opinion',
  },
);
