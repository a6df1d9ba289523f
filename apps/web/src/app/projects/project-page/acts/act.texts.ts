import type { ProjectActKind } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';

interface WordsOfAct {
  /** The row, and the button that does it. */
  readonly title: string;
  /** What follows from it. */
  readonly about: string;
  readonly reason: string;
  readonly sent: string;
  /** In the list of what happened. */
  readonly happened: string;
}

export const wordsOfActs: Texts<Readonly<Record<ProjectActKind, WordsOfAct>>> = {
  de: {
    pause: {
      title: 'Projekt pausieren',
      about:
        'Das Projekt ruht in seiner Phase, ihre Dauer zählt nicht weiter. Ein gestellter Antrag bleibt liegen. Fortsetzen können Sie jederzeit.',
      reason: 'Was ist der Grund?',
      sent: 'Projekt pausiert',
      happened: 'Pausiert',
    },
    resume: {
      title: 'Projekt fortsetzen',
      about: 'Das Projekt geht in derselben Phase weiter, mit allem, was erledigt war.',
      reason: 'Warum geht es weiter?',
      sent: 'Projekt fortgesetzt',
      happened: 'Fortgesetzt',
    },
    stop: {
      title: 'Projekt stoppen',
      about:
        'Ein Stopp ist ein gültiges Ergebnis. Danach öffnet sich die Abschluss-Checkliste. Ein gestellter Antrag endet ohne Entscheidung.',
      reason: 'Was ist der Grund?',
      sent: 'Projekt gestoppt',
      happened: 'Gestoppt',
    },
    'phase-return': {
      title: 'In eine frühere Phase zurückgehen',
      about:
        'Nichts geht verloren. Die gewählten Punkte sind erneut zu prüfen, und die Entscheidungen auf dem Weg werden neu getroffen.',
      reason: 'Was ist der Grund?',
      sent: 'Projekt in die frühere Phase zurückgeführt',
      happened: 'Zurückgegangen',
    },
    archive: {
      title: 'Projekt archivieren',
      about: 'Danach lässt sich das Projekt nur noch lesen. Das lässt sich nicht zurücknehmen.',
      reason: 'Warum wird archiviert?',
      sent: 'Projekt archiviert',
      happened: 'Archiviert',
    },
  },
  en: {
    pause: {
      title: 'Pause the project',
      about:
        'The project rests in its phase, whose time stands still. An open request waits. You can resume at any time.',
      reason: 'What is the reason?',
      sent: 'Project paused',
      happened: 'Paused',
    },
    resume: {
      title: 'Resume the project',
      about: 'The project goes on in the same phase, with everything that was done.',
      reason: 'Why does it go on?',
      sent: 'Project resumed',
      happened: 'Resumed',
    },
    stop: {
      title: 'Stop the project',
      about:
        'A stop is a valid result. The closure checklist opens afterwards. An open request ends without a decision.',
      reason: 'What is the reason?',
      sent: 'Project stopped',
      happened: 'Stopped',
    },
    'phase-return': {
      title: 'Go back to an earlier phase',
      about:
        'Nothing gets lost. The items you choose have to be checked again, and the decisions on the way are made anew.',
      reason: 'What is the reason?',
      sent: 'Project taken back to the earlier phase',
      happened: 'Taken back',
    },
    archive: {
      title: 'Archive the project',
      about: 'From then on the project can only be read. This cannot be undone.',
      reason: 'Why is it archived?',
      sent: 'Project archived',
      happened: 'Archived',
    },
  },
};

