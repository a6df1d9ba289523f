import type { Disclosure, OpenableGroup, VisibilityLevel } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';

/** The parts of a project as they are called in a sentence about who sees what. */
export const seenTexts: Texts<Readonly<Record<OpenableGroup, string>>> = {
  de: {
    profile: 'Steckbrief',
    checklist: 'Fortschritt',
    evidence: 'Nachweise',
    opinions: 'Voten',
    decisions: 'Entscheidungen',
    economics: 'Kosten',
  },
  en: {
    profile: 'profile',
    checklist: 'progress',
    evidence: 'evidence',
    opinions: 'opinions',
    decisions: 'decisions',
    economics: 'cost',
  },
};

/** What a summary or the whole of a group tells others. */
export const readTexts: Texts<Readonly<Record<OpenableGroup, Record<Disclosure, string>>>> = {
  de: {
    profile: {
      none: 'nichts',
      summary: 'Titel, Anwendungsfall, Ziel, Fachbereich, Phase, Status, Ansprechstelle',
      full: 'den ganzen Steckbrief mit Zeitplan',
    },
    checklist: {
      none: 'nichts',
      summary: 'Zahl erledigter und sperrender Punkte',
      full: 'die ganze Checkliste',
    },
    evidence: { none: 'nichts', summary: 'Titel und Datum der Nachweise', full: 'alle Nachweise' },
    opinions: { none: 'nichts', summary: 'Rolle, Ergebnis und Datum', full: 'alle Voten' },
    decisions: {
      none: 'nichts',
      summary: 'Entscheidung, Ergebnis und Datum, ohne Begründung und Auflagen',
      full: 'die ganzen Entscheidungen',
    },
    economics: {
      none: 'nichts',
      summary: 'geschätzte Gesamtkosten, und ob sie eine Annahme sind',
      full: 'alle Angaben zu Geld',
    },
  },
  en: {
    profile: {
      none: 'nothing',
      summary: 'title, use case, goal, department, phase, status, contact function',
      full: 'the whole profile with its schedule',
    },
    checklist: {
      none: 'nothing',
      summary: 'number of done and blocking items',
      full: 'the whole checklist',
    },
    evidence: { none: 'nothing', summary: 'title and date of evidence', full: 'all evidence' },
    opinions: { none: 'nothing', summary: 'role, result and date', full: 'all opinions' },
    decisions: {
      none: 'nothing',
      summary: 'decision, result and date, without rationale and conditions',
      full: 'the whole decisions',
    },
    economics: {
      none: 'nothing',
      summary: 'estimated total cost, and whether it is an assumption',
      full: 'everything about money',
    },
  },
};

export const levelHintTexts: Texts<
  Readonly<Record<VisibilityLevel, (organisation: string) => string>>
> = {
  de: {
    internal: (organisation) => `Nur ${organisation}, je nach Rolle.`,
    partners: () => 'Zurzeit niemand. Kooperationen mit Partnern folgen.',
    network: () => 'Alle, die beim KI-Kompass angemeldet sind und eine Rolle haben.',
    public: () => 'Alle, auch ohne Anmeldung. Sie lesen vom Steckbrief nur die Kurzfassung.',
  },
  en: {
    internal: (organisation) => `Only ${organisation}, depending on the role.`,
    partners: () => 'Nobody at present. Cooperation with partners will follow.',
    network: () => 'Everybody who is signed in to KI-Kompass and has a role.',
    public: () =>
      'Everybody, also without signing in. They see only the short version of the profile.',
  },
};

