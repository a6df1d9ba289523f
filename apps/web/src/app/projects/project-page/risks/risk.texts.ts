import type { RiskGrade, RiskLevel } from '@ki-kompass/domain';
import { defineTexts, type Texts } from '../../../shared/texts/define-texts';
import type { Tone } from '../../../shared/ui/badge';

export const riskTexts = defineTexts(
  {
    title: 'Risiken',
    about: 'Was schiefgehen kann und was Sie dagegen tun. Nur Ihre Organisation liest sie.',
    empty: 'Noch kein Risiko eingetragen',
    emptyAbout: 'Tragen Sie ein, was das Projekt gefährdet. So sehen es alle, die entscheiden.',
    add: 'Risiko hinzufügen',
    added: 'Risiko hinzugefügt.',
    edit: 'Ändern',
    save: 'Änderungen speichern',
    saved: 'Risiko geändert.',
    close: 'Schließen',
    closeNow: 'Risiko schließen',
    closed: 'geschlossen',
    closedNow: 'Risiko geschlossen.',
    reason: 'Warum besteht das Risiko nicht mehr?',
    cancel: 'Abbrechen',
    unsaved: 'Angaben zu einem Risiko',
    name: (number: number) => `Risiko ${String(number)}`,
    risk: 'Risiko',
    cause: 'Ursache',
    effect: 'Folge',
    likelihood: 'Wahrscheinlichkeit',
    impact: 'Auswirkung',
    weight: 'Gewicht',
    score: (level: string, score: number) => `${level} (${String(score)} von 16)`,
    measure: 'Maßnahme',
    noMeasure: 'keine',
    responsible: 'Verantwortlich',
    dueOn: 'Fällig am',
    noDue: 'kein Termin',
    overdue: (day: string) => `${day}, überfällig`,
    acts: 'Aktionen',
  },
  {
    title: 'Risks',
    about: 'What can go wrong and what you do about it. Only your organisation reads them.',
    empty: 'No risk entered yet',
    emptyAbout: 'Enter what endangers the project, so that everybody who decides sees it.',
    add: 'Add a risk',
    added: 'Risk added.',
    edit: 'Change',
    save: 'Save changes',
    saved: 'Risk changed.',
    close: 'Close',
    closeNow: 'Close the risk',
    closed: 'closed',
    closedNow: 'Risk closed.',
    reason: 'Why does the risk no longer exist?',
    cancel: 'Cancel',
    unsaved: 'Details of a risk',
    name: (number) => `Risk ${String(number)}`,
    risk: 'Risk',
    cause: 'Cause',
    effect: 'Effect',
    likelihood: 'Likelihood',
    impact: 'Impact',
    weight: 'Weight',
    score: (level, score) => `${level} (${String(score)} of 16)`,
    measure: 'Measure',
    noMeasure: 'none',
    responsible: 'Responsible',
    dueOn: 'Due on',
    noDue: 'no date',
    overdue: (day) => `${day}, overdue`,
    acts: 'Actions',
  },
);

export const riskLevelTexts: Texts<Readonly<Record<RiskLevel, string>>> = {
  de: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch' },
  en: { low: 'Low', medium: 'Medium', high: 'High' },
};

export const riskTones: Readonly<Record<RiskLevel, Tone>> = {
  low: 'neutral',
  medium: 'warning',
  high: 'danger',
};

export const likelihoodTexts: Texts<Readonly<Record<RiskGrade, string>>> = {
  de: {
    1: '1 – unwahrscheinlich',
    2: '2 – möglich',
    3: '3 – wahrscheinlich',
    4: '4 – fast sicher',
  },
  en: { 1: '1 – unlikely', 2: '2 – possible', 3: '3 – likely', 4: '4 – almost certain' },
};

export const impactTexts: Texts<Readonly<Record<RiskGrade, string>>> = {
  de: { 1: '1 – gering', 2: '2 – spürbar', 3: '3 – erheblich', 4: '4 – gefährdet das Projekt' },
  en: {
    1: '1 – minor',
    2: '2 – noticeable',
    3: '3 – considerable',
    4: '4 – endangers the project',
  },
};
