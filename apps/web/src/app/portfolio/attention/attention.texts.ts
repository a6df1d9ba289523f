import type { DateKind, Standing } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../shared/texts/define-texts';

const more = (count: number) => count - 1;

export const attentionTexts = defineTexts(
  {
    title: 'Projekte, die Aufmerksamkeit brauchen',
    count: (count: string) =>
      count === '1'
        ? '1 Projekt braucht Aufmerksamkeit'
        : `${count} Projekte brauchen Aufmerksamkeit`,
    nothing: 'Kein Projekt braucht zurzeit Aufmerksamkeit',
    nothingAbout: 'Keine der Regeln trifft auf ein Projekt zu, das Ihre Rolle sehen darf.',
    all: (count: string) => `Alle ${count} ansehen`,
    about: 'Nach welchen Regeln?',
    definition: (organisation: string, instant: string) =>
      `Gezeigt werden Projekte von ${organisation}, auf die am ${instant} eine dieser Regeln zutrifft. Rot steht zuerst, dann, was am längsten zurückliegt. Der Stand wird berechnet: Er ist keine Bewertung von Personen.`,
    rules: [
      'Rot: Ein Vorfall ist offen.',
      'Gelb: Das geplante Ende der Phase ist vorbei.',
      'Gelb: Ein Pilot läuft länger als 12 Monate.',
      'Gelb: Eine Entscheidung wartet länger, als die örtlichen Fristen erlauben.',
      'Gelb: Die Jahresprüfung ist überfällig.',
      'Gelb: Ein Prüfpunkt, der die nächste Entscheidung sperrt, ist überfällig.',
      'Gelb: Eine Auflage ist überfällig. Rot: länger, als die örtlichen Fristen am Tag der Entscheidung erlaubten.',
      'Unbekannt: Seit mehr als 90 Tagen hat niemand den Stand bestätigt. Ein solcher Stand ist nie grün.',
    ].join('\n'),
    columns: {
      project: 'Projekt',
      standing: 'Stand',
      since: 'Phase seit',
      next: 'Nächster Termin',
    },
    untitled: 'Ohne Titel',
    example: 'Beispiel',
    enteredOn: (day: string) => `seit dem ${day}`,
    noDate: 'kein Termin',
    sentence: {
      incidentOpen: (count: number, number: number, day: string) =>
        count === 1
          ? `Vorfall ${String(number)} ist offen, bemerkt am ${day}.`
          : `${String(count)} Vorfälle sind offen, der älteste seit dem ${day}.`,
      phaseOverdue: (day: string) => `Das geplante Ende der Phase war am ${day}.`,
      pilotLong: (day: string) => `Der Pilot läuft seit dem ${day}, länger als 12 Monate.`,
      reviewOverdue: (day: string) => `Die Jahresprüfung war am ${day} fällig.`,
      decisionWaiting: (gate: string, day: string) =>
        `${gate}: Die Entscheidung wartet seit dem ${day}.`,
      conditionOverdue: (count: number, gate: string, day: string) =>
        count === 1
          ? `Eine Auflage zu ${gate} war am ${day} fällig.`
          : `${String(count)} Auflagen sind überfällig, die älteste seit dem ${day}.`,
      itemOverdue: (count: number, name: string, day: string) =>
        count === 1
          ? `Prüfpunkt „${name}“ war am ${day} fällig.`
          : `Prüfpunkt „${name}“ war am ${day} fällig, ${String(more(count))} weitere auch.`,
      unconfirmed: (day: string) => `Seit dem ${day} hat niemand den Stand bestätigt.`,
    },
  },
  {
    title: 'Projects that need attention',
    count: (count) =>
      count === '1' ? '1 project needs attention' : `${count} projects need attention`,
    nothing: 'No project needs attention at present',
    nothingAbout: 'None of the rules applies to a project that your role may see.',
    all: (count) => `Show all ${count}`,
    about: 'By which rules?',
    definition: (organisation, instant) =>
      `Shown are projects of ${organisation} to which one of these rules applies on ${instant}. Red comes first, then what lies back furthest. The state is computed: it does not assess people.`,
    rules: [
      'Red: an incident is open.',
      'Yellow: the yearly review is overdue.',
      'Yellow: the planned end of the phase has passed.',
      'Yellow: a pilot has been running for more than 12 months.',
      'Yellow: a decision has been waiting for longer than the local deadlines allow.',
      'Yellow: an item that blocks the next decision is overdue.',
      'Yellow: a condition is overdue. Red: for longer than the local deadlines of the day of its decision allowed.',
      'Unknown: nobody has confirmed the state for more than 90 days. Such a state is never green.',
    ].join('\n'),
    columns: {
      project: 'Project',
      standing: 'State',
      since: 'In this phase',
      next: 'Next date',
    },
    untitled: 'Untitled',
    example: 'Example',
    enteredOn: (day) => `since ${day}`,
    noDate: 'no date',
    sentence: {
      incidentOpen: (count, number, day) =>
        count === 1
          ? `Incident ${String(number)} is open, noticed on ${day}.`
          : `${String(count)} incidents are open, the oldest since ${day}.`,
      phaseOverdue: (day) => `The planned end of the phase was on ${day}.`,
      pilotLong: (day) => `The pilot has been running since ${day}, more than 12 months.`,
      reviewOverdue: (day) => `The yearly review was due on ${day}.`,
      decisionWaiting: (gate, day) => `${gate}: the decision has been waiting since ${day}.`,
      conditionOverdue: (count, gate, day) =>
        count === 1
          ? `A condition of ${gate} was due on ${day}.`
          : `${String(count)} conditions are overdue, the oldest since ${day}.`,
      itemOverdue: (count, name, day) =>
        count === 1
          ? `Item “${name}” was due on ${day}.`
          : `Item “${name}” was due on ${day}, and so were ${String(more(count))} more.`,
      unconfirmed: (day) => `Nobody has confirmed the state since ${day}.`,
    },
  },
);

export const standingTexts: Texts<Readonly<Record<Standing, string>>> = {
  de: { red: 'Rot', yellow: 'Gelb', unknown: 'Unbekannt', green: 'Grün' },
  en: { red: 'Red', yellow: 'Yellow', unknown: 'Unknown', green: 'Green' },
};

export const dateKindTexts: Texts<Readonly<Record<DateKind, string>>> = {
  de: {
    'phase-end': 'Ende der Phase',
    condition: 'Auflage',
    item: 'Prüfpunkt',
    review: 'Jahresprüfung',
  },
  en: {
    'phase-end': 'End of the phase',
    condition: 'Condition',
    item: 'Item',
    review: 'Yearly review',
  },
};
