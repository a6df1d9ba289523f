import type { DecisionBody, EventValue, ProjectField } from '@ki-kompass/domain';
import { oversightTexts, riskClassTexts } from '../../shared/texts/domain.texts';
import { formatDay, formatEuro } from '../../shared/texts/formats';
import type { Language } from '../../shared/texts/language';
import type { CatalogueNames } from './content-names';

const words = {
  de: { yes: 'ja', no: 'nein', open: 'noch offen', from: 'ab', until: 'bis' },
  en: { yes: 'yes', no: 'no', open: 'still open', from: 'from', until: 'until' },
} as const satisfies Record<Language, Record<string, string>>;

/** How to write a value in one language. */
export interface Writing {
  readonly language: Language;
  readonly names: CatalogueNames;
  /** What the deciding bodies of the organisation are called; both names where it is not known. */
  readonly bodies?: Readonly<Record<DecisionBody, string>>;
}

type Write = (value: EventValue, writing: Writing) => string | null;

/**
 * A field's value as people read it.
 * @param value as the API or an event carries it
 * @returns `null` where nothing was entered
 */
export function fieldValue(
  field: ProjectField,
  value: EventValue,
  writing: Writing,
): string | null {
  return writers[field](value, writing);
}

const text: Write = (value) => (typeof value === 'string' && value !== '' ? value : null);
const answer: Write = (value, { language }) => {
  if (value === null) return words[language].open;
  return value === true ? words[language].yes : words[language].no;
};
const period: Write = (value, { language }) => {
  if (!isRecord(value)) return null;
  const { start = null, end = null } = value;
  const from = typeof start === 'string' ? formatDay(start, language) : null;
  const until = typeof end === 'string' ? formatDay(end, language) : null;
  if (from !== null && until !== null) return `${from} – ${until}`;
  if (from !== null) return `${words[language].from} ${from}`;
  return until === null ? null : `${words[language].until} ${until}`;
};
const oneOf =
  (texts: Record<Language, Readonly<Record<string, string>>>): Write =>
  (value, { language }) =>
    typeof value === 'string' ? (texts[language][value] ?? value) : null;

const writers: Record<ProjectField, Write> = {
  title: text,
  useCase: (value, { names }) =>
    isRecord(value) && typeof value['key'] === 'string' ? names.useCase(value['key']) : null,
  department: (value, { names }) => (typeof value === 'string' ? names.department(value) : null),
  problem: text,
  goal: text,
  contactFunction: text,
  riskClass: oneOf(riskClassTexts),
  dataCategories: (value, { names }) => {
    if (!Array.isArray(value) || value.length === 0) return null;
    return value.map((key) => names.dataCategory(asWord(key))).join(', ');
  },
  oversightLevel: oneOf(oversightTexts),
  processesPersonalData: answer,
  processesSocialData: answer,
  dpiaRequired: answer,
  citizenFacing: answer,
  hasUserInterface: answer,
  isShared: answer,
  hasFunding: answer,
  plannedAnalysis: period,
  plannedPilot: period,
  plannedScaling: period,
  estimatedTotalCents: (value, { language }) =>
    typeof value === 'number' ? formatEuro(value, language) : null,
  estimatedTotalIsAssumption: answer,
};

/** A key or text inside a value; anything else is nothing that people read. */
export function asWord(value: EventValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function isRecord(value: EventValue | undefined): value is Record<string, EventValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
