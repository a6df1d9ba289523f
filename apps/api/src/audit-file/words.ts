import type {
  DecisionBody,
  EventType,
  FieldGroup,
  Gate,
  GateResult,
  ItemState,
  Phase,
  ProjectStatus,
  Role,
} from '@ki-kompass/domain';

// What documents call things. Documents are in German, like the files of an administration.

export const phaseWords: Readonly<Record<Phase, string>> = {
  analysis: 'Bedarfsanalyse',
  pilot: 'Pilotphase',
  scaling: 'Skalierung',
};

export const statusWords: Readonly<Record<ProjectStatus, string>> = {
  draft: 'Entwurf',
  active: 'Aktiv',
  paused: 'Pausiert',
  stopped: 'Gestoppt',
  completed: 'Regelbetrieb',
  archived: 'Archiviert',
};

export const gateWords: Readonly<Record<Gate, string>> = {
  g1: 'G1 Pilotfreigabe',
  g2: 'G2 Skalierungsentscheidung',
  g3: 'G3 Übergabe in den Regelbetrieb',
  g4: 'G4 Jahresprüfung',
};

export const resultWords: Readonly<Record<GateResult, string>> = {
  approved: 'Erteilt',
  'approved-with-conditions': 'Mit Auflagen erteilt',
  returned: 'Zurückgegeben',
  rejected: 'Abgelehnt',
};

export const bodyWords: Readonly<Record<DecisionBody, string>> = {
  council: 'Rat (im Kreis: Kreistag)',
  committee: 'Ausschuss',
};

export const stateWords: Readonly<Record<ItemState, string>> = {
  open: 'offen',
  'in-progress': 'in Arbeit',
  done: 'erledigt',
  'not-applicable': 'nicht zutreffend',
  waived: 'Ausnahme',
  recheck: 'erneut prüfen',
};

export const groupWords: Readonly<Record<FieldGroup, string>> = {
  profile: 'Steckbrief',
  checklist: 'Checkliste',
  evidence: 'Nachweise',
  opinions: 'Stellungnahmen',
  decisions: 'Entscheidungen',
  economics: 'Wirtschaftlichkeit',
  people: 'Personen',
};

export const roleWords: Readonly<Record<Role, string>> = {
  'it-coordinator': 'IT-Koordination',
  cdo: 'CDO / Digitalisierungsbeauftragte',
  'department-head': 'Amts-/Fachbereichsleitung',
  'it-head': 'IT-Leitung',
  'executive-board': 'Bürgermeister/in / Verwaltungsvorstand',
  treasurer: 'Kämmerei',
  'data-protection-officer': 'Datenschutzbeauftragte',
  'information-security-officer': 'Informationssicherheitsbeauftragte (ISB)',
  'staff-council': 'Personalrat',
  'equality-and-inclusion': 'Gleichstellung und Schwerbehindertenvertretung',
  procurement: 'Vergabestelle',
  'human-resources': 'Personal und Fortbildung',
  'council-office': 'Ratsbüro / Sitzungsdienst',
  auditor: 'Rechnungsprüfung (RPA, gpaNRW)',
  'it-provider': 'IT-Dienstleister',
  'organisation-admin': 'Organisationsverwaltung',
  'network-admin': 'Netzwerkverwaltung',
};

/** Events that a project has; those of an organisation never stand in its file. */
const eventWords: Readonly<Partial<Record<EventType, string>>> = {
  'project.drafted': 'Entwurf angelegt',
  'project.changed': 'Steckbrief geändert',
  'project.started': 'Projekt gestartet',
  'project.phase-entered': 'Phase begonnen',
  'project.completed': 'In den Regelbetrieb übergeben',
  'status.confirmed': 'Stand bestätigt',
  'visibility.changed': 'Sichtbarkeit geändert',
  'checklist.opened': 'Checkliste eröffnet',
  'checklist-item.changed': 'Punkt bearbeitet',
  'evidence.added': 'Nachweis ergänzt',
  'evidence.replaced': 'Nachweis ersetzt',
  'evidence.redacted': 'Nachweis geschwärzt',
  'waiver.requested': 'Ausnahme beantragt',
  'waiver.granted': 'Ausnahme gewährt',
  'waiver.refused': 'Ausnahme abgelehnt',
  'waiver.withdrawn': 'Antrag auf Ausnahme zurückgezogen',
  'participation.released': 'Für die Beteiligung freigegeben',
  'participation.ended': 'Freigabe für die Beteiligung beendet',
  'gate.requested': 'Antrag gestellt',
  'gate.agreed': 'Zugestimmt',
  'gate.decided': 'Entschieden',
  'gate.opinions-overridden': 'Ohne alle Voten entschieden',
  'condition.fulfilled': 'Auflage erfüllt',
  'audit-file.exported': 'Prüfakte heruntergeladen',
};

export function eventWord(type: EventType): string {
  return eventWords[type] ?? type;
}
