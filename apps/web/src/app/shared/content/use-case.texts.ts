import type { Maturity, ProjectFlag } from '@ki-kompass/domain';
import type { Texts } from '../texts/define-texts';

/** How far the market is with a use case, 1 to 5; the words of the catalogue. */
export const maturityTexts: Texts<Readonly<Record<Maturity, string>>> = {
  de: {
    1: 'Forschung/heikel',
    2: 'erste Piloten',
    3: 'mehrere Piloten',
    4: 'in mehreren Kommunen im Betrieb',
    5: 'Marktstandard',
  },
  en: {
    1: 'Research/sensitive',
    2: 'First pilots',
    3: 'Several pilots',
    4: 'In operation in several municipalities',
    5: 'Market standard',
  },
};

/** The answers that checklist items hang on; the words of the catalogue. */
export const projectFlagTexts: Texts<Readonly<Record<ProjectFlag, string>>> = {
  de: {
    processesPersonalData: 'Verarbeitet personenbezogene Daten',
    processesSocialData: 'Verarbeitet Sozial- oder Steuerdaten',
    dpiaRequired: 'DSFA erforderlich',
    citizenFacing: 'Bürgerkontakt',
    hasUserInterface: 'Oberfläche für Bürger oder Beschäftigte',
    isHighRisk: 'Hochrisiko nach KI-VO',
    aboveCouncilLimit: 'Wertgrenze des Rates überschritten',
    isShared: 'Kooperation',
    hasFunding: 'Förderung',
  },
  en: {
    processesPersonalData: 'Processes personal data',
    processesSocialData: 'Processes social or tax data',
    dpiaRequired: 'DPIA required',
    citizenFacing: 'Citizen-facing',
    hasUserInterface: 'User interface for citizens or staff',
    isHighRisk: 'High-risk under the AI Act',
    aboveCouncilLimit: 'Above the council value limit',
    isShared: 'Cooperation',
    hasFunding: 'Funded',
  },
};
