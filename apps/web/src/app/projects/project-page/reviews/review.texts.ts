import type { HumanReviewResult } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';

/** A day, and the output that was checked on it. */
interface Checked {
  readonly day: string;
  readonly output: string;
}

export const reviewTexts = defineTexts(
  {
    title: 'Geprüfte Ausgaben',
    about:
      'Ein Mensch prüft, was die Anwendung ausgibt. Festgehalten wird die Rolle der prüfenden Person, nie ihr Name.',
    record: 'Prüfungen erfassen',
    recorded: (count: number) =>
      count === 1 ? 'Prüfung erfasst.' : `${String(count)} Prüfungen erfasst.`,
    number: (number: number) => `Prüfung ${String(number)}`,
    correcting: ({ day, output }: Checked) => `Berichtigt die Prüfung vom ${day}: ${output}`,
    more: 'Weitere Prüfung',
    remove: (name: string) => `${name} entfernen`,
    save: 'Prüfungen speichern',
    cancel: 'Abbrechen',
    unsaved: 'Menschliche Prüfungen',
    output: 'Ausgabe',
    outputHint: 'Woran Sie die Ausgabe wiederfinden, zum Beispiel ein Aktenzeichen. Keine Namen.',
    reviewedOn: 'Geprüft am',
    reviewerRole: 'Geprüft von (Rolle)',
    result: 'Ergebnis',
    correction: 'Was wurde korrigiert, oder warum verworfen?',
    recordedAt: 'Erfasst',
    acts: 'Aktionen',
    correct: 'Berichtigen',
    correctOne: ({ day, output }: Checked) => `Prüfung vom ${day} berichtigen: ${output}`,
    superseded: 'berichtigt, zählt nicht mehr',
    supersedes: 'berichtigt eine frühere Prüfung',
    empty: 'Noch keine Prüfung erfasst',
    emptyAbout: 'Erfassen Sie, welche Ausgaben ein Mensch geprüft hat und mit welchem Ergebnis.',
    emptyForReaders: 'Erfassen dürfen IT-Koordination und Fachbereichsleitung.',
    fromPilot: 'Menschliche Prüfungen gibt es ab dem Pilot. Vorher entstehen keine Ausgaben.',
  },
  {
    title: 'Reviewed outputs',
    about:
      'A human checks what the application gives out. The role of the reviewer is recorded, never the name.',
    record: 'Record reviews',
    recorded: (count) => (count === 1 ? 'Review recorded.' : `${String(count)} reviews recorded.`),
    number: (number) => `Review ${String(number)}`,
    correcting: ({ day, output }) => `Sets right the review of ${day}: ${output}`,
    more: 'Another review',
    remove: (name) => `Remove ${name}`,
    save: 'Save reviews',
    cancel: 'Cancel',
    unsaved: 'Human reviews',
    output: 'Output',
    outputHint: 'How you find the output again, for example a file number. No names.',
    reviewedOn: 'Reviewed on',
    reviewerRole: 'Reviewed by (role)',
    result: 'Result',
    correction: 'What was corrected, or why was it discarded?',
    recordedAt: 'Recorded',
    acts: 'Actions',
    correct: 'Set right',
    correctOne: ({ day, output }) => `Set right the review of ${day}: ${output}`,
    superseded: 'set right, no longer counts',
    supersedes: 'sets an earlier review right',
    empty: 'No review recorded yet',
    emptyAbout: 'Record which outputs a human has checked, and with what result.',
    emptyForReaders: 'IT coordination and head of department may record them.',
    fromPilot: 'Human reviews begin with the pilot. Before that there are no outputs.',
  },
);

export const reviewResultTexts: Texts<Readonly<Record<HumanReviewResult, string>>> = {
  de: { confirmed: 'Bestätigt', corrected: 'Korrigiert', rejected: 'Verworfen' },
  en: { confirmed: 'Confirmed', corrected: 'Corrected', rejected: 'Discarded' },
};
