import type { ProjectField } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';

type Hints = Readonly<Partial<Record<ProjectField, string>>>;

/** A second line below a label where the label alone leaves a question. */
export const hintTexts: Texts<Hints> = {
  de: {
    contactFunction: 'Eine Stelle, keine Person – zum Beispiel „IT-Koordination“.',
    riskClass: 'Nach der KI-Verordnung. Ohne Klasse gilt die höchste Zuständigkeit.',
    dpiaRequired: 'Eine offene Antwort lässt die Prüfpunkte dazu gelten.',
    estimatedTotalCents: 'Brutto, über die ganze Laufzeit. Leer heißt: nicht bekannt.',
  },
  en: {
    contactFunction: 'A function, not a person – for example “IT coordination”.',
    riskClass: 'Under the AI Act. Without a class, the highest body decides.',
    dpiaRequired: 'While the answer is open, the items about it apply.',
    estimatedTotalCents: 'Gross, over the whole life. Empty means: not known.',
  },
};

export const profileTexts = defineTexts(
  {
    unsaved: 'Änderung am Steckbrief',
    groups: {
      what: 'Vorhaben',
      risk: 'Recht und Daten',
      plan: 'Zeitplan',
      money: 'Geld',
    },
    saveAbout: 'Jede Änderung wird gespeichert, sobald Sie das Feld verlassen.',
    notSaid: 'noch nicht angegeben',
    yes: 'ja',
    no: 'nein',
    open: 'noch offen',
    start: 'Anfang',
    end: 'Ende',
    change: 'Datenarten ändern',
    take: 'Übernehmen',
    cancel: 'Abbrechen',
    conflict: {
      title: 'Jemand anderes war schneller',
      who: (by: string, at: string) => `${by} hat dieses Feld am ${at} geändert.`,
      from: 'Vorher',
      to: 'Jetzt gespeichert',
      mine: 'Ihre Fassung',
      keepMine: 'Meine Fassung speichern',
      takeTheirs: 'Gespeicherte Fassung behalten',
      nothing: 'leer',
    },
  },
  {
    unsaved: 'Change to the profile',
    groups: {
      what: 'The undertaking',
      risk: 'Law and data',
      plan: 'Schedule',
      money: 'Money',
    },
    saveAbout: 'Each change is saved as soon as you leave the field.',
    notSaid: 'not stated yet',
    yes: 'yes',
    no: 'no',
    open: 'still open',
    start: 'Start',
    end: 'End',
    change: 'Change the kinds of data',
    take: 'Apply',
    cancel: 'Cancel',
    conflict: {
      title: 'Somebody else was faster',
      who: (by, at) => `${by} changed this field on ${at}.`,
      from: 'Before',
      to: 'Saved now',
      mine: 'Your version',
      keepMine: 'Save my version',
      takeTheirs: 'Keep the saved version',
      nothing: 'empty',
    },
  },
);
