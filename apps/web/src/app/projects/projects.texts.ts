import type { GateResult, ProjectStatus } from '@ki-kompass/domain';
import { defineTexts } from '../shared/texts/define-texts';
import { formatNumber } from '../shared/texts/formats';
import type { Tone } from '../shared/ui/badge';
import type { IconName } from '../shared/ui/icon';

export const projectsTexts = defineTexts(
  {
    title: 'Projekte',
    create: 'Projekt anlegen',
    untitled: 'Ohne Titel',
    example: 'Beispiel',
    count: (count: number) => (count === 1 ? '1 Projekt' : `${formatNumber(count, 'de')} Projekte`),
    countFiltered: (count: number) =>
      count === 1
        ? '1 Projekt passt zu Ihrer Auswahl'
        : `${formatNumber(count, 'de')} Projekte passen zu Ihrer Auswahl`,
    caption: (organisation: string) => `Projekte von ${organisation}`,
    columns: {
      number: 'Nummer',
      title: 'Titel',
      organisation: 'Organisation',
      department: 'Fachbereich',
      phase: 'Phase',
      status: 'Status',
      since: 'In dieser Phase',
      plannedEnd: 'Phase endet',
      updatedAt: 'Geändert',
    },
    gateAhead: (gate: string) => `vor ${gate}`,
    notStarted: 'noch nicht begonnen',
    enteredOn: (day: string) => `seit dem ${day}`,
    planned: (day: string) => `geplant ${day}`,
    none: '–',
    noneSpoken: 'keine Angabe',
    filter: {
      title: 'Filter',
      open: (active: number) => (active === 0 ? 'Filter' : `Filter (${String(active)} aktiv)`),
      search: 'Suche nach Titel oder Nummer',
      phase: 'Phase',
      status: 'Status',
      begun: 'Begonnen (ohne Entwürfe)',
      riskClass: 'Risikoklasse',
      department: 'Fachbereich',
      useCase: 'Anwendungsfall',
      all: 'Alle',
      reset: 'Filter zurücksetzen',
    },
    figure: {
      title: 'Aus dem Überblick',
      remove: 'Filter wegnehmen',
      district: (organisation: string) => `im Kreis um ${organisation}`,
      region: (organisation: string) => `im Regierungsbezirk um ${organisation}`,
      network: 'im ganzen Netzwerk',
      phaseAge: (age: string) => `In dieser Phase: ${age}`,
      waiting: 'eine Entscheidung wartet',
      unknown: 'Stand unbekannt: seit mehr als 90 Tagen nicht bestätigt',
      municipality: (name: string) => `Kommune: ${name}`,
    },
    empty: {
      title: 'Noch keine Projekte',
      mayCreate: 'Wählen Sie einen Anwendungsfall. Er füllt das Meiste schon aus.',
      mayNotCreate:
        'Hier stehen die Projekte, die Ihre Rolle sehen darf. Zurzeit ist keines dabei.',
    },
    nothing: {
      title: 'Kein Projekt passt zu Ihrer Auswahl',
      body: 'Nehmen Sie einen Filter weg oder suchen Sie nach einem anderen Wort.',
    },
  },
  {
    title: 'Projects',
    create: 'Create project',
    untitled: 'Untitled',
    example: 'Example',
    count: (count) => (count === 1 ? '1 project' : `${formatNumber(count, 'en')} projects`),
    countFiltered: (count) =>
      count === 1
        ? '1 project matches your selection'
        : `${formatNumber(count, 'en')} projects match your selection`,
    caption: (organisation) => `Projects of ${organisation}`,
    columns: {
      number: 'Number',
      title: 'Title',
      organisation: 'Organisation',
      department: 'Department',
      phase: 'Phase',
      status: 'Status',
      since: 'In this phase',
      plannedEnd: 'Phase ends',
      updatedAt: 'Changed',
    },
    gateAhead: (gate) => `before ${gate}`,
    notStarted: 'not started yet',
    enteredOn: (day) => `since ${day}`,
    planned: (day) => `planned ${day}`,
    none: '–',
    noneSpoken: 'not given',
    filter: {
      title: 'Filters',
      open: (active) => (active === 0 ? 'Filters' : `Filters (${String(active)} active)`),
      search: 'Search by title or number',
      phase: 'Phase',
      status: 'Status',
      begun: 'Begun (without drafts)',
      riskClass: 'Risk class',
      department: 'Department',
      useCase: 'Use case',
      all: 'All',
      reset: 'Reset filters',
    },
    figure: {
      title: 'From the overview',
      remove: 'Remove this filter',
      district: (organisation) => `in the district around ${organisation}`,
      region: (organisation) => `in the administrative region around ${organisation}`,
      network: 'in the whole network',
      phaseAge: (age) => `In this phase: ${age}`,
      waiting: 'a decision is waiting',
      unknown: 'state unknown: not confirmed for more than 90 days',
      municipality: (name) => `Municipality: ${name}`,
    },
    empty: {
      title: 'No projects yet',
      mayCreate: 'Choose a use case. It already fills in most of it.',
      mayNotCreate: 'Here you find the projects that your role may see. At present there is none.',
    },
    nothing: {
      title: 'No project matches your selection',
      body: 'Remove a filter or search for another word.',
    },
  },
);

/** Colour and sign of a status; the word always stands beside them. */
export const statusLook: Readonly<Record<ProjectStatus, { tone: Tone; icon: IconName }>> = {
  draft: { tone: 'neutral', icon: 'draft' },
  active: { tone: 'info', icon: 'arrow-forward' },
  paused: { tone: 'warning', icon: 'warning' },
  stopped: { tone: 'danger', icon: 'close' },
  completed: { tone: 'success', icon: 'success' },
  archived: { tone: 'neutral', icon: 'download' },
};

export const resultTones: Readonly<Record<GateResult, Tone>> = {
  approved: 'success',
  'approved-with-conditions': 'success',
  returned: 'warning',
  rejected: 'danger',
};
