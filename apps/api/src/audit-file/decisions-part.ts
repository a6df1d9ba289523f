import type { Document } from '../documents/document';
import type { AuditRecords } from './audit-records.repository';
import { dayWords, instantWords } from './german';
import { opinionWords } from './opinion-words';
import type { Wording } from './section';
import { snapshotPath } from './snapshot-files';
import { successionOf } from './supersession-words';
import { gateWords, resultWords, roleWords } from './words';

/** Who decided what, on whose request, with which conditions. */
export function writeDecisions(document: Document, records: AuditRecords, wording: Wording): void {
  document.heading(1, 'Entscheidungen');
  if (records.decisions.length === 0) document.paragraph('Noch ist nichts entschieden.');
  for (const decision of records.decisions) {
    const { id, gate, result, decidedBy, decidedByRole, decidedAt } = decision;
    const { body, bodyDecidedOn, bodyReference } = decision;
    const request = records.requests.find(({ id: asked }) => asked === decision.requestId);
    const snapshot = records.snapshots.find(({ decisionId }) => decisionId === id);
    const { round, supersedes, supersededBy } = successionOf(decision, records);
    const ended = supersededBy === '' ? '' : ' (abgelöst)';
    document.heading(2, `${gateWords[gate]}: ${resultWords[result]}${ended}`);
    document.facts([
      ['Durchlauf', round],
      ['Löst ab', supersedes],
      ['Abgelöst durch', supersededBy],
      ['Festgehalten von', `${wording.person(decidedBy)} (${roleWords[decidedByRole]})`],
      ['Festgehalten am', instantWords(decidedAt)],
      [
        'Beschluss',
        body === null
          ? ''
          : `${wording.bodies[body]}, ${dayWords(bodyDecidedOn)}, ${bodyReference ?? ''}`,
      ],
      ['Begründung', decision.rationale],
      [
        'Beantragt von',
        request === undefined
          ? ''
          : `${wording.person(request.requestedBy)} (${roleWords[request.requestedByRole]}), ${instantWords(request.requestedAt)}`,
      ],
      ['Empfehlung', request?.recommendation ?? ''],
      ['Neuer Grund', request?.newReason ?? ''],
      [
        'Zustimmung',
        records.agreements
          .filter(({ requestId }) => requestId === decision.requestId)
          .map(
            (one) =>
              `${roleWords[one.role]}: ${wording.person(one.agreedBy)}, ${instantWords(one.agreedAt)}`,
          )
          .join('\n'),
      ],
      ['Voten', opinionWords(decision.opinions)],
      ['Erneut zu prüfen', decision.namedItems.map(wording.item).join('\n')],
      ['Mit Ausnahmen', decision.waivers.map(({ itemKey }) => wording.item(itemKey)).join('\n')],
      ['Stand bei der Entscheidung', snapshot === undefined ? '' : snapshotPath(id)],
      ['Prüfsumme des Stands', snapshot?.sha256 ?? ''],
    ]);
    conditions(document, records, id);
  }
}

function conditions(document: Document, records: AuditRecords, decisionId: string): void {
  const rows = records.conditions.filter((condition) => condition.decisionId === decisionId);
  if (rows.length === 0) return;
  document.heading(3, 'Auflagen');
  document.table({
    columns: [
      { title: 'Auflage', share: 46 },
      { title: 'Verantwortlich', share: 24 },
      { title: 'Frist', share: 13 },
      { title: 'Stand', share: 17 },
    ],
    rows: rows.map(({ text, responsibleRole, dueOn, fulfilledAt }) => [
      text,
      roleWords[responsibleRole],
      dayWords(dueOn),
      fulfilledAt === null ? 'noch offen' : `erfüllt am ${instantWords(fulfilledAt)}`,
    ]),
  });
}
