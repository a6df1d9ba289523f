import type { NearnessReason } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../shared/texts/define-texts';

/** Why a project is shown on the page of a municipality. */
export const nearnessTexts: Texts<Readonly<Record<NearnessReason, (home: string) => string>>> = {
  de: {
    itself: (home) => `in ${home} selbst`,
    neighbour: () => 'Nachbar',
    'same-district': () => 'selber Kreis',
    'same-size-class': () => 'gleiche Größenklasse',
  },
  en: {
    itself: (home) => `in ${home} itself`,
    neighbour: () => 'neighbour',
    'same-district': () => 'same district',
    'same-size-class': () => 'same size class',
  },
};

export const nearbyTexts = defineTexts(
  {
    title: 'Projekte in der Nähe',
    about: 'Gezeigt wird, was andere geöffnet und die eigenen Leute begonnen haben.',
    shown: (count: number) => (count === 1 ? '1 Projekt' : `${String(count)} Projekte`),
    shownOf: (count: number, total: number) =>
      `${String(count)} von ${String(total)} Projekten, die nächsten zuerst`,
    project: 'Projekt',
    municipality: 'Kommune',
    phase: 'Phase und Status',
    why: 'Warum hier?',
    department: 'Fachbereich',
    notStated: 'keine Angabe',
    untitled: 'Ohne Titel',
    example: 'Beispiel',
    all: 'Alle Projekte im Netzwerk ansehen',
    none: 'In der Nähe ist noch nichts geöffnet',
    noneAbout:
      'Öffnen Sie ein eigenes Projekt für das Netzwerk: im Projekt unter „Sichtbarkeit“. Wer anfängt, wird gefunden.',
    onMap: (names: string) => `Mit Projekten: ${names}.`,
    legend: 'Zahl der Projekte in der Nähe',
    outside: (names: string) => `Außerhalb dieses Ausschnitts gibt es auch Projekte: ${names}.`,
  },
  {
    title: 'Projects nearby',
    about: 'Shown is what others have opened and what your own people have begun.',
    shown: (count) => (count === 1 ? '1 project' : `${String(count)} projects`),
    shownOf: (count, total) => `${String(count)} of ${String(total)} projects, the nearest first`,
    project: 'Project',
    municipality: 'Municipality',
    phase: 'Phase and status',
    why: 'Why here?',
    department: 'Department',
    notStated: 'not stated',
    untitled: 'Untitled',
    example: 'Example',
    all: 'See all projects of the network',
    none: 'Nothing has been opened nearby yet',
    noneAbout:
      'Open a project of your own to the network: in the project under “Visibility”. Who begins will be found.',
    onMap: (names) => `With projects: ${names}.`,
    legend: 'Number of projects nearby',
    outside: (names) => `There are projects outside this section, too: ${names}.`,
  },
);