export const actTexts = defineTexts(
  {
    title: 'Weitere Schritte',
    about: 'Was mit dem Projekt außerhalb der Entscheidungen geschieht.',
    none: 'Zurzeit gibt es hier für Sie nichts zu tun.',
    happened: 'Bisher geschehen',
    unsaved: 'Text zu einem weiteren Schritt',
    category: 'Art des Grundes',
    lesson: 'Was können andere daraus lernen?',
    lessonHint:
      'Was sollten andere daraus lernen? Die Lehre steht beim Projekt; wo dessen Entscheidungen geöffnet sind, lesen auch andere sie. Bitte nennen Sie keine Personen.',
    resumeOn: 'Wiedervorlage',
    resumeOnHint: 'Der Tag, an dem jemand wieder darauf schaut. Höchstens zwölf Monate von heute.',
    contracts: 'Laufen Verträge weiter?',
    realData: 'Werden weiter Echtdaten verarbeitet?',
    yes: 'Ja',
    no: 'Nein',
    targetPhase: 'In welche Phase geht es zurück?',
    blocked: 'Archivieren können Sie, sobald diese Punkte erledigt sind:',
    paused: (until: string, category: string) => `Pausiert bis ${until} (${category})`,
    due: (on: string) => `Die Wiedervorlage war am ${on}`,
    dueToday: 'Heute ist Wiedervorlage',
    pausedBecause: (category: string) => `Das Projekt ist pausiert (${category}).`,
    stopped: (on: string, category: string) => `Gestoppt am ${on} (${category})`,
    lessonWas: (lesson: string) => `Lehre: ${lesson}`,
    archived: 'Archiviert: nur noch lesbar',
    archivedOn: (on: string, reason: string) => `Archiviert am ${on}. ${reason}`,
    goesOn: (contracts: boolean, realData: boolean) => {
      if (contracts && realData) return 'Verträge und Echtdaten laufen weiter.';
      if (contracts) return 'Verträge laufen weiter, Echtdaten nicht.';
      return realData
        ? 'Echtdaten laufen weiter, Verträge nicht.'
        : 'Weder Verträge noch Echtdaten laufen weiter.';
    },
    resumeDay: (day: string) => `Wiedervorlage am ${day}.`,
    backTo: (from: string, to: string) => `Von ${from} zurück in ${to}.`,
    decidedBy: (body: string, day: string, reference: string) =>
      `Beschluss: ${body}, ${day}, ${reference}.`,
    closure: (settled: number, applicable: number) =>
      `Abschluss-Checkliste: ${String(settled)} von ${String(applicable)} Punkten erledigt`,
  },
  {
    title: 'Further steps',
    about: 'What happens to the project apart from the decisions.',
    none: 'There is nothing here for you to do at present.',
    happened: 'What happened so far',
    unsaved: 'Text about a further step',
    category: 'Kind of reason',
    lesson: 'What can others learn from it?',
    lessonHint:
      'What should others learn from it? The lesson stands with the project; where its decisions are open, others read it, too. Please name no people.',
    resumeOn: 'Follow-up',
    resumeOnHint: 'The day on which somebody looks at it again. At most twelve months from today.',
    contracts: 'Do contracts go on?',
    realData: 'Is real data still processed?',
    yes: 'Yes',
    no: 'No',
    targetPhase: 'To which phase does it go back?',
    blocked: 'You can archive as soon as these items are done:',
    paused: (until, category) => `Paused until ${until} (${category})`,
    due: (on) => `The follow-up was on ${on}`,
    dueToday: 'The follow-up is today',
    pausedBecause: (category) => `The project is paused (${category}).`,
    stopped: (on, category) => `Stopped on ${on} (${category})`,
    lessonWas: (lesson) => `Lesson: ${lesson}`,
    archived: 'Archived: can only be read',
    archivedOn: (on, reason) => `Archived on ${on}. ${reason}`,
    goesOn: (contracts, realData) => {
      if (contracts && realData) return 'Contracts and real data go on.';
      if (contracts) return 'Contracts go on, real data does not.';
      return realData
        ? 'Real data goes on, contracts do not.'
        : 'Neither contracts nor real data go on.';
    },
    resumeDay: (day) => `Follow-up on ${day}.`,
    backTo: (from, to) => `From ${from} back to ${to}.`,
    decidedBy: (body, day, reference) => `Decision: ${body}, ${day}, ${reference}.`,
    closure: (settled, applicable) =>
      `Closure checklist: ${String(settled)} of ${String(applicable)} items done`,
  },
);
