import type { AuditRecords } from './audit-records.repository';
import { dayWords, instantWords } from './german';
import { section, type Section } from './section';
import { roleWords } from './words';

/** What is done about incidents, each with the number of its incident. */
export function measureSection({ measures }: AuditRecords): Section {
  return section('massnahmen', measures, [
    ['Vorfall', ({ incidentNumber }) => String(incidentNumber)],
    ['Nummer', ({ number }) => String(number)],
    ['Maßnahme', ({ text }) => text],
    ['Verantwortlich', ({ responsibleRole }) => roleWords[responsibleRole]],
    ['Frist', ({ dueOn }) => dayWords(dueOn)],
    ['Erledigt am', ({ doneAt }) => (doneAt === null ? 'noch offen' : instantWords(doneAt))],
  ]);
}
