import type { GlossaryEnum } from '../catalogue/glossary';

/** Labels of the values that only catalogue entries use; rows of the same catalogue as the glossary. */
export const catalogueLabels: readonly GlossaryEnum[] = [
  {
    codeIdentifier: 'ProjectFlag',
    de: 'Merkmal des Projekts',
    en: 'Project flag',
    values: [
      {
        value: 'processesPersonalData',
        de: 'Verarbeitet personenbezogene Daten',
        en: 'Processes personal data',
        ruleDe: 'ja, wenn eine Datenart immer personenbezogen ist; offen, wenn sie es sein kann',
        ruleEn: 'yes if a data category is always personal; open if it may be',
      },
      {
        value: 'processesSocialData',
        de: 'Verarbeitet Sozial- oder Steuerdaten',
        en: 'Processes social or tax data',
        ruleDe: 'ja bei Sozial- und Steuerdaten; offen, wenn die Datenart solche enthalten kann',
        ruleEn: 'yes for social and tax data; open if the data category may contain them',
      },
      {
        value: 'dpiaRequired',
        de: 'DSFA erforderlich',
        en: 'DPIA required',
        ruleDe:
          'Vorschlag des Anwendungsfalls: wahrscheinlich erforderlich = ja, Schwellwert prüfen = offen, nicht zu erwarten = nein; der Schwellwertvermerk entscheidet',
        ruleEn:
          'proposed by the use case: probably required = yes, check the threshold = open, not expected = no; the threshold note decides',
      },
      {
        value: 'citizenFacing',
        de: 'Bürgerkontakt',
        en: 'Citizen-facing',
        ruleDe:
          'ja, wenn Menschen außerhalb der Verwaltung die Anwendung bedienen oder ihre Ausgabe unmittelbar erhalten',
        ruleEn:
          'yes if people outside the administration use the application or receive its output directly',
      },
      {
        value: 'hasUserInterface',
        de: 'Oberfläche für Bürger oder Beschäftigte',
        en: 'User interface for citizens or staff',
        ruleDe:
          'ja, wenn die Anwendung eine eigene Oberfläche mitbringt; offen, wenn sie meist in ein vorhandenes Verfahren eingebaut wird',
        ruleEn:
          'yes if the application has its own interface; open if it is mostly built into an existing system',
      },
      {
        value: 'isHighRisk',
        de: 'Hochrisiko nach KI-VO',
        en: 'High-risk under the AI Act',
        ruleDe:
          'aus der Risikoklasse: Hochrisiko = ja, noch zu prüfen = offen, sonst nein; die Einstufung im Projekt entscheidet',
        ruleEn:
          'from the risk class: high-risk = yes, still to be checked = open, otherwise no; the classification in the project decides',
      },
      {
        value: 'aboveCouncilLimit',
        de: 'Wertgrenze des Rates überschritten',
        en: 'Above the council value limit',
        ruleDe: 'geschätzte Gesamtkosten gegen die Wertgrenze der Organisation',
        ruleEn: 'estimated total against the value limit of the organisation',
      },
      {
        value: 'isShared',
        de: 'Kooperation',
        en: 'Cooperation',
        ruleDe: 'das Projekt gehört zu einer Kooperation',
        ruleEn: 'the project belongs to a cooperation',
      },
      {
        value: 'hasFunding',
        de: 'Förderung',
        en: 'Funded',
        ruleDe: 'dem Projekt ist eine Förderung zugeordnet',
        ruleEn: 'a grant is linked to the project',
      },
    ],
  },
  {
    codeIdentifier: 'Department',
    de: 'Fachbereich',
    en: 'Department',
    values: [
      {
        value: 'citizen-services',
        de: 'Bürgerservice / Bürgeramt',
        en: 'Citizen services',
      },
      {
        value: 'central',
        de: 'Zentrale Dienste / Organisation',
        en: 'Central services / organisation',
      },
      {
        value: 'finance',
        de: 'Finanzen / Kämmerei / Kasse',
        en: 'Finance / treasury',
      },
      {
        value: 'tax',
        de: 'Steuern und Abgaben',
        en: 'Taxes and charges',
      },
      {
        value: 'social',
        de: 'Soziales / Wohnen',
        en: 'Social affairs / housing',
      },
      {
        value: 'youth',
        de: 'Jugend / Kita',
        en: 'Youth / childcare',
      },
      {
        value: 'communications',
        de: 'Presse / Kommunikation',
        en: 'Communications',
      },
      {
        value: 'council',
        de: 'Ratsbüro / Gremien',
        en: 'Council office',
      },
      {
        value: 'immigration',
        de: 'Ausländerwesen / Integration',
        en: 'Immigration / integration',
      },
      {
        value: 'building',
        de: 'Bauordnung / Planung',
        en: 'Building control / planning',
      },
      {
        value: 'civil-eng',
        de: 'Tiefbau / Verkehr',
        en: 'Civil engineering / traffic',
      },
      {
        value: 'green',
        de: 'Grünflächen / Bauhof',
        en: 'Green spaces / depot',
      },
      {
        value: 'facility',
        de: 'Gebäudewirtschaft',
        en: 'Facility management',
      },
      {
        value: 'environment',
        de: 'Umwelt / Klima / Entwässerung',
        en: 'Environment / climate / drainage',
      },
      {
        value: 'order',
        de: 'Ordnung / Sicherheit / Feuerwehr',
        en: 'Public order / fire service',
      },
      {
        value: 'hr',
        de: 'Personal',
        en: 'Human resources',
      },
      {
        value: 'procurement',
        de: 'Vergabe / Einkauf',
        en: 'Procurement',
      },
      {
        value: 'waste',
        de: 'Abfallwirtschaft',
        en: 'Waste management',
      },
      {
        value: 'it',
        de: 'IT / Digitalisierung',
        en: 'IT / digitalisation',
      },
    ],
  },
  {
    codeIdentifier: 'Maturity',
    de: 'Reife',
    en: 'Maturity',
    values: [
      {
        value: '1',
        de: 'Forschung/heikel',
        en: 'Research/sensitive',
      },
      {
        value: '2',
        de: 'erste Piloten',
        en: 'First pilots',
      },
      {
        value: '3',
        de: 'mehrere Piloten',
        en: 'Several pilots',
      },
      {
        value: '4',
        de: 'in mehreren Kommunen im Betrieb',
        en: 'In operation in several municipalities',
      },
      {
        value: '5',
        de: 'Marktstandard',
        en: 'Market standard',
      },
    ],
  },
  {
    codeIdentifier: 'DpiaExpectation',
    de: 'DSFA zu erwarten',
    en: 'DPIA expected',
    values: [
      {
        value: 'no',
        de: 'nicht zu erwarten',
        en: 'Not expected',
      },
      {
        value: 'check',
        de: 'Schwellwert prüfen',
        en: 'Check the threshold',
      },
      {
        value: 'likely',
        de: 'wahrscheinlich erforderlich',
        en: 'Probably required',
      },
    ],
  },
  {
    codeIdentifier: 'PersonalData',
    de: 'Personenbezug einer Datenart',
    en: 'Personal reference of a data category',
    values: [
      {
        value: 'yes',
        de: 'immer personenbezogen',
        en: 'Always personal',
      },
      {
        value: 'possible',
        de: 'kann personenbezogen sein',
        en: 'May be personal',
      },
      {
        value: 'no',
        de: 'nicht personenbezogen',
        en: 'Not personal',
      },
    ],
  },
  {
    codeIdentifier: 'SocialData',
    de: 'Sozial- oder Steuerdaten in einer Datenart',
    en: 'Social or tax data in a data category',
    values: [
      {
        value: 'yes',
        de: 'immer Sozial- oder Steuerdaten',
        en: 'Always social or tax data',
      },
      {
        value: 'possible',
        de: 'kann Sozial- oder Steuerdaten enthalten',
        en: 'May contain social or tax data',
      },
      {
        value: 'no',
        de: 'keine Sozial- oder Steuerdaten',
        en: 'No social or tax data',
      },
    ],
  },
  {
    codeIdentifier: 'LegalStatus',
    de: 'Stand der Rechtsgrundlage',
    en: 'Status of the legal basis',
    values: [
      {
        value: 'in-force',
        de: 'in Kraft oder anzuwenden',
        en: 'In force or in use',
      },
      {
        value: 'unconfirmed',
        de: 'Inkrafttreten nicht belegt',
        en: 'Entry into force not confirmed',
      },
    ],
  },
  {
    codeIdentifier: 'PartnerType',
    de: 'Art des Partners',
    en: 'Kind of partner',
    values: [
      {
        value: 'association',
        de: 'Verband',
        en: 'Association',
      },
      {
        value: 'it-provider',
        de: 'IT-Dienstleister',
        en: 'IT provider',
      },
      {
        value: 'state-body',
        de: 'Landesstelle',
        en: 'State body',
      },
      {
        value: 'federal-body',
        de: 'Bundesstelle',
        en: 'Federal body',
      },
      {
        value: 'ministry',
        de: 'Ministerium',
        en: 'Ministry',
      },
      {
        value: 'research',
        de: 'Forschung',
        en: 'Research',
      },
      {
        value: 'network',
        de: 'Netzwerk',
        en: 'Network',
      },
      {
        value: 'audit',
        de: 'Prüfung',
        en: 'Audit',
      },
      {
        value: 'supervision',
        de: 'Aufsicht',
        en: 'Supervision',
      },
      {
        value: 'platform',
        de: 'Plattform',
        en: 'Platform',
      },
      {
        value: 'cooperative',
        de: 'Genossenschaft',
        en: 'Cooperative',
      },
      {
        value: 'training',
        de: 'Fortbildung',
        en: 'Training',
      },
    ],
  },
  {
    codeIdentifier: 'PartnerService',
    de: 'Angebot',
    en: 'Service',
    values: [
      {
        value: 'ai-platform',
        de: 'KI-Plattform',
        en: 'AI platform',
      },
      {
        value: 'audit',
        de: 'Prüfung',
        en: 'Audit',
      },
      {
        value: 'consulting',
        de: 'Beratung',
        en: 'Consulting',
      },
      {
        value: 'development',
        de: 'Entwicklung',
        en: 'Development',
      },
      {
        value: 'funding',
        de: 'Förderung',
        en: 'Funding',
      },
      {
        value: 'guidance',
        de: 'Leitfäden und Muster',
        en: 'Guidance and templates',
      },
      {
        value: 'hosting',
        de: 'Rechenzentrum und Betrieb',
        en: 'Hosting and operation',
      },
      {
        value: 'network',
        de: 'Austausch und Vernetzung',
        en: 'Exchange and networking',
      },
      {
        value: 'platform',
        de: 'Plattform',
        en: 'Platform',
      },
      {
        value: 'procurement',
        de: 'Beschaffung',
        en: 'Procurement',
      },
      {
        value: 'research',
        de: 'Forschung',
        en: 'Research',
      },
      {
        value: 'security',
        de: 'Informationssicherheit',
        en: 'Information security',
      },
      {
        value: 'standards',
        de: 'Standards',
        en: 'Standards',
      },
      {
        value: 'supervision',
        de: 'Aufsicht',
        en: 'Supervision',
      },
      {
        value: 'training',
        de: 'Fortbildung',
        en: 'Training',
      },
      {
        value: 'transparency',
        de: 'Transparenz',
        en: 'Transparency',
      },
    ],
  },
  {
    codeIdentifier: 'SolutionStatus',
    de: 'Stand der Lösung',
    en: 'Status of the solution',
    values: [
      {
        value: 'analysis',
        de: 'Studie/Planung',
        en: 'Study/planning',
      },
      {
        value: 'pilot',
        de: 'Pilot',
        en: 'Pilot',
      },
      {
        value: 'scaling',
        de: 'Ausbau',
        en: 'Expansion',
      },
      {
        value: 'live',
        de: 'im Betrieb',
        en: 'In operation',
      },
      {
        value: 'retired',
        de: 'außer Betrieb',
        en: 'Retired',
      },
    ],
  },
  {
    codeIdentifier: 'RegionGroup',
    de: 'Region',
    en: 'Region',
    values: [
      {
        value: 'duesseldorf',
        de: 'Düsseldorf',
        en: 'Düsseldorf',
      },
      {
        value: 'bonn',
        de: 'Bonn',
        en: 'Bonn',
      },
      {
        value: 'ruhr',
        de: 'Ruhrgebiet',
        en: 'Ruhr area',
      },
      {
        value: 'nrw',
        de: 'übriges NRW',
        en: 'Rest of NRW',
      },
      {
        value: 'de',
        de: 'übriges Deutschland',
        en: 'Rest of Germany',
      },
    ],
  },
  {
    codeIdentifier: 'FundingLevel',
    de: 'Ebene der Förderung',
    en: 'Level of funding',
    values: [
      {
        value: 'state',
        de: 'Land',
        en: 'State',
      },
      {
        value: 'federal',
        de: 'Bund',
        en: 'Federal',
      },
      {
        value: 'eu',
        de: 'EU',
        en: 'EU',
      },
    ],
  },
  {
    codeIdentifier: 'FundingStatus',
    de: 'Stand der Förderung',
    en: 'Status of funding',
    values: [
      {
        value: 'open-check',
        de: 'vermutlich offen – vor Antrag prüfen',
        en: 'Probably open – check before applying',
      },
      {
        value: 'in-kind',
        de: 'Sachleistung',
        en: 'In kind',
      },
      {
        value: 'closed',
        de: 'abgelaufen',
        en: 'Closed',
      },
    ],
  },
  {
    codeIdentifier: 'FundingApplicant',
    de: 'Antragsberechtigt',
    en: 'Eligible',
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
        value: 'company',
        de: 'Unternehmen',
        en: 'Company',
      },
      {
        value: 'research',
        de: 'Wissenschaft',
        en: 'Research',
      },
    ],
  },
  {
    codeIdentifier: 'RegisterRequirement',
    de: 'Angabe im Register',
    en: 'Requirement in the register',
    values: [
      {
        value: 'required',
        de: 'Pflicht',
        en: 'Required',
      },
      {
        value: 'conditional',
        de: 'bedingt',
        en: 'Conditional',
      },
      {
        value: 'optional',
        de: 'freiwillig',
        en: 'Optional',
      },
    ],
  },
];
