import {
  aiActRoleTexts,
  classificationAnswerTexts,
  classificationReasonTexts,
  riskClassTexts,
} from '@ki-kompass/domain';
import { ClassificationEntity } from '../projects/classification.entity';
import { instantWords } from './german';
import { ownSection } from './own-section';
import type { Wording } from './section';
import { roleWords } from './words';

export const classificationSection = ownSection(
  {
    name: 'einstufungen',
    title: 'Einstufung nach der KI-Verordnung',
    entity: ClassificationEntity,
  },
  ({ person, question }) => [
    ['Risikoklasse', ({ riskClass }) => riskClassTexts.de[riskClass]],
    ['Rolle der Kommune', ({ role }) => (role === null ? 'offen' : aiActRoleTexts.de[role])],
    [
      'Warum',
      ({ because }) => because.map(({ code }) => classificationReasonTexts.de[code]).join(' '),
    ],
    ['Fassung der Fragen', ({ ruleVersion }) => String(ruleVersion)],
    ['Antworten', (row) => answersOf(row, question)],
    ['Ausnahme nach Art. 6 Abs. 3', ({ exemptionReason }) => exemptionReason ?? ''],
    ['Eingetragen am', ({ recordedAt }) => instantWords(recordedAt)],
    ['Eingetragen von', ({ recordedBy }) => person(recordedBy)],
    ['Rolle', ({ recordedByRole }) => roleWords[recordedByRole]],
    [
      'Von zweiter Person bestätigt am',
      ({ confirmedAt }) => (confirmedAt === null ? 'nicht bestätigt' : instantWords(confirmedAt)),
    ],
    ['Bestätigt von', ({ confirmedBy }) => person(confirmedBy)],
    ['Rolle dabei', ({ confirmedByRole: role }) => (role === null ? '' : roleWords[role])],
  ],
);

function answersOf(row: ClassificationEntity, question: Wording['question']): string {
  return Object.entries(row.answers)
    .map(
      ([key, answer]) =>
        `${question(key, row.ruleVersion)} ${classificationAnswerTexts.de[answer]}`,
    )
    .join('\n');
}
