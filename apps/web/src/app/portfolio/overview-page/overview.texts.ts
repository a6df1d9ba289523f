import { daysAConfirmationHolds, type ReachLevel } from '@ki-kompass/domain';
import { defineTexts } from '../../shared/texts/define-texts';

type MapNames = Readonly<Record<Exclude<ReachLevel, 'own'>, string>>;
const holds = String(daysAConfirmationHolds);

const counted = (one: string, many: string) => (count: string) =>
  `${count} ${count === '1' ? one : many}`;

export const overviewTexts = defineTexts(
  {
    title: 'Überblick',
    asOf: (instant: string) => `Zahlen vom ${instant} Uhr`,
    noProjects: 'keine Projekte',
    all: (count: number) => `Alle meine Organisationen (${String(count)})`,
    allShort: 'alle meine Organisationen',
    scope: 'Wovon der Überblick handelt',
    projects: counted('Projekt', 'Projekte'),
    drafts: counted('Entwurf', 'Entwürfe'),
    answer: {
      projects: counted('Projekt', 'Projekte'),
      visible: counted('sichtbares Projekt', 'sichtbare Projekte'),
      drafts: counted('Entwurf', 'Entwürfe'),
      decisions: counted('Entscheidung wartet', 'Entscheidungen warten'),
      longPilots: counted(
        'Pilot läuft länger als 12 Monate',
        'Piloten laufen länger als 12 Monate',
      ),
      unknown: counted(
        `Projekt seit ${holds} Tagen nicht bestätigt`,
        `Projekte seit ${holds} Tagen nicht bestätigt`,
      ),
    },
    oldest: (span: string, day: string) =>
      `Die älteste Entscheidung wartet ${span} (seit dem ${day}).`,
    chart: 'Projekte nach Phase und Status',
    phase: 'Phase',
    definition: (where: string, instant: string) =>
      `Gezählt werden die Projekte ${where}, die Sie sehen dürfen, nach ihrer Phase und ihrem Status am ${instant}. Jede Zahl ist eine Anzahl, kein Anteil. Entwürfe sind noch keine Projekte: Sie sind in keinem Balken enthalten.`,
    ages: 'Laufende Piloten nach Alter',
    pilots: 'Pilotphase, aktiv',
    age: 'Alter',
    noPilots: 'keine laufenden Piloten',
    runningPilots: counted('laufender Pilot', 'laufende Piloten'),
    agesDefinition: (where: string, instant: string) =>
      `Gezählt werden die aktiven Projekte ${where} in der Pilotphase, die Sie sehen dürfen, am ${instant}. Das Alter zählt vom Tag, an dem ein Projekt in die Pilotphase gekommen ist. Jede Zahl ist eine Anzahl, kein Anteil.`,
    where: {
      own: (organisation: string) => `von ${organisation}`,
      district: (organisation: string) => `im Kreis um ${organisation}`,
      region: (organisation: string) => `im Regierungsbezirk um ${organisation}`,
      network: () => 'im ganzen Netzwerk',
    },
    empty: 'Noch keine Projekte',
    emptyAbout:
      'Sobald ein Projekt begonnen hat, das Ihre Rolle sehen darf, steht hier seine Phase.',
    emptyWide: 'Hier hat noch niemand ein Projekt für das Netzwerk geöffnet.',
    emptyDrafts: 'Entwürfe zählen erst, wenn ein Projekt daraus begonnen wurde.',
    create: 'Projekt anlegen',
    map: {
      title: 'Karte: sichtbare Projekte je Kommune',
      hint: 'Wie es in den Kommunen rundherum aussieht, zeigt die Karte.',
      open: {
        district: 'Karte für den Kreis ansehen',
        region: 'Karte für den Regierungsbezirk ansehen',
        network: 'Karte für das Netzwerk ansehen',
      } satisfies MapNames,
      label:
        'Karte von Nordrhein-Westfalen, nach der Zahl sichtbarer Projekte. Die Tabelle enthält dieselben Zahlen.',
      pointAt: 'Zeigen Sie auf eine Fläche, um den Namen zu sehen. Ein Klick öffnet ihre Projekte.',
      steps: {
        unstated: 'keine Angabe',
        few: 'wenige: 1 bis 4 sichtbare Projekte',
        some: 'einige: 5 bis 9 sichtbare Projekte',
        many: 'viele: 10 und mehr sichtbare Projekte',
      },
      showTable: 'Tabelle anzeigen',
      hideTable: 'Tabelle ausblenden',
      about: 'Was wird gezählt?',
      definition: (instant: string) =>
        `Gezählt werden je Kommune die begonnenen Projekte, die Sie am ${instant} sehen dürfen. „Keine Angabe“ heißt: Entweder gibt es keines, oder keines ist für Sie geöffnet. Je 100.000 Einwohner heißt: sichtbare Projekte ÷ Einwohner am genannten Stichtag × 100.000, erst ab fünf Projekten. Die Reihenfolge ist alphabetisch, keine Rangliste.`,
      municipality: 'Kommune',
      district: 'Kreis',
      noDistrict: 'kreisfrei',
      inhabitants: 'Einwohner',
      inhabitantsOn: (day: string) => `Einwohner am ${day}`,
      projects: 'Sichtbare Projekte',
      perInhabitants: 'Je 100.000 Einwohner',
      unstated: 'keine Angabe',
      tooFew: 'zu wenige Fälle',
    },
  },
  {
    title: 'Overview',
    asOf: (instant) => `Figures of ${instant}`,
    noProjects: 'no projects',
    all: (count) => `All my organisations (${String(count)})`,
    allShort: 'all my organisations',
    scope: 'What the overview is about',
    projects: counted('project', 'projects'),
    drafts: counted('draft', 'drafts'),
    answer: {
      projects: counted('project', 'projects'),
      visible: counted('visible project', 'visible projects'),
      drafts: counted('draft', 'drafts'),
      decisions: counted('decision is waiting', 'decisions are waiting'),
      longPilots: counted(
        'pilot has been running for more than 12 months',
        'pilots have been running for more than 12 months',
      ),
      unknown: counted(
        `project not confirmed for ${holds} days`,
        `projects not confirmed for ${holds} days`,
      ),
    },
    oldest: (span, day) => `The oldest decision has been waiting ${span} (since ${day}).`,
    chart: 'Projects by phase and status',
    phase: 'Phase',
    definition: (where, instant) =>
      `Counted are the projects ${where} that you may see, by their phase and status on ${instant}. Every figure is a count, not a share. Drafts are not projects yet: they are in no bar.`,
    ages: 'Running pilots by age',
    pilots: 'Pilot phase, active',
    age: 'Age',
    noPilots: 'no running pilots',
    runningPilots: counted('running pilot', 'running pilots'),
    agesDefinition: (where, instant) =>
      `Counted are the active projects ${where} in the pilot phase that you may see, on ${instant}. The age counts from the day on which a project entered the pilot phase. Every figure is a count, not a share.`,
    where: {
      own: (organisation) => `of ${organisation}`,
      district: (organisation) => `in the district around ${organisation}`,
      region: (organisation) => `in the administrative region around ${organisation}`,
      network: () => 'in the whole network',
    },
    empty: 'No projects yet',
    emptyAbout: 'As soon as a project has started that your role may see, its phase stands here.',
    emptyWide: 'Nobody here has opened a project to the network yet.',
    emptyDrafts: 'Drafts count once a project has been started from them.',
    create: 'Create a project',
    map: {
      title: 'Map: visible projects per municipality',
      hint: 'The map shows how things stand in the municipalities around.',
      open: {
        district: 'Show the map of the district',
        region: 'Show the map of the administrative region',
        network: 'Show the map of the network',
      },
      label:
        'Map of North Rhine-Westphalia by the number of visible projects. The table contains the same figures.',
      pointAt: 'Point at an area to see its name. A click opens its projects.',
      steps: {
        unstated: 'not stated',
        few: 'few: 1 to 4 visible projects',
        some: 'some: 5 to 9 visible projects',
        many: 'many: 10 and more visible projects',
      },
      showTable: 'Show table',
      hideTable: 'Hide table',
      about: 'What is counted?',
      definition: (instant) =>
        `Counted are, per municipality, the projects that have begun and that you may see on ${instant}. “Not stated” means: either there is none, or none is open to you. Per 100,000 inhabitants means: visible projects ÷ inhabitants on the day named × 100,000, only from five projects on. The order is alphabetical, not a ranking.`,
      municipality: 'Municipality',
      district: 'District',
      noDistrict: 'independent city',
      inhabitants: 'Inhabitants',
      inhabitantsOn: (day) => `Inhabitants on ${day}`,
      projects: 'Visible projects',
      perInhabitants: 'Per 100,000 inhabitants',
      unstated: 'not stated',
      tooFew: 'too few cases',
    },
  },
);
