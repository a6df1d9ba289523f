import { ConsentEntity } from '../projects/consent.entity';
import { dayWords, instantWords } from './german';
import { ownSection } from './own-section';
import { consentWords, phaseWords, roleWords } from './words';

export const consentSection = ownSection(
  { name: 'zustimmung-personalrat', title: 'Zustimmung des Personalrats', entity: ConsentEntity },
  ({ person, item }) => [
    ['Phase', ({ phase }) => phaseWords[phase]],
    ['Zu den Punkten', ({ itemKeys }) => itemKeys.map(item).join('; ')],
    ['Was geplant ist', ({ reason }) => reason],
    ['Eingetragen am', ({ requestedAt }) => instantWords(requestedAt)],
    ['Eingetragen von', ({ requestedBy }) => person(requestedBy)],
    ['Rolle', ({ requestedByRole }) => roleWords[requestedByRole]],
    ['Frist', ({ dueOn }) => dayWords(dueOn)],
    ['Ergebnis', ({ result }) => (result === null ? 'keine Antwort' : consentWords[result])],
    ['Auflagen oder Gründe', ({ text }) => text],
    ['Dienstvereinbarung', agreementWords],
    ['Geantwortet am', ({ answeredAt }) => instantWords(answeredAt)],
    ['Geantwortet von', ({ answeredBy }) => person(answeredBy)],
    ['Zurückgezogen am', (consent) => (consent.hasLapsed ? '' : instantWords(consent.withdrawnAt))],
    [
      'Mit der Phase beendet am',
      (consent) => (consent.hasLapsed ? instantWords(consent.withdrawnAt) : ''),
    ],
  ],
);

function agreementWords(consent: ConsentEntity): string {
  const { agreementTitle, agreementOn, agreementReference } = consent;
  if (agreementTitle === null) return '';
  return `${agreementTitle} vom ${dayWords(agreementOn)}, ${agreementReference ?? ''}`;
}
