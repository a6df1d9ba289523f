import { reportDutyTexts, severityTexts } from '@ki-kompass/domain';
import { IncidentEntity } from '../projects/incident.entity';
import { instantWords } from './german';
import { ownSection } from './own-section';

export const incidentSection = ownSection(
  { name: 'vorfaelle', title: 'Vorfälle', entity: IncidentEntity },
  ({ person }) => [
    ['Nummer', ({ number }) => String(number)],
    ['Schwere', ({ severity }) => severityTexts.de[severity]],
    ['Eingetreten am', ({ occurredAt }) => instantWords(occurredAt)],
    ['Bemerkt am', ({ noticedAt }) => instantWords(noticedAt)],
    ['Was geschah', ({ description }) => description],
    ['Meldepflicht', ({ reportDuty }) => reportDutyTexts.de[reportDuty]],
    ['Grund', ({ reportReason }) => reportReason ?? ''],
    ['Meldefrist', ({ reportDueAt }) => instantWords(reportDueAt)],
    ['Gemeldet am', ({ reportedAt }) => instantWords(reportedAt)],
    ['Aktenzeichen der Meldung', ({ reportReference }) => reportReference ?? ''],
    ['Festgehalten von', ({ recordedBy }) => person(recordedBy)],
    ['Geschlossen am', ({ closedAt }) => instantWords(closedAt)],
    ['Was daraus folgt', ({ lesson }) => lesson ?? ''],
  ],
);
