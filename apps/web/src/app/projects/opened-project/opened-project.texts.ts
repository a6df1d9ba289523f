import type { Audience } from '@ki-kompass/domain';
import { defineTexts } from '../../shared/texts/define-texts';

export const openedTexts = defineTexts(
  {
    untitled: 'Projekt ohne Titel',
    example: 'Beispiel',
    profile: 'Steckbrief',
    law: 'Recht und Daten',
    notStated: 'keine Angabe',
    asOf: (day: string) => `Stand: ${day}`,
    progress: 'Fortschritt',
    settled: (settled: number, applicable: number) =>
      `${String(settled)} von ${applicable === 1 ? '1 Punkt' : `${String(applicable)} Punkten`} erledigt.`,
    nothingToSettle: 'In dieser Phase gibt es nichts abzuhaken.',
    decisions: 'Entscheidungen',
    noDecisions: 'Noch keine Entscheidung',
    superseded: 'abgelöst durch eine spätere Entscheidung',
    stopped: (on: string, category: string) => `Gestoppt am ${on}: ${category}`,
    lesson: 'Was andere daraus lernen können',
    money: 'Geld',
    total: 'Geschätzte Gesamtkosten',
    gross: 'brutto, über die ganze Laufzeit',
    assumption: 'Annahme',
    closed: (organisation: string) =>
      `Hier steht, was ${organisation} geöffnet hat. Alles andere bleibt dort.`,
    contact: {
      open: 'Kontakt aufnehmen',
      title: 'Kontakt',
      function: 'Ansprechstelle',
      organisation: 'Organisation',
      website: 'Website',
      opensElsewhere: '(verlässt den KI-Kompass)',
      how: 'Der KI-Kompass nennt nach außen keine Personen. Fragen Sie bei der Organisation nach dieser Stelle.',
    },
    projects: 'Projekte',
    closedNow: 'Dieses Projekt ist nicht mehr für Sie geöffnet.',
    toProjects: 'Zu den Projekten',
    preview: {
      network: 'Vorschau: so sieht eine Nachbarkommune das Projekt',
      public: 'Vorschau: so sieht die Öffentlichkeit das Projekt',
      real: 'Gezeigt wird genau die Antwort, die andere bekommen.',
      nothing: 'Andere sehen hier nichts. Sie lesen, dass es die Seite nicht gibt:',
      back: 'Zurück zur Sichtbarkeit',
      asNetwork: 'Vorschau: Nachbarkommune',
      asPublic: 'Vorschau: ohne Anmeldung',
    },
    public: {
      more: 'Sie arbeiten in einer Verwaltung, die beim KI-Kompass mitmacht?',
      signIn: 'Anmelden und mehr sehen',
      inside: 'Im KI-Kompass öffnen',
    },
  },
  {
    untitled: 'Project without a title',
    example: 'Example',
    profile: 'Profile',
    law: 'Law and data',
    notStated: 'not stated',
    asOf: (day) => `As of ${day}`,
    progress: 'Progress',
    settled: (settled, applicable) =>
      `${String(settled)} of ${applicable === 1 ? '1 item' : `${String(applicable)} items`} done.`,
    nothingToSettle: 'There is nothing to tick off in this phase.',
    decisions: 'Decisions',
    noDecisions: 'No decision yet',
    superseded: 'superseded by a later decision',
    stopped: (on, category) => `Stopped on ${on}: ${category}`,
    lesson: 'What others can learn from it',
    money: 'Money',
    total: 'Estimated total cost',
    gross: 'gross, over the whole life',
    assumption: 'Assumption',
    closed: (organisation) =>
      `This is what ${organisation} has opened. Everything else stays there.`,
    contact: {
      open: 'Get in touch',
      title: 'Contact',
      function: 'Contact function',
      organisation: 'Organisation',
      website: 'Website',
      opensElsewhere: '(leaves KI-Kompass)',
      how: 'KI-Kompass names no people to the outside. Ask the organisation for this function.',
    },
    projects: 'Projects',
    closedNow: 'This project is no longer open to you.',
    toProjects: 'Go to the projects',
    preview: {
      network: 'Preview: how a neighbouring municipality sees the project',
      public: 'Preview: how the public sees the project',
      real: 'What is shown is exactly the answer that others get.',
      nothing: 'Others see nothing here. They read that the page does not exist:',
      back: 'Back to visibility',
      asNetwork: 'Preview: neighbouring municipality',
      asPublic: 'Preview: without signing in',
    },
    public: {
      more: 'Do you work for an administration that takes part in KI-Kompass?',
      signIn: 'Sign in to see more',
      inside: 'Open in KI-Kompass',
    },
  },
);

/** The word of the address for whom a preview is shown. */
export const previewWords: Readonly<Record<Audience, string>> = {
  network: 'netzwerk',
  public: 'oeffentlichkeit',
};
