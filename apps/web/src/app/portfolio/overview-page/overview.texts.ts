import { defineTexts } from '../../shared/texts/define-texts';

const projectsDe = (count: string) => (count === '1' ? '1 Projekt' : `${count} Projekte`);
const projectsEn = (count: string) => (count === '1' ? '1 project' : `${count} projects`);

export const overviewTexts = defineTexts(
  {
    title: 'Überblick',
    projects: projectsDe,
    drafts: (count: string) => (count === '1' ? '1 Entwurf' : `${count} Entwürfe`),
    asOf: (instant: string) => `Stand ${instant}`,
    noProjects: 'keine Projekte',
    all: (count: number) => `Alle meine Organisationen (${String(count)})`,
    allShort: 'alle meine Organisationen',
    scope: 'Wovon der Überblick handelt',
    chart: 'Projekte nach Phase und Status',
    phase: 'Phase',
    definition: (organisation: string, instant: string) =>
      `Gezählt werden die Projekte von ${organisation}, die Sie sehen dürfen, nach ihrer Phase und ihrem Status am ${instant}. Entwürfe sind noch keine Projekte: Sie stehen daneben und sind in keinem Balken enthalten.`,
    empty: 'Noch keine Projekte',
    emptyAbout:
      'Sobald ein Projekt begonnen hat, das Ihre Rolle sehen darf, steht hier seine Phase.',
    emptyDrafts: 'Entwürfe zählen erst, wenn ein Projekt daraus begonnen wurde.',
    create: 'Projekt anlegen',
  },
  {
    title: 'Overview',
    projects: projectsEn,
    drafts: (count) => (count === '1' ? '1 draft' : `${count} drafts`),
    asOf: (instant) => `as of ${instant}`,
    noProjects: 'no projects',
    all: (count) => `All my organisations (${String(count)})`,
    allShort: 'all my organisations',
    scope: 'What the overview is about',
    chart: 'Projects by phase and status',
    phase: 'Phase',
    definition: (organisation, instant) =>
      `Counted are the projects of ${organisation} that you may see, by their phase and status on ${instant}. Drafts are not projects yet: they are shown beside the projects and in no bar.`,
    empty: 'No projects yet',
    emptyAbout: 'As soon as a project has started that your role may see, its phase stands here.',
    emptyDrafts: 'Drafts count once a project has been started from them.',
    create: 'Create a project',
  },
);
