import type { Changes } from '@ki-kompass/domain';
import type { AuditRecords } from './audit-records.repository';
import { changesWords } from './change-words';
import { packedPath } from './evidence-names';
import { dayWords, instantWords, sizeWords } from './german';
import { listWord, stateReason, stateWord } from './item-state-words';
import { opinionWords } from './opinion-words';
import { section, type Section, type Wording } from './section';
import { successionOf } from './supersession-words';
import { eventWord, gateWords, groupWords, resultWords, roleWords } from './words';

/** What every project has: its decisions, checklists, conditions, evidence and events. */
export function coreSections(records: AuditRecords, wording: Wording): Section[] {
  return [
    requests(records, wording),
    decisions(records, wording),
    conditions(records, wording),
    items(records, wording),
    evidence(records, wording),
    events(records, wording),
  ];
}

function requests({ requests, agreements }: AuditRecords, { person }: Wording): Section {
  const rows = requests.map((request) => ({
    ...request,
    agreements: agreements.filter(({ requestId }) => requestId === request.id),
  }));
  return section('antraege', rows, [
    ['Freigabe', ({ gate }) => gateWords[gate]],
    ['Durchlauf', ({ loop }) => String(loop + 1)],
    ['Beantragt am', ({ requestedAt }) => instantWords(requestedAt)],
    ['Beantragt von', ({ requestedBy }) => person(requestedBy)],
    ['Rolle', ({ requestedByRole }) => roleWords[requestedByRole]],
    ['Empfehlung', ({ recommendation }) => recommendation],
    ['Neuer Grund', ({ newReason }) => newReason ?? ''],
    [
      'Zustimmungen',
      ({ agreements: given }) =>
        given
          .map(
            (one) =>
              `${roleWords[one.role]}: ${person(one.agreedBy)}, ${instantWords(one.agreedAt)}`,
          )
          .join('; '),
    ],
  ]);
}

function decisions(records: AuditRecords, { person, item, bodies }: Wording): Section {
  const { decisions, snapshots } = records;
  const succession = new Map(decisions.map((one) => [one.id, successionOf(one, records)]));
  const rows = decisions.map((decision) => ({
    ...decision,
    loop: succession.get(decision.id)?.loop ?? 0,
    snapshotSha256: snapshots.find(({ decisionId }) => decisionId === decision.id)?.sha256 ?? null,
  }));
  return section('entscheidungen', rows, [
    ['Freigabe', ({ gate }) => gateWords[gate]],
    ['Ergebnis', ({ result }) => resultWords[result]],
    ['Durchlauf', ({ loop }) => String(loop + 1)],
    ['Löst ab', ({ id }) => succession.get(id)?.supersedes ?? ''],
    ['Abgelöst durch', ({ id }) => succession.get(id)?.supersededBy ?? ''],
    ['Festgehalten am', ({ decidedAt }) => instantWords(decidedAt)],
    ['Festgehalten von', ({ decidedBy }) => person(decidedBy)],
    ['Rolle', ({ decidedByRole }) => roleWords[decidedByRole]],
    ['Begründung', ({ rationale }) => rationale],
    ['Gremium', ({ body }) => (body === null ? '' : bodies[body])],
    ['Beschlossen am', ({ bodyDecidedOn }) => dayWords(bodyDecidedOn)],
    ['Vorlage oder Niederschrift', ({ bodyReference }) => bodyReference ?? ''],
    ['Erneut zu prüfen', ({ namedItems }) => namedItems.map(item).join('; ')],
    ['Voten', ({ opinions }) => opinionWords(opinions)],
    ['Mit Ausnahmen', ({ waivers }) => waivers.map(({ itemKey }) => item(itemKey)).join('; ')],
    ['Prüfsumme des Stands', ({ snapshotSha256 }) => snapshotSha256 ?? ''],
  ]);
}

function conditions({ conditions }: AuditRecords, { person }: Wording): Section {
  return section('auflagen', conditions, [
    ['Auflage', ({ text }) => text],
    ['Frist', ({ dueOn }) => dayWords(dueOn)],
    ['Verantwortlich', ({ responsibleRole }) => roleWords[responsibleRole]],
    ['Erfüllt am', ({ fulfilledAt }) => instantWords(fulfilledAt)],
    ['Erfüllt von', ({ fulfilledBy }) => person(fulfilledBy)],
    ['Nachweis', ({ evidenceText }) => evidenceText ?? ''],
    ['Adresse', ({ evidenceUrl }) => evidenceUrl ?? ''],
  ]);
}

function items({ items }: AuditRecords, { person, item, unmet }: Wording): Section {
  return section('checklisten', items, [
    ['Liste', ({ checklistKey }) => listWord(checklistKey)],
    ['Punkt', ({ itemKey }) => item(itemKey)],
    ['Schlüssel', ({ itemKey }) => itemKey],
    ['Zustand', (one) => stateWord(one, unmet)],
    ['Begründung', (one) => stateReason(one, unmet)],
    ['Verantwortlich', ({ responsibleRole }) => roleWords[responsibleRole]],
    ['Zuständig', ({ assigneeId }) => person(assigneeId)],
    ['Fällig am', ({ dueOn }) => dayWords(dueOn)],
    ['Erledigt am', ({ doneAt }) => instantWords(doneAt)],
    ['Entfallen am', ({ removedAt }) => instantWords(removedAt)],
  ]);
}

function evidence({ evidence }: AuditRecords, { person, item }: Wording): Section {
  const rows = evidence.map((one, index) => ({ ...one, file: packedPath(one, index) }));
  return section('nachweise', rows, [
    ['Datei in dieser Akte', ({ file }) => file ?? ''],
    ['Punkt', ({ itemId }) => item(itemId)],
    ['Art', ({ kind }) => ({ note: 'Vermerk', link: 'Link', file: 'Datei' })[kind]],
    ['Name', ({ name }) => name ?? ''],
    ['Text', ({ text }) => text],
    ['Adresse', ({ url }) => url ?? ''],
    ['Größe', ({ sizeBytes }) => sizeWords(sizeBytes)],
    ['SHA-256', ({ sha256 }) => sha256 ?? ''],
    ['Ergänzt am', ({ addedAt }) => instantWords(addedAt)],
    ['Ergänzt von', ({ addedBy }) => person(addedBy)],
    ['Geschwärzt am', ({ redactedAt }) => instantWords(redactedAt)],
    ['Geschwärzt von', ({ redactedBy }) => person(redactedBy)],
    ['Grund', ({ redactionReason }) => redactionReason ?? ''],
  ]);
}

function events({ events }: AuditRecords, wording: Wording): Section {
  const { person } = wording;
  return section('verlauf', events, [
    ['Nummer', ({ seq }) => String(seq)],
    ['Zeitpunkt', ({ recordedAt }) => instantWords(recordedAt)],
    ['Gilt ab', ({ effectiveOn }) => dayWords(effectiveOn)],
    ['Person', ({ actorId }) => person(actorId)],
    ['Rolle', ({ actorRole }) => roleWords[actorRole]],
    ['Ereignis', ({ type }) => eventWord(type)],
    ['Bereich', ({ fieldGroup }) => groupWords[fieldGroup]],
    ['Änderungen', ({ changes }) => changesWords(changes as Changes, wording)],
    ['Prüfsumme', ({ hash }) => hash.toString('hex')],
  ]);
}
