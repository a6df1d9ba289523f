import type { EventType } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';

/**
 * What happened, after the name of the person. `about` is what it happened to: the fields, the
 * checklist item, the gate, the phase.
 */
export const eventTexts: Texts<Readonly<Record<EventType, (about: string) => string>>> = {
  de: {
    'project.drafted': () => 'hat den Entwurf angelegt',
    'project.changed': (about) => `hat den Steckbrief geändert: ${about}`,
    'project.draft-deleted': () => 'hat den Entwurf gelöscht',
    'project.started': () => 'hat das Projekt gestartet',
    'project.phase-entered': (about) => `hat das Projekt in eine neue Phase geführt: ${about}`,
    'project.completed': () => 'hat das Projekt in den Regelbetrieb übergeben',
    'status.confirmed': () => 'hat den Stand bestätigt',
    'visibility.changed': (about) =>
      `hat die Sichtbarkeit für andere geändert${about === '' ? '' : `: ${about}`}`,
    'checklist.opened': (about) => `hat eine Checkliste eröffnet: ${about}`,
    'checklist-item.changed': (about) => `hat einen Punkt bearbeitet: ${about}`,
    'evidence.added': (about) => `hat einen Nachweis ergänzt: ${about}`,
    'gate.requested': (about) => `hat einen Antrag gestellt: ${about}`,
    'gate.agreed': (about) => `hat zugestimmt: ${about}`,
    'gate.decided': (about) => `hat entschieden: ${about}`,
    'value-limit.set': () => 'hat eine Wertgrenze eingetragen',
  },
  en: {
    'project.drafted': () => 'created the draft',
    'project.changed': (about) => `changed the profile: ${about}`,
    'project.draft-deleted': () => 'deleted the draft',
    'project.started': () => 'started the project',
    'project.phase-entered': (about) => `took the project into a new phase: ${about}`,
    'project.completed': () => 'handed the project over to operation',
    'status.confirmed': () => 'confirmed that the project is up to date',
    'visibility.changed': (about) =>
      `changed what others may see${about === '' ? '' : `: ${about}`}`,
    'checklist.opened': (about) => `opened a checklist: ${about}`,
    'checklist-item.changed': (about) => `worked on an item: ${about}`,
    'evidence.added': (about) => `added evidence: ${about}`,
    'gate.requested': (about) => `made a request: ${about}`,
    'gate.agreed': (about) => `agreed: ${about}`,
    'gate.decided': (about) => `decided: ${about}`,
    'value-limit.set': () => 'recorded a value limit',
  },
};

/** What parts of a change are called that are no fields of the profile. */
export const partTexts = defineTexts(
  {
    number: 'Nummer',
    status: 'Status',
    phase: 'Phase',
    confirmedAt: 'Stand bestätigt',
    state: 'Zustand',
    reason: 'Begründung',
    dueOn: 'Fällig am',
    assigneeId: 'Zuständig',
    evidence: 'Nachweis',
    checklist: 'Checkliste',
    recommendation: 'Empfehlung',
    newReason: 'Neuer Grund',
    agreement: 'Zustimmung',
    result: 'Ergebnis',
    rationale: 'Begründung',
    conditions: 'Auflagen',
    namedItems: 'Erneut zu prüfen',
    body: 'Beschluss',
  },
  {
    number: 'Number',
    status: 'Status',
    phase: 'Phase',
    confirmedAt: 'Confirmed up to date',
    state: 'State',
    reason: 'Reason',
    dueOn: 'Due on',
    assigneeId: 'Assigned to',
    evidence: 'Evidence',
    checklist: 'Checklist',
    recommendation: 'Recommendation',
    newReason: 'New reason',
    agreement: 'Agreement',
    result: 'Result',
    rationale: 'Rationale',
    conditions: 'Conditions',
    namedItems: 'To be checked again',
    body: 'Decision of the body',
  },
);
export type ChangePart = keyof (typeof partTexts)['de'];

export const historyTexts = defineTexts(
  {
    title: 'Verlauf',
    about: 'Jede Änderung steht hier: wer, wann, was. Nichts davon lässt sich nachträglich ändern.',
    older: 'Ältere laden',
    end: 'Hier beginnt der Verlauf.',
    empty: 'Noch ist nichts passiert',
    before: 'vorher',
    after: 'jetzt',
    nothing: 'leer',
    until: 'bis',
    effective: (day: string) => `gilt ab ${day}`,
    more: (count: number) => `und ${String(count)} weitere`,
  },
  {
    title: 'History',
    about: 'Every change is listed here: who, when, what. None of it can be changed afterwards.',
    older: 'Load older entries',
    end: 'The history begins here.',
    empty: 'Nothing has happened yet',
    before: 'before',
    after: 'now',
    nothing: 'empty',
    until: 'until',
    effective: (day) => `in effect from ${day}`,
    more: (count) => `and ${String(count)} more`,
  },
);
