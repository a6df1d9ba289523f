import type {
  AiActRole,
  ClassificationState,
  ConsentResult,
  DecisionBody,
  FieldGroup,
  Gate,
  GateResult,
  HumanReviewResult,
  OpinionResult,
  ItemState,
  MunicipalityType,
  OversightLevel,
  PauseCategory,
  Phase,
  PhaseAge,
  ProjectStatus,
  ReachLevel,
  RiskClass,
  SizeClass,
  SubstantialChangeKind,
  StopCategory,
  SubStep,
  VisibilityLevel,
} from '@ki-kompass/domain';
import type { Texts } from './define-texts';

// The words of the glossary. A value that the domain adds does not compile without its words.

export const phaseTexts: Texts<Readonly<Record<Phase, string>>> = {
  de: {
    analysis: 'Bedarfsanalyse',
    pilot: 'Pilotphase',
    scaling: 'Skalierung',
  },
  en: {
    analysis: 'Needs analysis',
    pilot: 'Pilot phase',
    scaling: 'Scaling',
  },
};

export const projectStatusTexts: Texts<Readonly<Record<ProjectStatus, string>>> = {
  de: {
    draft: 'Entwurf',
    active: 'Aktiv',
    paused: 'Pausiert',
    stopped: 'Gestoppt',
    completed: 'Regelbetrieb',
    archived: 'Archiviert',
  },
  en: {
    draft: 'Draft',
    active: 'Active',
    paused: 'Paused',
    stopped: 'Stopped',
    completed: 'In operation',
    archived: 'Archived',
  },
};

export const gateTexts: Texts<Readonly<Record<Gate, string>>> = {
  de: {
    g1: 'G1 Pilotfreigabe',
    g2: 'G2 Skalierungsentscheidung',
    g3: 'G3 Übergabe in den Regelbetrieb',
    g4: 'G4 Jahresprüfung',
  },
  en: {
    g1: 'G1 pilot approval',
    g2: 'G2 scaling decision',
    g3: 'G3 handover to operation',
    g4: 'G4 yearly review',
  },
};

export const gateResultTexts: Texts<Readonly<Record<GateResult, string>>> = {
  de: {
    approved: 'Erteilt',
    'approved-with-conditions': 'Mit Auflagen erteilt',
    returned: 'Zurückgegeben',
    rejected: 'Abgelehnt',
  },
  en: {
    approved: 'Approved',
    'approved-with-conditions': 'Approved with conditions',
    returned: 'Returned',
    rejected: 'Rejected',
  },
};

export const humanReviewResultTexts: Texts<Readonly<Record<HumanReviewResult, string>>> = {
  de: { confirmed: 'Bestätigt', corrected: 'Korrigiert', rejected: 'Verworfen' },
  en: { confirmed: 'Confirmed', corrected: 'Corrected', rejected: 'Discarded' },
};

/** Why a project rests. */
export const pauseCategoryTexts: Texts<Readonly<Record<PauseCategory, string>>> = {
  de: {
    staff: 'Personal',
    budget: 'Haushalt',
    legal: 'Recht',
    provider: 'Anbieter',
    dependency: 'Abhängigkeit',
  },
  en: {
    staff: 'Staff',
    budget: 'Budget',
    legal: 'Law',
    provider: 'Provider',
    dependency: 'Dependency',
  },
};

/** Why a project was stopped. */
export const stopCategoryTexts: Texts<Readonly<Record<StopCategory, string>>> = {
  de: {
    'no-benefit': 'Kein Nutzen',
    legal: 'Recht',
    quality: 'Qualität',
    cost: 'Kosten',
    acceptance: 'Akzeptanz',
    provider: 'Anbieter',
    priority: 'Priorität',
    'better-elsewhere': 'Bessere Lösung anderswo',
  },
  en: {
    'no-benefit': 'No benefit',
    legal: 'Law',
    quality: 'Quality',
    cost: 'Cost',
    acceptance: 'Acceptance',
    provider: 'Provider',
    priority: 'Priority',
    'better-elsewhere': 'Better solution elsewhere',
  },
};

export const consentResultTexts: Texts<Readonly<Record<ConsentResult, string>>> = {
  de: {
    given: 'Zustimmung erteilt',
    'given-with-conditions': 'Zustimmung mit Auflagen erteilt',
    refused: 'Zustimmung verweigert',
    covered: 'Durch Dienstvereinbarung abgedeckt',
  },
  en: {
    given: 'Consent given',
    'given-with-conditions': 'Consent given with conditions',
    refused: 'Consent refused',
    covered: 'Covered by a service agreement',
  },
};

