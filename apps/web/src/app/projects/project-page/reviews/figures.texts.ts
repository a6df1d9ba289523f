import { defineTexts } from '../../../shared/texts/define-texts';

/** Shares in words, also where they are unknown. */
interface Figures {
  readonly reviewed: number;
  readonly rate: string;
  readonly coverage: string;
}

export const figuresTexts = defineTexts(
  {
    title: 'Menschliche Prüfungen',
    sentence: ({ reviewed, rate, coverage }: Figures) =>
      `${reviewed === 1 ? '1 Ausgabe' : `${String(reviewed)} Ausgaben`} geprüft, Korrekturquote ${rate}, Abdeckung ${coverage}.`,
    share: (share: string, outputs: string) => `${share} von ${outputs} Ausgaben`,
    none: 'Noch ist keine Ausgabe geprüft.',
    unknown: 'unbekannt',
    missing: (months: string) =>
      `Für die Abdeckung fehlt noch, wie viele Ausgaben es gab: ${months}.`,
    about:
      'Korrekturquote: korrigierte und verworfene von allen geprüften Ausgaben. Abdeckung: geprüfte von allen Ausgaben.',
    months: 'Nach Monaten',
    month: 'Monat',
    reviewed: 'Geprüft',
    changed: 'Korrigiert oder verworfen',
    rate: 'Korrekturquote',
    outputs: 'Ausgaben',
    coverage: 'Abdeckung',
    acts: 'Aktionen',
    count: 'Zahl der Ausgaben eintragen',
    fill: 'Eintragen',
    change: 'Ändern',
    countOf: (month: string) => `Zahl der Ausgaben eintragen: ${month}`,
    outputsOf: 'Zahl der Ausgaben in diesem Monat',
    outputsHint: 'Alle Ausgaben der Anwendung, auch die nicht geprüften.',
    monthMissing: 'Bitte wählen Sie einen Monat.',
    outputsWrong: 'Bitte geben Sie eine ganze Zahl von 0 bis 1.000.000.000 ein.',
    save: 'Zahl speichern',
    saved: 'Zahl der Ausgaben gespeichert.',
    cancel: 'Abbrechen',
  },
  {
    title: 'Human reviews',
    sentence: ({ reviewed, rate, coverage }) =>
      `${reviewed === 1 ? '1 output' : `${String(reviewed)} outputs`} reviewed, override rate ${rate}, coverage ${coverage}.`,
    share: (share, outputs) => `${share} of ${outputs} outputs`,
    none: 'No output has been reviewed yet.',
    unknown: 'unknown',
    missing: (months) => `For the coverage, the number of outputs is missing: ${months}.`,
    about:
      'Override rate: corrected and discarded of all reviewed outputs. Coverage: reviewed of all outputs.',
    months: 'By month',
    month: 'Month',
    reviewed: 'Reviewed',
    changed: 'Corrected or discarded',
    rate: 'Override rate',
    outputs: 'Outputs',
    coverage: 'Coverage',
    acts: 'Actions',
    count: 'Enter the number of outputs',
    fill: 'Enter',
    change: 'Change',
    countOf: (month) => `Enter the number of outputs: ${month}`,
    outputsOf: 'Number of outputs in this month',
    outputsHint: 'All outputs of the application, also those not reviewed.',
    monthMissing: 'Please choose a month.',
    outputsWrong: 'Please enter a whole number from 0 to 1,000,000,000.',
    save: 'Save the number',
    saved: 'Number of outputs saved.',
    cancel: 'Cancel',
  },
);
