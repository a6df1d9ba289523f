import type { LegalDeadline } from '../catalogue/legal-basis';

export const deadlines: readonly LegalDeadline[] = [
  {
    key: 'ai-act-in-force',
    date: '2024-08-01',
    de: 'KI-VO in Kraft',
    en: 'AI Act in force',
    legalBasis: 'ai-act-3',
    source:
      'https://www.gleisslutz.com/de/know-how/gesetzentwurf-der-bundesregierung-zur-durchfuehrung-der-ki-vo-eu-20241689',
    verified: true,
  },
  {
    key: 'ai-act-prohibitions-and-literacy',
    date: '2025-02-02',
    de: 'Verbote (Art. 5) und KI-Kompetenz (Art. 4) anwendbar',
    en: 'Prohibitions (Art. 5) and AI literacy (Art. 4) apply',
    legalBasis: 'ai-act-4',
    source:
      'https://www.anwaltskanzlei-online.de/2026/02/22/durchfuehrung-der-ki-vo-der-eu-ist-beschlossen-das-ki-mig',
    verified: true,
  },
  {
    key: 'ai-act-gpai',
    date: '2025-08-02',
    de: 'Pflichten für GPAI-Modelle, Governance, Sanktionen',
    en: 'Duties for GPAI models, governance, penalties',
    legalBasis: 'ai-act-3',
    source:
      'https://www.anwaltskanzlei-online.de/2026/02/22/durchfuehrung-der-ki-vo-der-eu-ist-beschlossen-das-ki-mig',
    verified: true,
  },
  {
    key: 'go-nrw-75a-in-force',
    date: '2026-01-01',
    de: '§ 75a GO NRW; EU-Schwelle 216.000 €',
    en: '§ 75a GO NRW; EU threshold EUR 216,000',
    legalBasis: 'go-nrw-75a',
    source:
      'https://www.pinsentmasons.com/de-de/out-law/analyse/rechtsrahmen-kommunale-beschaffungen-nordrhein-westfalen-2026',
    verified: true,
  },
  {
    key: 'ai-act-transparency',
    date: '2026-08-02',
    de: 'Allgemeine Anwendung; Transparenz Art. 50',
    en: 'General application; transparency Art. 50',
    legalBasis: 'ai-act-50',
    source:
      'https://recordofrecord.com/articles/2026-07-02-eu-council-seals-ai-act-omnibus-leaving-august-2-transparency-deadline-intact',
    verified: true,
  },
  {
    key: 'ai-act-transparency-grace-end',
    date: '2026-12-02',
    de: 'Ende Schonfrist Art. 50 Abs. 2 (Bestand); neue Verbote Art. 5',
    en: 'End of grace period Art. 50(2) (existing systems); new prohibitions Art. 5',
    legalBasis: 'ai-act-5',
    source:
      'https://recordofrecord.com/articles/2026-07-02-eu-council-seals-ai-act-omnibus-leaving-august-2-transparency-deadline-intact',
    verified: true,
  },
  {
    key: 'ustg-2b-transition-end',
    date: '2026-12-31',
    de: 'Ende Übergang § 2b UStG; Ende Antragsfenster IKZ NRW (laut Quellen)',
    en: 'End of the § 2b UStG transition; end of the IKZ NRW application window (per sources)',
    legalBasis: 'ustg-2b',
    source:
      'https://www.ad-hoc-news.de/boerse/news/ueberblick/2b-ustg-frist-fuer-oeffentliche-hand-bis-ende-2026-verlaengert/68427161',
    verified: true,
  },
  {
    key: 'ai-act-high-risk-annex-iii',
    date: '2027-12-02',
    de: 'Hochrisiko Anhang III (Omnibus; ursprünglich 2.8.2026)',
    en: 'Annex III high-risk (omnibus; originally 2 Aug 2026)',
    legalBasis: 'ai-act-6',
    source:
      'https://www.scl.org/european-parliament-and-council-of-the-eu-agree-digital-omnibus-on-ai/',
    verified: true,
  },
  {
    key: 'ai-act-high-risk-annex-i',
    date: '2028-08-02',
    de: 'Hochrisiko Anhang I / Produkte (Omnibus; ursprünglich 2.8.2027)',
    en: 'Annex I / product high-risk (omnibus; originally 2 Aug 2027)',
    legalBasis: 'ai-act-6',
    source:
      'https://www.scl.org/european-parliament-and-council-of-the-eu-agree-digital-omnibus-on-ai/',
    verified: true,
  },
  {
    key: 'ai-act-legacy-systems',
    date: '2030-08-02',
    de: 'Bestands-Hochrisikosysteme von Behörden müssen konform sein (Art. 111 Abs. 2)',
    en: 'Legacy high-risk systems of public authorities must comply (Art. 111(2))',
    legalBasis: 'ai-act-26',
    source: 'knowledge',
    verified: false,
  },
];