export const opinionResultTexts: Texts<Readonly<Record<OpinionResult, string>>> = {
  de: {
    agreed: 'Zugestimmt',
    'agreed-with-conditions': 'Mit Auflagen zugestimmt',
    rejected: 'Abgelehnt',
  },
  en: {
    agreed: 'Agreed',
    'agreed-with-conditions': 'Agreed with conditions',
    rejected: 'Rejected',
  },
};

export const decisionBodyTexts: Texts<Readonly<Record<DecisionBody, string>>> = {
  de: {
    council: 'Rat (im Kreis: Kreistag)',
    committee: 'Ausschuss',
  },
  en: {
    council: 'Council (in a district: district council)',
    committee: 'Committee',
  },
};

export const itemStateTexts: Texts<Readonly<Record<ItemState, string>>> = {
  de: {
    open: 'offen',
    'in-progress': 'in Arbeit',
    done: 'erledigt',
    'not-applicable': 'nicht zutreffend',
    waived: 'Ausnahme',
    recheck: 'erneut prüfen',
  },
  en: {
    open: 'Open',
    'in-progress': 'In progress',
    done: 'Done',
    'not-applicable': 'Not applicable',
    waived: 'Waived',
    recheck: 'Re-check',
  },
};

export const riskClassTexts: Texts<Readonly<Record<RiskClass, string>>> = {
  de: {
    'not-ai': 'kein KI-System',
    prohibited: 'verboten',
    high: 'Hochrisiko',
    'high-check': 'Hochrisiko möglich – Einzelprüfung',
    transparency: 'Transparenzpflicht',
    minimal: 'minimal',
    check: 'prüfen',
  },
  en: {
    'not-ai': 'Not an AI system',
    prohibited: 'Prohibited',
    high: 'High-risk',
    'high-check': 'High-risk possible – individual check',
    transparency: 'Transparency duty',
    minimal: 'Minimal',
    check: 'To be checked',
  },
};

export const aiActRoleTexts: Texts<Readonly<Record<AiActRole, string>>> = {
  de: { deployer: 'Betreiber', provider: 'Anbieter' },
  en: { deployer: 'Deployer', provider: 'Provider' },
};

export const confirmationTexts: Texts<Readonly<Record<ClassificationState, string>>> = {
  de: {
    unconfirmed: 'noch nicht bestätigt',
    confirmed: 'bestätigt',
    recheck: 'erneut zu prüfen',
    'not-covered': 'passt nicht zum Steckbrief',
    superseded: 'abgelöst',
  },
  en: {
    unconfirmed: 'Not confirmed yet',
    confirmed: 'Confirmed',
    recheck: 'To be checked again',
    'not-covered': 'Does not match the profile',
    superseded: 'Superseded',
  },
};

export const substantialChangeTexts: Texts<Readonly<Record<SubstantialChangeKind, string>>> = {
  de: {
    data: 'neue Daten',
    users: 'neue Nutzergruppe',
    model: 'neues Modell',
    purpose: 'neuer Zweck',
    automation: 'höherer Automatisierungsgrad',
  },
  en: {
    data: 'New data',
    users: 'New group of users',
    model: 'New model',
    purpose: 'New purpose',
    automation: 'More automation',
  },
};

export const oversightTexts: Texts<Readonly<Record<OversightLevel, string>>> = {
  de: {
    'hitl-0': 'keine Aufsicht nötig (kein Personenbezug, keine Außenwirkung)',
    'hitl-1': 'Überwachung mit Stichprobe und Eingriff',
    'hitl-2': 'Mensch gibt jede Ausgabe frei',
    'hitl-3': 'Mensch entscheidet jeden Fall selbst, KI bereitet nur vor',
  },
  en: {
    'hitl-0': 'No oversight needed (no personal reference, no external effect)',
    'hitl-1': 'Monitoring with samples and intervention',
    'hitl-2': 'A person releases every output',
    'hitl-3': 'A person decides every case, AI only prepares',
  },
};

export const sizeClassTexts: Texts<Readonly<Record<SizeClass, string>>> = {
  de: {
    'under-20000': 'unter 20.000',
    'from-20000': '20.000 bis unter 60.000',
    'from-60000': '60.000 bis 100.000',
    'over-100000': 'über 100.000',
    district: 'Kreis',
  },
  en: {
    'under-20000': 'Under 20,000',
    'from-20000': '20,000 to under 60,000',
    'from-60000': '60,000 to 100,000',
    'over-100000': 'Over 100,000',
    district: 'District',
  },
};

