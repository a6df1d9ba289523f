import type { ReportDuty, Severity } from './incident';
import type { TextsOf } from '../text/texts-of';

export const severityTexts: TextsOf<Severity> = {
  de: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch', critical: 'Kritisch' },
  en: { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' },
};

export const reportDutyTexts: TextsOf<ReportDuty> = {
  de: { undecided: 'Noch nicht entschieden', yes: 'Meldepflichtig', no: 'Nicht meldepflichtig' },
  en: {
    undecided: 'Not decided yet',
    yes: 'Has to be reported',
    no: 'Does not have to be reported',
  },
};