export const visibilityTexts = defineTexts(
  {
    unsaved: 'Sichtbarkeit',
    title: 'Sichtbarkeit',
    onlyOwn: (organisation: string) => `Nur ${organisation} sieht dieses Projekt.`,
    partnersLater: (organisation: string) =>
      `Zurzeit sieht nur ${organisation} dieses Projekt. Partner sehen es, sobald es Kooperationen gibt.`,
    network: (parts: string) => `Alle im Netzwerk sehen ${parts}.`,
    public: (parts: string) => `Auch ohne Anmeldung sehen alle ${parts}.`,
    shortProfile: 'die Kurzfassung des Steckbriefs',
    after: (sentence: string) => `Nach dem Speichern: ${sentence}`,
    preview: 'Ansehen, wie andere es sehen',
    asNetwork: 'Vorschau: Nachbarkommune',
    asPublic: 'Vorschau: ohne Anmeldung',
    publicAddress: 'Öffentliche Seite',
    level: 'Für wen ist das Projekt offen?',
    levelAbout: 'Jede Stufe schlägt vor, was andere lesen. Sie können Bereiche enger fassen.',
    groups: 'Was andere lesen',
    groupsAbout: 'Personen bleiben immer intern. Nach außen gibt es nur die Ansprechstelle.',
    reads: {
      network: (what: string) => `Netzwerk liest: ${what}`,
      public: (what: string) => `Öffentlichkeit liest: ${what}`,
    },
    warning: {
      title: 'Geld wird für andere sichtbar',
      who: {
        internal: '',
        partners: 'Partner lesen dann die Wirtschaftlichkeit. Zurzeit gibt es noch keine.',
        network: 'Alle im Netzwerk lesen dann die geschätzten Gesamtkosten.',
        public: 'Alle lesen dann die geschätzten Gesamtkosten, auch mögliche Anbieter.',
      },
      noWayBack: 'Was andere einmal gelesen haben, lässt sich nicht zurückholen.',
      confirm: 'Ja, die Wirtschaftlichkeit soll für andere offen sein',
      required: 'Bitte setzen Sie erst das Häkchen.',
    },
    save: 'Sichtbarkeit speichern',
    discard: 'Verwerfen',
    saved: 'Sichtbarkeit gespeichert',
    mayNot: 'Ändern können das die IT-Koordination, die Digitalisierung und der Fachbereich.',
    conflict: {
      title: 'Jemand anderes war schneller',
      who: (group: string, by: string, at: string, from: string, to: string) =>
        `${group}: ${by} hat am ${at} von „${from}“ auf „${to}“ gestellt.`,
      now: 'Ihre Auswahl steht noch da. Speichern Sie noch einmal, wenn sie gelten soll.',
      take: 'Gespeicherten Stand übernehmen',
    },
    badge: 'Sichtbarkeit:',
  },
  {
    unsaved: 'Visibility',
    title: 'Visibility',
    onlyOwn: (organisation) => `Only ${organisation} sees this project.`,
    partnersLater: (organisation) =>
      `At present only ${organisation} sees this project. Partners will see it once there is cooperation.`,
    network: (parts) => `Everybody in the network sees ${parts}.`,
    public: (parts) => `Everybody sees ${parts}, also without signing in.`,
    shortProfile: 'the short version of the profile',
    after: (sentence) => `After saving: ${sentence}`,
    preview: 'See it as others see it',
    asNetwork: 'Preview: neighbouring municipality',
    asPublic: 'Preview: without signing in',
    publicAddress: 'Public page',
    level: 'Who can see this project?',
    levelAbout: 'Each level proposes what others read. You can narrow single parts.',
    groups: 'What others read',
    groupsAbout: 'People always stay internal. To the outside there is only the contact function.',
    reads: {
      network: (what) => `The network reads: ${what}`,
      public: (what) => `The public reads: ${what}`,
    },
    warning: {
      title: 'Money becomes visible to others',
      who: {
        internal: '',
        partners: 'Partners then read the economics. At present there are none.',
        network: 'Everybody in the network then reads the estimated total cost.',
        public: 'Everybody then reads the estimated total cost, possible suppliers included.',
      },
      noWayBack: 'What others have read once cannot be taken back.',
      confirm: 'Yes, the economics are to be open to others',
      required: 'Please tick the box first.',
    },
    save: 'Save visibility',
    discard: 'Discard',
    saved: 'Visibility saved',
    mayNot: 'IT coordination, the digital office and the department can change this.',
    conflict: {
      title: 'Somebody else was faster',
      who: (group, by, at, from, to) =>
        `${group}: ${by} set it from “${from}” to “${to}” on ${at}.`,
      now: 'Your choice is still there. Save again if it is to hold.',
      take: 'Take over what is saved',
    },
    badge: 'Visibility:',
  },
);