export const municipalityTypeTexts: Texts<Readonly<Record<MunicipalityType, string>>> = {
  de: {
    'independent-city': 'Kreisfreie Stadt',
    town: 'Kreisangehörige Stadt',
    municipality: 'Gemeinde',
  },
  en: {
    'independent-city': 'Independent city',
    town: 'Town',
    municipality: 'Municipality',
  },
};

export const fieldGroupTexts: Texts<Readonly<Record<FieldGroup, string>>> = {
  de: {
    profile: 'Steckbrief',
    checklist: 'Checkliste',
    evidence: 'Nachweise',
    opinions: 'Voten und Beteiligung',
    decisions: 'Entscheidungen',
    economics: 'Wirtschaftlichkeit',
    people: 'Personen',
  },
  en: {
    profile: 'Profile',
    checklist: 'Checklist',
    evidence: 'Evidence',
    opinions: 'Opinions and participation',
    decisions: 'Decisions',
    economics: 'Economics',
    people: 'People',
  },
};

export const visibilityLevelTexts: Texts<Readonly<Record<VisibilityLevel, string>>> = {
  de: { internal: 'Intern', partners: 'Partner', network: 'Netzwerk', public: 'Öffentlich' },
  en: { internal: 'Internal', partners: 'Partners', network: 'Network', public: 'Public' },
};

export const subStepTexts: Texts<Readonly<Record<SubStep, string>>> = {
  de: {
    'analysis.idea': 'Idee und Steckbrief',
    'analysis.process': 'Prozess- und Bedarfsaufnahme',
    'analysis.reuse': 'Nachnutzungs- und Marktcheck',
    'analysis.legal': 'Rechts- und Risikoprüfung',
    'analysis.economics': 'Wirtschaftlichkeitsvorprüfung',
    'analysis.decision': 'Beteiligung und Pilotfreigabe',
    'pilot.concept': 'Pilotkonzept und Messplan',
    'pilot.award': 'Vergabe und Vertrag',
    'pilot.release': 'Datenschutz-, Sicherheits- und PR-Freigabe',
    'pilot.build': 'Aufbau, Daten und Test',
    'pilot.run': 'Pilotbetrieb mit menschlicher Aufsicht',
    'pilot.evaluate': 'Evaluation und Entscheidung',
    'scaling.plan': 'Rolloutplan und Finanzierung',
    'scaling.operate': 'Betriebs- und Aufsichtskonzept',
    'scaling.rollout': 'Rollout in Wellen',
    'scaling.transparency': 'Transparenz und Register',
    'scaling.benefits': 'Nutzen heben',
    'scaling.share': 'Weitergabe und Kooperation',
    'scaling.review': 'Übergabe und jährliche Prüfung',
  },
  en: {
    'analysis.idea': 'Idea and profile',
    'analysis.process': 'Process and needs survey',
    'analysis.reuse': 'Re-use and market check',
    'analysis.legal': 'Legal and risk check',
    'analysis.economics': 'Preliminary economics',
    'analysis.decision': 'Participation and pilot approval',
    'pilot.concept': 'Pilot concept and measurement plan',
    'pilot.award': 'Award and contract',
    'pilot.release': 'Data protection, security and staff council release',
    'pilot.build': 'Build, data and test',
    'pilot.run': 'Pilot run with human oversight',
    'pilot.evaluate': 'Evaluation and decision',
    'scaling.plan': 'Rollout plan and funding',
    'scaling.operate': 'Operating and oversight concept',
    'scaling.rollout': 'Rollout in waves',
    'scaling.transparency': 'Transparency and register',
    'scaling.benefits': 'Realise benefits',
    'scaling.share': 'Sharing and cooperation',
    'scaling.review': 'Handover and yearly review',
  },
};

/** Around the own organisation, which has its own name. */
export const reachTexts: Texts<Readonly<Record<Exclude<ReachLevel, 'own'>, string>>> = {
  de: { district: 'Kreis', region: 'Regierungsbezirk', network: 'Netzwerk' },
  en: { district: 'District', region: 'Administrative region', network: 'Network' },
};

export const phaseAgeTexts: Texts<Readonly<Record<PhaseAge, string>>> = {
  de: {
    'up-to-3': 'bis 3 Monate',
    'over-3': 'über 3 bis 6 Monate',
    'over-6': 'über 6 bis 12 Monate',
    'over-12': 'über 12 Monate',
  },
  en: {
    'up-to-3': 'up to 3 months',
    'over-3': 'over 3 to 6 months',
    'over-6': 'over 6 to 12 months',
    'over-12': 'over 12 months',
  },
};
