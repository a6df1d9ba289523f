import type { Texts } from '../../../shared/texts/define-texts';

/** Short forms in the checklists that not everybody knows; the words of the glossary. */
export const abbreviationTexts: Texts<Readonly<Record<string, string>>> = {
  de: {
    VVT: 'Verzeichnis der Verarbeitungstätigkeiten',
    AVV: 'Auftragsverarbeitungsvertrag',
    DSFA: 'Datenschutz-Folgenabschätzung',
    GRFA: 'Grundrechte-Folgenabschätzung',
    TOM: 'technische und organisatorische Maßnahmen',
    DSB: 'Datenschutzbeauftragte',
    ISB: 'Informationssicherheitsbeauftragte',
  },
  en: {
    RoPA: 'record of processing activities',
    DPA: 'data processing agreement',
    DPIA: 'data protection impact assessment',
    FRIA: 'fundamental rights impact assessment',
    TOM: 'technical and organisational measures',
    TOMs: 'technical and organisational measures',
    DPO: 'data protection officer',
    ISO: 'information security officer',
  },
};
