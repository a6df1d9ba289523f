import {
  type EventType,
  consentResultTexts,
  fieldGroupTexts,
  gateResultTexts,
  gateTexts,
  itemStateTexts,
  phaseTexts,
  projectStatusTexts,
  roleTexts,
} from '@ki-kompass/domain';

// What documents call things. Documents are in German, like the files of an administration.

export const phaseWords = phaseTexts.de;
export const statusWords = projectStatusTexts.de;
export const gateWords = gateTexts.de;
export const resultWords = gateResultTexts.de;
export const stateWords = itemStateTexts.de;
export const groupWords = fieldGroupTexts.de;
export const roleWords = roleTexts.de;
export const consentWords = consentResultTexts.de;

/** Those of an organisation and of a deleted draft never stand in the file of a project. */
type Elsewhere =
  | 'project.draft-deleted'
  | 'value-limit.set'
  | 'local-rule.set'
  | 'own-item.added'
  | 'own-item.changed'
  | 'own-item.retired'
  | 'person.invited'
  | 'invitation.withdrawn'
  | 'invitation.accepted'
  | 'membership.granted'
  | 'membership.ended'
  | 'organisation.created'
  | 'organisation.changed'
  | 'content.added';

const eventWords: Readonly<Record<Exclude<EventType, Elsewhere>, string>> = {
  'project.drafted': 'Entwurf angelegt',
  'project.changed': 'Steckbrief geändert',
  'project.started': 'Projekt gestartet',
  'project.phase-entered': 'Phase begonnen',
  'project.completed': 'In den Regelbetrieb übergeben',
  'project.paused': 'Projekt pausiert',
  'project.resumed': 'Projekt fortgesetzt',
  'project.stopped': 'Projekt gestoppt',
  'project.returned': 'In frühere Phase zurückgeführt',
  'project.archived': 'Projekt archiviert',
  'project.status-changed': 'Status geändert',
  'status.confirmed': 'Stand bestätigt',
  'visibility.changed': 'Sichtbarkeit geändert',
  'checklist.opened': 'Checkliste eröffnet',
  'checklist.version-taken': 'Neue Fassung der Checkliste übernommen',
  'checklist-item.changed': 'Punkt bearbeitet',
  'classification.recorded': 'Einstufung eingetragen',
  'classification.confirmed': 'Einstufung bestätigt',
  'project.substantially-changed': 'Wesentliche Änderung gemeldet',
  'evidence.added': 'Nachweis ergänzt',
  'evidence.replaced': 'Nachweis ersetzt',
  'evidence.redacted': 'Nachweis geschwärzt',
  'participation.released': 'Für die Beteiligung freigegeben',
  'participation.ended': 'Freigabe für die Beteiligung beendet',
  'consent.requested': 'Zustimmung des Personalrats beantragt',
  'consent.covered': 'Dienstvereinbarung eingetragen',
  'consent.answered': 'Antwort des Personalrats eingetragen',
  'consent.withdrawn': 'Antrag auf Zustimmung zurückgezogen',
  'consent.lapsed': 'Antrag an den Personalrat mit der Phase beendet',
  'waiver.requested': 'Ausnahme beantragt',
  'waiver.granted': 'Ausnahme gewährt',
  'waiver.refused': 'Ausnahme abgelehnt',
  'waiver.withdrawn': 'Antrag auf Ausnahme zurückgezogen',
  'waiver.lapsed': 'Antrag auf Ausnahme mit der Phase beendet',
  'risk.added': 'Risiko eingetragen',
  'risk.changed': 'Risiko geändert',
  'risk.closed': 'Risiko geschlossen',
  'incident.recorded': 'Vorfall festgehalten',
  'incident.changed': 'Vorfall geändert',
  'incident.reported': 'Vorfall gemeldet',
  'incident.closed': 'Vorfall geschlossen',
  'human-review.recorded': 'Menschliche Prüfung festgehalten',
  'outputs.counted': 'Ausgaben gezählt',
  'opinion.requested': 'Votum angefordert',
  'opinion.given': 'Votum abgegeben',
  'opinion.request-withdrawn': 'Anforderung eines Votums zurückgezogen',
  'opinion.lapsed': 'Anforderung eines Votums mit der Phase beendet',
  'gate.requested': 'Antrag gestellt',
  'gate.agreed': 'Zugestimmt',
  'gate.decided': 'Entschieden',
  'gate.opinions-overridden': 'Entschieden, obwohl Voten fehlten',
  'condition.fulfilled': 'Auflage erfüllt',
  'award.recorded': 'Vergabe festgehalten',
  'audit-file.exported': 'Prüfakte heruntergeladen',
};

export function eventWord(type: EventType): string {
  const words: Readonly<Partial<Record<EventType, string>>> = eventWords;
  return words[type] ?? type;
}
