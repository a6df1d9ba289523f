import { defineTexts } from '../../../shared/texts/define-texts';

export const evidenceEntryTexts = defineTexts(
  {
    chooseFile: 'Datei hinzufügen',
    fileHint:
      'PDF, Bild, Word, Excel, PowerPoint, OpenDocument, Text oder CSV, höchstens 20 MB. Sie können die Datei auch hierher ziehen.',
    replace: 'Durch Datei ersetzen',
    ofEarlierYear: 'Nachweis aus früherer Prüfung',
    redact: 'Schwärzen',
    redactFor: 'Grund der Schwärzung',
    redactHint:
      'Der Inhalt wird endgültig gelöscht. Prüfsumme, Name und Grund bleiben im Verlauf stehen.',
    redactNow: 'Endgültig schwärzen',
    cancel: 'Abbrechen',
    unsaved: 'Grund einer Schwärzung',
    redacted: (reason: string) => `Geschwärzt: ${reason}`,
    earlier: (count: number) => `Frühere Fassungen (${String(count)})`,
  },
  {
    chooseFile: 'Add a file',
    fileHint:
      'PDF, picture, Word, Excel, PowerPoint, OpenDocument, text or CSV, at most 20 MB. You can also drop the file here.',
    replace: 'Replace with a file',
    ofEarlierYear: 'Evidence of an earlier review',
    redact: 'Redact',
    redactFor: 'Reason for the redaction',
    redactHint: 'The content is deleted for good. Checksum, name and reason stay in the history.',
    redactNow: 'Redact for good',
    cancel: 'Cancel',
    unsaved: 'Reason for a redaction',
    redacted: (reason) => `Redacted: ${reason}`,
    earlier: (count) => `Earlier versions (${String(count)})`,
  },
);
