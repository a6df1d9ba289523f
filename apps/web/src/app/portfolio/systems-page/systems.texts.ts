import type { DataDuty, DutyState } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../shared/texts/define-texts';
import { itemStateTexts } from '../../shared/texts/domain.texts';

export const dutyTexts: Texts<Readonly<Record<DataDuty, string>>> = {
  de: {
    dpia: 'Datenschutz-Folgenabschätzung',
    'processor-contract': 'Vertrag zur Auftragsverarbeitung',
    'social-data-notice': 'Anzeige nach § 80 SGB X',
  },
  en: {
    dpia: 'Data protection impact assessment',
    'processor-contract': 'Processing agreement',
    'social-data-notice': 'Notice under § 80 SGB X',
  },
};

export const dutyStateTexts: Texts<Readonly<Record<DutyState, string>>> = {
  de: { ...itemStateTexts.de, 'not-needed': 'nicht nötig', 'not-begun': 'noch nicht begonnen' },
  en: { ...itemStateTexts.en, 'not-needed': 'Not needed', 'not-begun': 'Not begun yet' },
};

export const systemsTexts = defineTexts(
  {
    title: 'Systeme und ihre Daten',
    about:
      'Begonnene Projekte Ihrer Organisation nach den Daten, die sie verarbeiten. Ein Projekt ohne Angabe zu Sozialdaten bleibt in der Liste, bis das geklärt ist.',
    data: 'Datenart',
    social: 'Sozialdaten (auch: noch nicht geklärt)',
    count: (count: string) => (count === '1' ? 'Ein System' : `${count} Systeme`),
    nothing: 'Kein System mit diesen Daten',
    nothingAbout: 'Wählen Sie eine andere Datenart, um weitere Systeme zu sehen.',
    columns: { project: 'Projekt', data: 'Daten', phase: 'Phase' },
    unclear: 'Sozialdaten: noch nicht geklärt',
    untitled: 'Ohne Titel',
    example: 'Beispiel',
    number: 'Nummer',
    status: 'Status',
    csv: 'Als CSV herunterladen',
    csvName: 'systeme-und-daten.csv',
    csvFailed: 'Die Datei wurde nicht erstellt. Bitte versuchen Sie es noch einmal.',
  },
  {
    title: 'Systems and their data',
    about:
      'Projects of your organisation that have begun, by the data they process. A project that says nothing about social data stays in the list until that is settled.',
    data: 'Category of data',
    social: 'Social data (also: not settled yet)',
    count: (count) => (count === '1' ? 'One system' : `${count} systems`),
    nothing: 'No system with these data',
    nothingAbout: 'Choose another category of data to see further systems.',
    columns: { project: 'Project', data: 'Data', phase: 'Phase' },
    unclear: 'Social data: not settled yet',
    untitled: 'Untitled',
    example: 'Example',
    number: 'Number',
    status: 'Status',
    csv: 'Download as CSV',
    csvName: 'systems-and-data.csv',
    csvFailed: 'The file was not made. Please try again.',
  },
);
