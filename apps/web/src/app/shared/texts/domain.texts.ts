import type {
  MunicipalityType,
  PhaseAge,
  ReachLevel,
  SizeClass,
  SubStep,
} from '@ki-kompass/domain';
import type { Texts } from './define-texts';

export {
  checklistNameTexts,
  obligationTexts,
  phaseTexts,
  projectStatusTexts,
  gateTexts,
  gateResultTexts,
  humanReviewResultTexts,
  pauseCategoryTexts,
  stopCategoryTexts,
  consentResultTexts,
  opinionResultTexts,
  decisionBodyTexts,
  itemStateTexts,
  oversightTexts,
  riskClassTexts,
  aiActRoleTexts,
  confirmationTexts,
  substantialChangeTexts,
  fieldGroupTexts,
  visibilityLevelTexts,
} from '@ki-kompass/domain';

// The words of the glossary. A value that the domain adds does not compile without its words.

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
