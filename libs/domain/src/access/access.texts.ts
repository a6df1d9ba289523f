import type { FieldGroup, VisibilityLevel } from './field-groups';
import type { Role } from './roles';
import type { TextsOf } from '../text/texts-of';

/** Roles as people are called; short enough for a menu. */
export const roleTexts: TextsOf<Role> = {
  de: {
    'it-coordinator': 'IT-Koordination',
    cdo: 'CDO / Digitalisierungsbeauftragte',
    'department-head': 'Amts-/Fachbereichsleitung',
    'it-head': 'IT-Leitung',
    'executive-board': 'Bürgermeister/in / Verwaltungsvorstand',
    treasurer: 'Kämmerei',
    'data-protection-officer': 'Datenschutzbeauftragte',
    'information-security-officer': 'Informationssicherheitsbeauftragte (ISB)',
    'staff-council': 'Personalrat',
    'equality-and-inclusion': 'Gleichstellung und Schwerbehindertenvertretung',
    procurement: 'Vergabestelle',
    'human-resources': 'Personal und Fortbildung',
    'council-office': 'Ratsbüro / Sitzungsdienst',
    auditor: 'Rechnungsprüfung (RPA, gpaNRW)',
    'it-provider': 'IT-Dienstleister',
    'organisation-admin': 'Organisationsverwaltung',
    'network-admin': 'Netzwerkverwaltung',
  },
  en: {
    'it-coordinator': 'IT coordinator',
    cdo: 'Chief digital officer (CDO)',
    'department-head': 'Head of department',
    'it-head': 'Head of IT',
    'executive-board': 'Mayor / executive board',
    treasurer: 'Treasury',
    'data-protection-officer': 'Data protection officer (DPO)',
    'information-security-officer': 'Information security officer (ISO)',
    'staff-council': 'Staff council',
    'equality-and-inclusion': 'Equality officer and representatives of severely disabled staff',
    procurement: 'Procurement office',
    'human-resources': 'Human resources and training',
    'council-office': 'Council office',
    auditor: 'Auditor (local audit office, gpaNRW)',
    'it-provider': 'IT provider',
    'organisation-admin': 'Organisation administrator',
    'network-admin': 'Network administrator',
  },
};

export const fieldGroupTexts: TextsOf<FieldGroup> = {
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

/** How far a field group is open. */
export const visibilityLevelTexts: TextsOf<VisibilityLevel> = {
  de: { internal: 'Intern', partners: 'Partner', network: 'Netzwerk', public: 'Öffentlich' },
  en: { internal: 'Internal', partners: 'Partners', network: 'Network', public: 'Public' },
};
