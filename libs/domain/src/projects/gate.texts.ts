import type { OrganisationKind } from '../access/roles';
import type { DecisionBody } from './gate-authority-table';
import type { ConsentResult } from './consent';
import type { GateResult } from './gates';
import type { OpinionResult } from './opinion';
import type { Gate } from './phases';
import type { TextsOf } from '../text/texts-of';

export const gateTexts: TextsOf<Gate> = {
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

export const gateResultTexts: TextsOf<GateResult> = {
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

export const decisionBodyTexts: TextsOf<DecisionBody> = {
  de: {
    council: 'Rat (im Kreis: Kreistag)',
    committee: 'Ausschuss',
  },
  en: {
    council: 'Council (in a district: district council)',
    committee: 'Committee',
  },
};

/** The same for one organisation, where its kind says which of both councils it has. */
export function decisionBodyTextsOf(kind: OrganisationKind | undefined): TextsOf<DecisionBody> {
  const { de, en } = decisionBodyTexts;
  const council = kind === undefined ? undefined : councilOf[kind];
  if (council === undefined) return decisionBodyTexts;
  return { de: { ...de, council: council.de }, en: { ...en, council: council.en } };
}

const councilOf: Readonly<
  Partial<Record<OrganisationKind, { readonly de: string; readonly en: string }>>
> = {
  municipality: { de: 'Rat', en: 'Council' },
  district: { de: 'Kreistag', en: 'District council' },
};

export const opinionResultTexts: TextsOf<OpinionResult> = {
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

export const consentResultTexts: TextsOf<ConsentResult> = {
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
