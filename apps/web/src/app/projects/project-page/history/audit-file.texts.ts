import { defineTexts } from '../../../shared/texts/define-texts';

export const auditFileTexts = defineTexts(
  {
    download: 'Prüfakte herunterladen',
    about:
      'Ein Paket mit Zusammenfassung, Tabellen, allen Nachweisen und Prüfsummen. Der Verlauf hält fest, wer es herunterlädt.',
  },
  {
    download: 'Download the audit file',
    about:
      'One package with a summary, tables, all evidence and hashes. The history records who downloads it.',
  },
);
