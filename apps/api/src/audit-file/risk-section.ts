import { impactTexts, likelihoodTexts } from '@ki-kompass/domain';
import { RiskEntity } from '../projects/risk.entity';
import { dayWords, instantWords } from './german';
import { ownSection } from './own-section';
import { roleWords } from './words';

export const riskSection = ownSection(
  { name: 'risiken', title: 'Risiken', entity: RiskEntity },
  () => [
    ['Nummer', ({ number }) => String(number)],
    ['Ursache', ({ cause }) => cause],
    ['Wirkung', ({ effect }) => effect],
    ['Eintrittswahrscheinlichkeit', ({ likelihood }) => likelihoodTexts.de[likelihood]],
    ['Auswirkung', ({ impact }) => impactTexts.de[impact]],
    ['Maßnahme', ({ measure }) => measure ?? ''],
    ['Verantwortlich', ({ responsibleRole }) => roleWords[responsibleRole]],
    ['Frist', ({ dueOn }) => dayWords(dueOn)],
    ['Geschlossen am', ({ closedAt }) => instantWords(closedAt)],
    ['Warum geschlossen', ({ closedBecause }) => closedBecause ?? ''],
  ],
);
