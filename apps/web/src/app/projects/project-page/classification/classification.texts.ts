import { defineTexts } from '../../../shared/texts/define-texts';

export {
  classificationAnswerTexts as answerTexts,
  classificationReasonTexts as reasonTexts,
} from '@ki-kompass/domain';

export const classificationTexts = defineTexts(
  {
    title: 'Einstufung nach der KI-Verordnung',
    about: 'Beantworten Sie nur, was hier steht. „Unklar“ ist eine gültige Antwort.',
    progress: (done: number, all: number) =>
      `${String(done)} von ${String(all)} Fragen beantwortet`,
    rules: (version: number, day: string) =>
      `Fragen in Fassung ${String(version)}, Rechtsstand ${day}. Keine Rechtsberatung.`,
    result: 'Ergebnis',
    unanswered: 'noch nicht beantwortet',
    role: 'Rolle',
    roleOpen: 'offen',
    reason: 'Warum gilt die Ausnahme nach Art. 6 Abs. 3?',
    record: 'Einstufung eintragen',
    recorded: 'Die Einstufung ist eingetragen.',
    current: 'Eingetragene Einstufung',
    none: 'Noch sind die Fragen nicht beantwortet.',
    confirm: 'Als zweite Person bestätigen',
    confirmed: 'Die Einstufung ist bestätigt.',
    whoMay:
      'Bestätigen dürfen Fachbereichsleitung und Verwaltungsvorstand, nie die Person, die eingetragen hat.',
    own: 'Sie haben die Antworten eingetragen. Eine andere Person bestätigt sie.',
    prohibited: 'Projekt stoppen',
    prohibitedAbout:
      'Diese Praxis ist nach Art. 5 KI-VO verboten. Führen Sie das Projekt nicht weiter. Die Entscheidung ist gesperrt.',
    stillStopped:
      'Frühere Antworten nennen eine verbotene Praxis. Die Entscheidung bleibt gesperrt, bis eine zweite Person die neuen Antworten bestätigt.',
    recheck:
      'Nach einer wesentlichen Änderung sind die Fragen erneut zu beantworten. Bis dahin ist die Entscheidung gesperrt.',
    notCovered: 'Der Steckbrief nennt eine andere Risikoklasse. Beantworten Sie die Fragen neu.',
    entered: (who: string, day: string) => `Eingetragen: ${who}, ${day}`,
    confirmedBy: (who: string, day: string) => `Bestätigt: ${who}, ${day}`,
    earlier: 'Frühere Einstufungen',
    change: 'Wesentliche Änderung melden',
    changeAbout:
      'Einstufung, DSFA und Mitbestimmung sind danach erneut zu prüfen. Das gilt für die Punkte der aktuellen Phase. Im Betrieb braucht die Mitbestimmung dafür einen Rücksprung; vorher ist keine Jahresprüfung möglich.',
    kinds: 'Was ändert sich?',
    text: 'Was genau ändert sich?',
    effectiveOn: 'Wirksam ab',
    declare: 'Änderung melden',
    declared: 'Die Änderung ist gemeldet.',
    changes: 'Gemeldete Änderungen',
    effective: (day: string) => `wirksam ab ${day}`,
    unsaved: 'Einstufung und Änderungen',
  },
  {
    title: 'Classification under the AI Act',
    about: 'Answer only what is asked here. “Not sure” is a valid answer.',
    progress: (done, all) => `${String(done)} of ${String(all)} questions answered`,
    rules: (version, day) =>
      `Questions in version ${String(version)}, state of the law ${day}. Not legal advice.`,
    result: 'Result',
    unanswered: 'not answered yet',
    role: 'Role',
    roleOpen: 'open',
    reason: 'Why does the exemption under Art. 6(3) apply?',
    record: 'Record the classification',
    recorded: 'The classification is recorded.',
    current: 'Recorded classification',
    none: 'The questions have not been answered yet.',
    confirm: 'Confirm as second person',
    confirmed: 'The classification is confirmed.',
    whoMay:
      'The head of department or the executive board may confirm, never the person who entered it.',
    own: 'You entered the answers. Somebody else confirms them.',
    prohibited: 'Stop the project',
    prohibitedAbout:
      'This practice is prohibited under Art. 5 AI Act. Do not continue the project. The decision is blocked.',
    stillStopped:
      'Earlier answers name a prohibited practice. The decision stays blocked until a second person confirms the new answers.',
    recheck:
      'After a substantial change, the questions have to be answered again. Until then the decision is blocked.',
    notCovered: 'The profile names another risk class. Please answer the questions again.',
    entered: (who, day) => `Entered: ${who}, ${day}`,
    confirmedBy: (who, day) => `Confirmed: ${who}, ${day}`,
    earlier: 'Earlier classifications',
    change: 'Report a substantial change',
    changeAbout:
      'Classification, DPIA and co-determination then have to be checked again. This concerns the items of the current phase. In operation, co-determination needs a return to an earlier phase; until then no yearly review is possible.',
    kinds: 'What changes?',
    text: 'What exactly changes?',
    effectiveOn: 'In effect from',
    declare: 'Report the change',
    declared: 'The change is reported.',
    changes: 'Reported changes',
    effective: (day) => `in effect from ${day}`,
    unsaved: 'Classification and changes',
  },
);
