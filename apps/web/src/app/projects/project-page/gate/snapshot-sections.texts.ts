import type { SnapshotSectionName, WaiverState } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';

export const sectionTitleTexts: Texts<Readonly<Record<SnapshotSectionName, string>>> = {
  de: {
    waivers: 'Ausnahmen an diesem Tag',
    risks: 'Risiken und offene Vorfälle an diesem Tag',
    opinions: 'Voten an diesem Tag',
    consents: 'Zustimmung des Personalrats an diesem Tag',
    classification: 'Einstufung an diesem Tag',
  },
  en: {
    waivers: 'Waivers on that day',
    risks: 'Risks and open incidents on that day',
    opinions: 'Opinions on that day',
    consents: 'Consent of the staff council on that day',
    classification: 'Classification on that day',
  },
};

export const noneTexts: Texts<Readonly<Record<SnapshotSectionName, string>>> = {
  de: {
    waivers: 'Es war keine beantragt.',
    risks: 'Es war nichts eingetragen.',
    opinions: 'In dieser Phase war keines angefordert.',
    consents: 'Sie war nicht beantragt.',
    classification: 'Die Fragen waren nicht beantwortet.',
  },
  en: {
    waivers: 'None had been requested.',
    risks: 'Nothing had been entered.',
    opinions: 'None had been asked for in this phase.',
    consents: 'It had not been requested.',
    classification: 'The questions had not been answered.',
  },
};

export const waiverStateTexts: Texts<Readonly<Record<WaiverState, string>>> = {
  de: {
    open: 'beantragt',
    granted: 'gewährt',
    refused: 'abgelehnt',
    withdrawn: 'zurückgezogen',
    lapsed: 'mit der Phase beendet',
    ended: 'beendet',
  },
  en: {
    open: 'requested',
    granted: 'granted',
    refused: 'refused',
    withdrawn: 'withdrawn',
    lapsed: 'ended with the phase',
    ended: 'ended',
  },
};

export const snapshotSectionTexts = defineTexts(
  {
    waiver: (state: string, role: string, day: string) => `${state}: ${role}, ${day}`,
    closed: (day: string) => `geschlossen am ${day}`,
    reported: (day: string) => `gemeldet am ${day}`,
    reportBy: (until: string) => `zu melden bis ${until}`,
    asked: (day: string) => `angefordert bis ${day}`,
    overdue: (day: string) => `angefordert bis ${day}, überfällig`,
    withdrawn: 'Anforderung zurückgezogen',
    answered: (result: string, day: string) => `${result}, ${day}`,
    consentAsked: (day: string) => `beantragt, Antwort bis ${day}`,
    consentOverdue: (day: string) => `beantragt, Frist am ${day} abgelaufen`,
    consentLapsed: (day: string) => `ohne Antwort mit der Phase beendet am ${day}`,
    consentWithdrawn: (day: string) => `Antrag zurückgezogen am ${day}`,
    agreement: (title: string, day: string, reference: string) =>
      `${title} vom ${day}, ${reference}`,
    role: (role: string) => `Rolle: ${role}`,
    confirmed: (role: string, day: string) => `bestätigt: ${role}, ${day}`,
    rules: (version: number) => `Fragen in Fassung ${String(version)}`,
  },
  {
    waiver: (state, role, day) => `${state}: ${role}, ${day}`,
    closed: (day) => `closed on ${day}`,
    reported: (day) => `reported on ${day}`,
    reportBy: (until) => `to be reported by ${until}`,
    asked: (day) => `asked for by ${day}`,
    overdue: (day) => `asked for by ${day}, overdue`,
    withdrawn: 'request withdrawn',
    answered: (result, day) => `${result}, ${day}`,
    consentAsked: (day) => `requested, answer by ${day}`,
    consentOverdue: (day) => `requested, the period ended on ${day}`,
    consentLapsed: (day) => `ended with the phase on ${day}, without an answer`,
    consentWithdrawn: (day) => `request withdrawn on ${day}`,
    agreement: (title, day, reference) => `${title} of ${day}, ${reference}`,
    role: (role) => `role: ${role}`,
    confirmed: (role, day) => `confirmed: ${role}, ${day}`,
    rules: (version) => `questions in version ${String(version)}`,
  },
);
