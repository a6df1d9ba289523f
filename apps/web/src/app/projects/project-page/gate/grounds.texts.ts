import { defineTexts } from '../../../shared/texts/define-texts';

export const groundsTexts = defineTexts(
  {
    title: 'Was abzuwägen ist',
    cost: 'Geschätzte Gesamtkosten, brutto',
    unknown: 'nicht bekannt',
    assumed: (amount: string) => `${amount} (Annahme)`,
    risks: 'Offene Risiken',
    noRisks: 'keine eingetragen',
    all: (risks: number, incidents: number) =>
      `${risks === 1 ? '1 offenes Risiko' : `${String(risks)} offene Risiken`}, ${
        incidents === 1 ? '1 offener Vorfall' : `${String(incidents)} offene Vorfälle`
      }`,
    opinions: 'Voten',
    noOpinions: 'keine vorgesehen',
    notAsked: 'noch nicht angefordert',
    missing: 'fehlt',
    consent: 'Zustimmung des Personalrats',
    notRequested: 'noch nicht beantragt',
    requested: (day: string) => `beantragt, Antwort bis ${day}`,
    requestedLate: (day: string) => `beantragt, Frist am ${day} abgelaufen`,
    toConsent: 'Zur Beteiligung',
    asked: (day: string) => `angefordert bis ${day}`,
    overdue: (day: string) => `angefordert bis ${day}, überfällig`,
    conditions: 'Offene Auflagen',
    late: 'überfällig',
  },
  {
    title: 'What there is to weigh',
    cost: 'Estimated total cost, gross',
    unknown: 'not known',
    assumed: (amount) => `${amount} (assumption)`,
    risks: 'Open risks',
    noRisks: 'none entered',
    all: (risks, incidents) =>
      `${risks === 1 ? '1 open risk' : `${String(risks)} open risks`}, ${
        incidents === 1 ? '1 open incident' : `${String(incidents)} open incidents`
      }`,
    opinions: 'Opinions',
    noOpinions: 'none expected',
    notAsked: 'not asked for yet',
    missing: 'missing',
    consent: 'Consent of the staff council',
    notRequested: 'not requested yet',
    requested: (day) => `requested, answer until ${day}`,
    requestedLate: (day) => `requested, the period ended on ${day}`,
    toConsent: 'To the participation',
    asked: (day) => `asked for until ${day}`,
    overdue: (day) => `asked for until ${day}, overdue`,
    conditions: 'Open conditions',
    late: 'overdue',
  },
);
