import type { Gate } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../shared/texts/define-texts';
import type { GateState, PhaseState } from './track/phase-steps';

/** What a gate is called in a sentence, with its article: "sperren die Pilotfreigabe". */
export const gateNameTexts: Texts<Readonly<Record<Gate, string>>> = {
  de: {
    g1: 'die Pilotfreigabe',
    g2: 'die Skalierungsentscheidung',
    g3: 'die Übergabe in den Regelbetrieb',
    g4: 'die Jahresprüfung',
  },
  en: {
    g1: 'the pilot approval',
    g2: 'the scaling decision',
    g3: 'the handover to operation',
    g4: 'the yearly review',
  },
};

export const requestGateTexts: Texts<Readonly<Record<Gate, string>>> = {
  de: {
    g1: 'Pilotfreigabe beantragen',
    g2: 'Skalierung beantragen',
    g3: 'Übergabe beantragen',
    g4: 'Jahresprüfung beantragen',
  },
  en: {
    g1: 'Request pilot approval',
    g2: 'Request scaling',
    g3: 'Request handover',
    g4: 'Request yearly review',
  },
};

export const phaseStateTexts: Texts<Readonly<Record<PhaseState, string>>> = {
  de: {
    done: 'abgeschlossen',
    current: 'läuft',
    ahead: 'steht bevor',
    ended: 'hier gestoppt',
    dropped: 'entfällt',
  },
  en: {
    done: 'completed',
    current: 'under way',
    ahead: 'upcoming',
    ended: 'stopped here',
    dropped: 'no longer ahead',
  },
};

export const gateStateTexts: Texts<Readonly<Record<GateState, string>>> = {
  de: {
    ahead: 'steht bevor',
    open: 'offen',
    requested: 'beantragt',
    passed: 'durchlaufen',
    dropped: 'entfällt',
    approved: 'erteilt',
    'approved-with-conditions': 'mit Auflagen erteilt',
    returned: 'zurückgegeben',
    rejected: 'abgelehnt',
  },
  en: {
    ahead: 'upcoming',
    open: 'open',
    requested: 'requested',
    passed: 'passed through',
    dropped: 'no longer ahead',
    approved: 'approved',
    'approved-with-conditions': 'approved with conditions',
    returned: 'returned',
    rejected: 'rejected',
  },
};

const points = (count: number): string =>
  count === 1 ? '1 sperrender Punkt' : `${String(count)} sperrende Punkte`;
const items = (count: number): string =>
  count === 1 ? '1 blocking item' : `${String(count)} blocking items`;

