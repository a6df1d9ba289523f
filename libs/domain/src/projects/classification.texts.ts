import type { RiskClass } from '../catalogue/risk-class';
import type {
  AiActRole,
  ClassificationAnswer,
  ClassificationReasonCode,
  ClassificationState,
  SubstantialChangeKind,
} from './classification';
import type { TextsOf } from '../text/texts-of';

export const riskClassTexts: TextsOf<RiskClass> = {
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

export const aiActRoleTexts: TextsOf<AiActRole> = {
  de: { deployer: 'Betreiber', provider: 'Anbieter' },
  en: { deployer: 'Deployer', provider: 'Provider' },
};

export const confirmationTexts: TextsOf<ClassificationState> = {
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

export const substantialChangeTexts: TextsOf<SubstantialChangeKind> = {
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

export const classificationAnswerTexts: TextsOf<ClassificationAnswer> = {
  de: { yes: 'Ja', no: 'Nein', unsure: 'Unklar' },
  en: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
};

/** Why the class is what it is; the question that says so follows. */
export const classificationReasonTexts: TextsOf<ClassificationReasonCode> = {
  de: {
    'not-ai': 'Es ist kein KI-System.',
    'ai-system-open': 'Offen ist, ob es ein KI-System ist.',
    prohibited: 'Die Praxis ist verboten.',
    'prohibited-open': 'Offen ist, ob die Praxis verboten ist.',
    'annex-iii': 'Ein Bereich des Anhangs III trifft zu.',
    'annex-iii-open': 'Offen ist, ob ein Bereich des Anhangs III zutrifft.',
    profiling: 'Mit Profiling gilt immer Hochrisiko.',
    'profiling-open': 'Offen ist, ob Profiling stattfindet.',
    'exemption-holds': 'Die Ausnahme nach Art. 6 Abs. 3 ist begründet.',
    'exemption-needs-reason': 'Die Ausnahme nach Art. 6 Abs. 3 braucht noch eine Begründung.',
    transparency: 'Es gelten Transparenzpflichten nach Art. 50.',
    'transparency-open': 'Offen ist die Transparenzpflicht. Bis dahin gilt sie.',
    minimal: 'Keine besondere Pflicht trifft zu. KI-Kompetenz (Art. 4) gilt immer.',
    provider: 'Die Kommune ist Anbieter.',
    'role-open': 'Offen ist, ob die Kommune Anbieter wird.',
    deployer: 'Die Kommune nutzt die Lösung und ist Betreiber.',
  },
  en: {
    'not-ai': 'It is not an AI system.',
    'ai-system-open': 'It is open whether it is an AI system.',
    prohibited: 'The practice is prohibited.',
    'prohibited-open': 'It is open whether the practice is prohibited.',
    'annex-iii': 'An area of Annex III applies.',
    'annex-iii-open': 'It is open whether an area of Annex III applies.',
    profiling: 'With profiling, it is always high-risk.',
    'profiling-open': 'It is open whether there is profiling.',
    'exemption-holds': 'The exemption under Art. 6(3) is reasoned.',
    'exemption-needs-reason': 'The exemption under Art. 6(3) still needs a reason.',
    transparency: 'Transparency duties under Art. 50 apply.',
    'transparency-open': 'The transparency duty is open. Until then it applies.',
    minimal: 'No special duty applies. AI literacy (Art. 4) always does.',
    provider: 'The municipality is a provider.',
    'role-open': 'It is open whether the municipality becomes a provider.',
    deployer: 'The municipality uses the solution and is a deployer.',
  },
};
