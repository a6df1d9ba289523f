import type { GlossaryEnum } from '../catalogue/glossary';

export const glossaryEnums: readonly GlossaryEnum[] = [
  {
    codeIdentifier: 'OrganisationKind',
    de: 'Art der Organisation',
    en: 'Kind of organisation',
    values: [
      {
        value: 'municipality',
        de: 'Kommune',
        en: 'Municipality',
      },
      {
        value: 'district',
        de: 'Kreis',
        en: 'District',
      },
      {
        value: 'partner',
        de: 'Partner',
        en: 'Partner',
      },
      {
        value: 'network',
        de: 'Netzwerk (die Installation selbst)',
        en: 'Network (the installation itself)',
      },
    ],
  },
  {
    codeIdentifier: 'MunicipalityType',
    de: 'Art der Kommune',
    en: 'Municipality type',
    values: [
      {
        value: 'independent-city',
        de: 'Kreisfreie Stadt',
        en: 'Independent city',
      },
      {
        value: 'town',
        de: 'Kreisangehörige Stadt',
        en: 'Town',
      },
      {
        value: 'municipality',
        de: 'Gemeinde',
        en: 'Municipality',
      },
    ],
  },
  {
    codeIdentifier: 'SizeClass',
    de: 'Größenklasse',
    en: 'Size class',
    values: [
      {
        value: 'under-20000',
        de: 'unter 20.000',
        en: 'Under 20,000',
        minPopulation: 0,
        maxPopulation: 19999,
      },
      {
        value: 'from-20000',
        de: '20.000 bis unter 60.000',
        en: '20,000 to under 60,000',
        minPopulation: 20000,
        maxPopulation: 59999,
      },
      {
        value: 'from-60000',
        de: '60.000 bis 100.000',
        en: '60,000 to 100,000',
        minPopulation: 60000,
        maxPopulation: 100000,
      },
      {
        value: 'over-100000',
        de: 'über 100.000',
        en: 'Over 100,000',
        minPopulation: 100001,
        maxPopulation: null,
      },
      {
        value: 'district',
        de: 'Kreis',
        en: 'District',
        minPopulation: null,
        maxPopulation: null,
      },
    ],
  },
  {
    codeIdentifier: 'Relation',
    de: 'Beziehung',
    en: 'Relation',
    values: [
      {
        value: 'own-organisation',
        de: 'Eigene Organisation',
        en: 'Own organisation',
      },
      {
        value: 'cooperation-partner',
        de: 'Partner in einer Kooperation',
        en: 'Partner in a cooperation',
      },
      {
        value: 'neighbour',
        de: 'Nachbarkommune',
        en: 'Neighbouring municipality',
      },
      {
        value: 'public',
        de: 'Rat, Ausschüsse und Öffentlichkeit',
        en: 'Council, committees and the public',
      },
    ],
  },
  {
    codeIdentifier: 'Role',
    de: 'Rolle',
    en: 'Role',
    values: [
      {
        value: 'it-coordinator',
        de: 'IT-Koordination',
        en: 'IT coordinator',
      },
      {
        value: 'cdo',
        de: 'CDO / Digitalisierungsbeauftragte',
        en: 'Chief digital officer (CDO)',
      },
      {
        value: 'department-head',
        de: 'Amts-/Fachbereichsleitung',
        en: 'Head of department',
      },
      {
        value: 'it-head',
        de: 'IT-Leitung',
        en: 'Head of IT',
      },
      {
        value: 'executive-board',
        de: 'Bürgermeister / Verwaltungsvorstand',
        en: 'Mayor / executive board',
      },
      {
        value: 'treasurer',
        de: 'Kämmerei',
        en: 'Treasury',
      },
      {
        value: 'data-protection-officer',
        de: 'Datenschutzbeauftragte',
        en: 'Data protection officer (DPO)',
      },
      {
        value: 'information-security-officer',
        de: 'Informationssicherheitsbeauftragte (ISB)',
        en: 'Information security officer (ISO)',
      },
      {
        value: 'staff-council',
        de: 'Personalrat',
        en: 'Staff council',
      },
      {
        value: 'equality-and-inclusion',
        de: 'Gleichstellung und Schwerbehindertenvertretung',
        en: 'Equality officer and representatives of severely disabled staff',
      },
      {
        value: 'procurement',
        de: 'Vergabestelle',
        en: 'Procurement office',
      },
      {
        value: 'human-resources',
        de: 'Personal und Fortbildung',
        en: 'Human resources and training',
      },
      {
        value: 'council-office',
        de: 'Ratsbüro / Sitzungsdienst',
        en: 'Council office',
      },
      {
        value: 'auditor',
        de: 'Rechnungsprüfung (RPA, gpaNRW)',
        en: 'Auditor (local audit office, gpaNRW)',
      },
      {
        value: 'it-provider',
        de: 'IT-Dienstleister',
        en: 'IT provider',
      },
      {
        value: 'organisation-admin',
        de: 'Organisationsverwaltung',
        en: 'Organisation administrator',
      },
      {
        value: 'network-admin',
        de: 'Netzwerkverwaltung',
        en: 'Network administrator',
      },
    ],
  },
  {
    codeIdentifier: 'Phase',
    de: 'Phase',
    en: 'Phase',
    values: [
      {
        value: 'analysis',
        de: 'Bedarfsanalyse',
        en: 'Needs analysis',
      },
      {
        value: 'pilot',
        de: 'Pilotphase',
        en: 'Pilot phase',
      },
      {
        value: 'scaling',
        de: 'Skalierung',
        en: 'Scaling',
      },
    ],
  },
  {
    codeIdentifier: 'ProjectStatus',
    de: 'Projektstatus',
    en: 'Project status',
    values: [
      {
        value: 'draft',
        de: 'Entwurf',
        en: 'Draft',
      },
      {
        value: 'active',
        de: 'Aktiv',
        en: 'Active',
      },
      {
        value: 'paused',
        de: 'Pausiert',
        en: 'Paused',
      },
      {
        value: 'stopped',
        de: 'Gestoppt',
        en: 'Stopped',
      },
      {
        value: 'completed',
        de: 'Regelbetrieb',
        en: 'In operation',
      },
      {
        value: 'archived',
        de: 'Archiviert',
        en: 'Archived',
      },
    ],
  },
  {
    codeIdentifier: 'GateKey',
    de: 'Gate',
    en: 'Gate',
    values: [
      {
        value: 'g1',
        de: 'G1 Pilotfreigabe',
        en: 'G1 pilot approval',
      },
      {
        value: 'g2',
        de: 'G2 Skalierungsentscheidung',
        en: 'G2 scaling decision',
      },
      {
        value: 'g3',
        de: 'G3 Übergabe in den Regelbetrieb',
        en: 'G3 handover to operation',
      },
      {
        value: 'g4',
        de: 'G4 Jahresprüfung',
        en: 'G4 yearly review',
      },
    ],
  },
  {
    codeIdentifier: 'GateResult',
    de: 'Gate-Ergebnis',
    en: 'Gate result',
    values: [
      {
        value: 'approved',
        de: 'Erteilt',
        en: 'Approved',
      },
      {
        value: 'approved-with-conditions',
        de: 'Mit Auflagen erteilt',
        en: 'Approved with conditions',
      },
      {
        value: 'returned',
        de: 'Zurückgegeben',
        en: 'Returned',
      },
      {
        value: 'rejected',
        de: 'Abgelehnt',
        en: 'Rejected',
      },
    ],
  },
  {
    codeIdentifier: 'DecisionBody',
    de: 'Gremium',
    en: 'Decision body',
    values: [
      {
        value: 'council',
        de: 'Rat (im Kreis: Kreistag)',
        en: 'Council (in a district: district council)',
      },
      {
        value: 'committee',
        de: 'Ausschuss',
        en: 'Committee',
      },
    ],
  },
  {
    codeIdentifier: 'ItemState',
    de: 'Zustand des Prüfpunkts',
    en: 'State of an item',
    values: [
      {
        value: 'open',
        de: 'offen',
        en: 'Open',
      },
      {
        value: 'in-progress',
        de: 'in Arbeit',
        en: 'In progress',
      },
      {
        value: 'done',
        de: 'erledigt',
        en: 'Done',
      },
      {
        value: 'not-applicable',
        de: 'nicht zutreffend',
        en: 'Not applicable',
      },
      {
        value: 'waived',
        de: 'Ausnahme',
        en: 'Waived',
      },
      {
        value: 'recheck',
        de: 'erneut prüfen',
        en: 'Re-check',
      },
    ],
  },
  {
    codeIdentifier: 'Obligation',
    de: 'Verbindlichkeit',
    en: 'Obligation',
    values: [
      {
        value: 'always',
        de: 'immer',
        en: 'Always',
      },
      {
        value: 'conditional',
        de: 'bedingt',
        en: 'Conditional',
      },
      {
        value: 'recommended',
        de: 'empfohlen',
        en: 'Recommended',
      },
    ],
  },
  {
    codeIdentifier: 'OpinionResult',
    de: 'Ergebnis des Votums',
    en: 'Result of an opinion',
    values: [
      {
        value: 'agreed',
        de: 'zugestimmt',
        en: 'Agreed',
      },
      {
        value: 'agreed-with-conditions',
        de: 'mit Auflagen zugestimmt',
        en: 'Agreed with conditions',
      },
      {
        value: 'rejected',
        de: 'abgelehnt',
        en: 'Rejected',
      },
    ],
  },
  {
    codeIdentifier: 'ConsentResult',
    de: 'Ergebnis der Mitbestimmung',
    en: 'Result of co-determination',
    values: [
      {
        value: 'given',
        de: 'Zustimmung erteilt',
        en: 'Consent given',
      },
      {
        value: 'given-with-conditions',
        de: 'mit Auflagen erteilt',
        en: 'Given with conditions',
      },
      {
        value: 'refused',
        de: 'Zustimmung verweigert',
        en: 'Consent refused',
      },
    ],
  },
  {
    codeIdentifier: 'AiActRole',
    de: 'Rolle nach KI-VO',
    en: 'AI Act role',
    values: [
      {
        value: 'deployer',
        de: 'Betreiber',
        en: 'Deployer',
      },
      {
        value: 'provider',
        de: 'Anbieter',
        en: 'Provider',
      },
    ],
  },
  {
    codeIdentifier: 'AiRiskClass',
    de: 'Risikoklasse',
    en: 'Risk class',
    values: [
      {
        value: 'not-ai',
        de: 'kein KI-System',
        en: 'Not an AI system',
      },
      {
        value: 'prohibited',
        de: 'verboten',
        en: 'Prohibited',
      },
      {
        value: 'high',
        de: 'Hochrisiko',
        en: 'High-risk',
      },
      {
        value: 'high-check',
        de: 'Hochrisiko möglich – Einzelprüfung',
        en: 'High-risk possible – individual check',
      },
      {
        value: 'transparency',
        de: 'Transparenzpflicht',
        en: 'Transparency duty',
      },
      {
        value: 'minimal',
        de: 'minimal',
        en: 'Minimal',
      },
      {
        value: 'check',
        de: 'prüfen',
        en: 'To be checked',
      },
    ],
  },
  {
    codeIdentifier: 'HumanOversight',
    de: 'Menschliche Aufsicht',
    en: 'Human oversight',
    values: [
      {
        value: 'hitl-0',
        de: 'keine Aufsicht nötig (kein Personenbezug, keine Außenwirkung)',
        en: 'No oversight needed (no personal reference, no external effect)',
      },
      {
        value: 'hitl-1',
        de: 'Überwachung mit Stichprobe und Eingriff',
        en: 'Monitoring with samples and intervention',
      },
      {
        value: 'hitl-2',
        de: 'Mensch gibt jede Ausgabe frei',
        en: 'A person releases every output',
      },
      {
        value: 'hitl-3',
        de: 'Mensch entscheidet jeden Fall selbst, KI bereitet nur vor',
        en: 'A person decides every case, AI only prepares',
      },
    ],
  },
  {
    codeIdentifier: 'CostKeyType',
    de: 'Art des Kostenschlüssels',
    en: 'Kind of cost key',
    values: [
      {
        value: 'population',
        de: 'nach Einwohnern',
        en: 'By population',
      },
      {
        value: 'usage',
        de: 'nach Nutzung',
        en: 'By usage',
      },
      {
        value: 'equal',
        de: 'gleich',
        en: 'Equal',
      },
      {
        value: 'fixed',
        de: 'fester Prozentsatz',
        en: 'Fixed percentage',
      },
      {
        value: 'combined',
        de: 'Grundbetrag + Nutzung',
        en: 'Base + usage',
      },
    ],
  },
  {
    codeIdentifier: 'LegalForm',
    de: 'Rechtsform der Zusammenarbeit',
    en: 'Legal form of cooperation',
    values: [
      {
        value: 'informal',
        de: 'Erfahrungsaustausch',
        en: 'Exchange of experience',
      },
      {
        value: 'working-group',
        de: 'Arbeitsgemeinschaft',
        en: 'Working group',
      },
      {
        value: 'public-law-agreement',
        de: 'Öffentlich-rechtliche Vereinbarung',
        en: 'Public-law agreement',
      },
      {
        value: 'special-purpose-association',
        de: 'Zweckverband',
        en: 'Special-purpose association',
      },
      {
        value: 'joint-municipal-enterprise',
        de: 'Gemeinsames Kommunalunternehmen',
        en: 'Joint municipal enterprise',
      },
      {
        value: 'private-law',
        de: 'GmbH oder Genossenschaft',
        en: 'Company or cooperative under private law',
      },
      {
        value: 'service-contract',
        de: 'Vertrag mit IT-Dienstleister',
        en: 'Contract with an IT provider',
      },
    ],
  },
  {
    codeIdentifier: 'FieldGroup',
    de: 'Feldgruppe',
    en: 'Field group',
    values: [
      {
        value: 'profile',
        de: 'Steckbrief',
        en: 'Profile',
      },
      {
        value: 'checklist',
        de: 'Checkliste',
        en: 'Checklist',
      },
      {
        value: 'evidence',
        de: 'Nachweise',
        en: 'Evidence',
      },
      {
        value: 'opinions',
        de: 'Voten und Beteiligung',
        en: 'Opinions and participation',
      },
      {
        value: 'decisions',
        de: 'Entscheidungen',
        en: 'Decisions',
      },
      {
        value: 'economics',
        de: 'Wirtschaftlichkeit',
        en: 'Economics',
      },
      {
        value: 'people',
        de: 'Personen',
        en: 'People',
      },
    ],
  },
  {
    codeIdentifier: 'Visibility',
    de: 'Sichtbarkeit',
    en: 'Visibility',
    values: [
      {
        value: 'internal',
        de: 'Intern',
        en: 'Internal',
      },
      {
        value: 'partners',
        de: 'Partner',
        en: 'Partners',
      },
      {
        value: 'network',
        de: 'Netzwerk',
        en: 'Network',
      },
      {
        value: 'public',
        de: 'Öffentlich',
        en: 'Public',
      },
    ],
  },
  {
    codeIdentifier: 'HealthStatus',
    de: 'Ampel',
    en: 'Status light',
    values: [
      {
        value: 'red',
        de: 'rot',
        en: 'Red',
      },
      {
        value: 'amber',
        de: 'gelb',
        en: 'Amber',
      },
      {
        value: 'grey',
        de: 'grau – veraltet oder unbekannt',
        en: 'Grey – stale or unknown',
      },
      {
        value: 'green',
        de: 'grün',
        en: 'Green',
      },
    ],
  },
  {
    codeIdentifier: 'DeliveryConfidence',
    de: 'Zuversicht',
    en: 'Delivery confidence',
    values: [
      {
        value: 'green',
        de: 'Das nächste Gate wird sehr wahrscheinlich wie geplant erreicht',
        en: 'The next gate will very probably be reached as planned',
      },
      {
        value: 'amber-green',
        de: 'Das Gate ist wahrscheinlich erreichbar und braucht laufend Aufmerksamkeit',
        en: 'The gate is probably within reach and needs constant attention',
      },
      {
        value: 'amber',
        de: 'Das Gate ist erreichbar, wenn wesentliche Fragen bald gelöst werden',
        en: 'The gate is within reach if major questions are resolved soon',
      },
      {
        value: 'amber-red',
        de: 'Das Gate ist fraglich, dringendes Handeln ist nötig',
        en: 'The gate is in doubt, urgent action is needed',
      },
      {
        value: 'red',
        de: 'Das Gate erscheint so nicht erreichbar',
        en: 'The gate appears out of reach as things stand',
      },
    ],
  },
];