export const projectTexts = defineTexts(
  {
    projects: 'Projekte',
    untitled: 'Projekt ohne Titel',
    example: 'Beispiel',
    useCase: (name: string) => `Anwendungsfall: ${name}`,
    tabsLabel: 'Bereiche des Projekts',
    tabs: {
      overview: 'Übersicht',
      checklist: 'Checkliste',
      gate: 'Entscheidung',
      risks: 'Risiken',
      reviews: 'Menschliche Prüfungen',
      participation: 'Beteiligung',
      profile: 'Steckbrief',
      visibility: 'Sichtbarkeit',
      history: 'Verlauf',
    },
    step: {
      decide: 'Entscheiden',
      agree: 'Zustimmung geben',
      record: 'Beschluss erfassen',
    },
    stillBlocked: (count: number) => `noch ${points(count)}`,
    confirm: 'Stand bestätigen',
    confirmed: (day: string) => `Stand bestätigt am ${day}`,
    neverConfirmed: 'Stand noch nie bestätigt',
    confirmedNow: 'Stand bestätigt',
    track: 'Weg des Projekts',
    loop: (count: number) => `${String(count + 1)}. Durchlauf`,
    plannedFrom: (day: string) => `geplant ab ${day}`,
    plannedUntil: (day: string) => `geplant bis ${day}`,
    lateSince: (day: string) => `sollte am ${day} enden`,
    doneOn: (day: string) => `beendet am ${day}`,
    stoppedOn: (day: string) => `gestoppt am ${day}`,
    since: (day: string) => `seit ${day}`,
    overview: {
      next: 'Als Nächstes',
      nothingNext: 'Kein Punkt sperrt die Entscheidung',
      nothingNextAbout: 'Alles, was vor der Entscheidung nötig ist, ist erledigt.',
      nothingLeft: 'Der Abschluss ist erledigt',
      nothingLeftAbout: 'Kein Punkt sperrt die Archivierung.',
      archived: 'Das Projekt ist beendet',
      archivedAbout: 'Es ist archiviert und lässt sich nur noch lesen.',
      noChecklist: 'Für diese Phase gibt es nichts zu erledigen.',
      due: (day: string) => `fällig ${day}`,
      allItems: (count: number) => `Alle ${String(count)} sperrenden Punkte ansehen`,
      profile: 'Steckbrief',
      wholeProfile: 'Ganzen Steckbrief ansehen',
      money: 'Geld',
      total: 'Geschätzte Gesamtkosten',
      gross: 'brutto, über die ganze Laufzeit',
      assumption: 'Annahme',
      unknown: 'nicht bekannt',
      unknownAbout: 'Solange die Kosten fehlen, gilt die höhere Zuständigkeit.',
      history: 'Zuletzt',
      wholeHistory: 'Ganzen Verlauf ansehen',
      notSaid: 'noch nicht angegeben',
      similar: 'Ähnliche Projekte in anderen Kommunen',
      similarUseCase: (name: string) => `Mit demselben Anwendungsfall: ${name}`,
      similarDepartment: (name: string) => `Im selben Fachbereich: ${name}`,
    },
  },
  {
    projects: 'Projects',
    untitled: 'Project without a title',
    example: 'Example',
    useCase: (name) => `Use case: ${name}`,
    tabsLabel: 'Parts of the project',
    tabs: {
      overview: 'Overview',
      checklist: 'Checklist',
      gate: 'Decision',
      risks: 'Risks',
      reviews: 'Human reviews',
      participation: 'Participation',
      profile: 'Profile',
      visibility: 'Visibility',
      history: 'History',
    },
    step: {
      decide: 'Decide',
      agree: 'Give agreement',
      record: 'Record the decision',
    },
    stillBlocked: (count) => `${items(count)} left`,
    confirm: 'Confirm it is up to date',
    confirmed: (day) => `Confirmed up to date on ${day}`,
    neverConfirmed: 'Never confirmed up to date',
    confirmedNow: 'Confirmed up to date',
    track: 'The way of the project',
    loop: (count) => `Round ${String(count + 1)}`,
    plannedFrom: (day) => `planned from ${day}`,
    plannedUntil: (day) => `planned until ${day}`,
    lateSince: (day) => `was to end on ${day}`,
    doneOn: (day) => `ended on ${day}`,
    stoppedOn: (day) => `stopped on ${day}`,
    since: (day) => `since ${day}`,
    overview: {
      next: 'Next',
      nothingNext: 'No item blocks the decision',
      nothingNextAbout: 'Everything needed before the decision is done.',
      nothingLeft: 'The closure is done',
      nothingLeftAbout: 'No item blocks archiving.',
      archived: 'The project has ended',
      archivedAbout: 'It is archived and can only be read.',
      noChecklist: 'There is nothing to be done in this phase.',
      due: (day) => `due ${day}`,
      allItems: (count) => `See all ${items(count)}`,
      profile: 'Profile',
      wholeProfile: 'See the whole profile',
      money: 'Money',
      total: 'Estimated total cost',
      gross: 'gross, over the whole life',
      assumption: 'Assumption',
      unknown: 'not known',
      unknownAbout: 'As long as the cost is missing, the higher body decides.',
      history: 'Latest',
      wholeHistory: 'See the whole history',
      notSaid: 'not stated yet',
      similar: 'Similar projects in other municipalities',
      similarUseCase: (name) => `With the same use case: ${name}`,
      similarDepartment: (name) => `In the same department: ${name}`,
    },
  },
);

export const undoTexts = defineTexts(
  {
    done: 'Rückgängig gemacht',
    refused: (reason: string) => `Das lässt sich nicht mehr rückgängig machen. ${reason}`,
  },
  {
    done: 'Undone',
    refused: (reason) => `This can no longer be undone. ${reason}`,
  },
);
