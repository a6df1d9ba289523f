import { dayOf, type EventValue, impactTexts, likelihoodTexts } from '@ki-kompass/domain';
import {
  aiActRoleTexts,
  confirmationTexts,
  decisionBodyTexts,
  consentResultTexts,
  gateResultTexts,
  itemStateTexts,
  pauseCategoryTexts,
  opinionResultTexts,
  phaseTexts,
  projectStatusTexts,
  riskClassTexts,
  substantialChangeTexts,
  stopCategoryTexts,
  visibilityLevelTexts,
} from '../../../shared/texts/domain.texts';
import { formatDay, formatEuro, formatInstant } from '../../../shared/texts/formats';
import type { Language } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { awardRouteTexts } from '../award/award.texts';
import { asWord, isRecord, type Writing } from '../field-value';
import { incidentTexts, reportDutyTexts, severityTexts } from '../risks/incident.texts';
import { type ChangePart, historyTexts } from './history.texts';
import { reviewWords } from './review-words';

type Write = (value: EventValue, writing: Writing) => string | null;

const oneOf =
  (words: Record<Language, Readonly<Record<string, string>>>): Write =>
  (value, { language }) =>
    typeof value === 'string' ? wordIn(words[language], value) : null;

/** Grades are numbers so that they multiply; people read their names. */
const graded =
  (words: Record<Language, Readonly<Record<string, string>>>): Write =>
  (value, { language }) =>
    typeof value === 'number' ? wordIn(words[language], String(value)) : null;

export const plain = (value: EventValue): string | null => {
  if (value === null || value === '') return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
const itemNames: Write = (value, { names, language }) =>
  Array.isArray(value)
    ? value.map((key) => quoted(names.item(asWord(key)), language)).join(', ')
    : null;
const instant: Write = (value, { language }) =>
  typeof value === 'string' ? formatInstant(value, language) : null;
const day: Write = (value, { language }) =>
  typeof value === 'string' ? formatDay(value, language) : null;

const euro: Write = (value, { language }) =>
  typeof value === 'number' ? formatEuro(value, language) : null;

export const levelWord = oneOf(visibilityLevelTexts);

const yesOrNo: Write = (value, { language }) => {
  const { yes, no } = historyTexts[language];
  if (typeof value !== 'boolean') return null;
  return value ? yes : no;
};
const requestState: Write = (value, { language }) => {
  const { waiting, ended } = historyTexts[language];
  return value === 'open' ? waiting : ended;
};

/** The value of each part of a change in words; `null` is empty. */
export const writers: Record<ChangePart, Write> = {
  continues: plain,
  number: plain,
  status: oneOf(projectStatusTexts),
  phase: oneOf(phaseTexts),
  confirmedAt: instant,
  state: oneOf(itemStateTexts),
  reason: plain,
  dueOn: day,
  assigneeId: plain,
  evidence: evidenceWords,
  checklist: plain,
  waiverReason: plain,
  items: (value, { names }) =>
    Array.isArray(value) ? value.map((key) => names.item(asWord(key))).join('; ') : null,
  question: plain,
  opinionText: plain,
  opinion: oneOf(opinionResultTexts),
  recommendation: plain,
  newReason: plain,
  agreement: (value, { language }) => {
    // Of a service agreement the title, of somebody who agrees to a gate who and why.
    if (!isRecord(value)) return plain(value);
    const { role = null, note = null } = value;
    const by = wordIn(roleTexts[language], asWord(role));
    return [by, plain(note)].filter((part) => part !== null).join(' – ');
  },
  result: oneOf({
    de: { ...gateResultTexts.de, ...consentResultTexts.de },
    en: { ...gateResultTexts.en, ...consentResultTexts.en },
  }),
  // Only the checklist of the catalogue has a number that says something; its items are listed.
  versions: (value) => (typeof value === 'string' ? (/@(\d+)/.exec(value)?.[1] ?? null) : null),
  agreedOn: day,
  withdrawn: yesOrNo,
  lapsed: yesOrNo,
  rationale: plain,
  conditions: (value, writing) => {
    if (!Array.isArray(value)) return null;
    return value.map((condition) => conditionWords(condition, writing)).join('; ');
  },
  fulfilment: evidenceWords,
  snapshot: plain,
  cause: plain,
  effect: plain,
  likelihood: graded(likelihoodTexts),
  impact: graded(impactTexts),
  measure: plain,
  responsibleRole: oneOf(roleTexts),
  occurredAt: instant,
  noticedAt: instant,
  severity: oneOf(severityTexts),
  description: plain,
  reportDuty: oneOf(reportDutyTexts),
  reportReason: plain,
  reportedAt: instant,
  reference: plain,
  measures: measureWords,
  lesson: plain,
  overriddenOpinions: (value, { language }) =>
    Array.isArray(value) ? value.map((one) => overrideWords(one, language)).join('; ') : null,
  namedItems: itemNames,
  added: itemNames,
  changed: itemNames,
  removed: itemNames,
  riskClass: oneOf(riskClassTexts),
  role: oneOf(aiActRoleTexts),
  ruleVersion: plain,
  answers: (value, { language }) =>
    isRecord(value) ? historyTexts[language].answers(Object.keys(value).length) : null,
  exemptionReason: plain,
  confirmation: oneOf(confirmationTexts),
  kinds: (value, { language }) =>
    Array.isArray(value)
      ? value.map((kind) => wordIn(substantialChangeTexts[language], asWord(kind))).join(', ')
      : null,
  text: plain,
  request: requestState,
  pauseCategory: oneOf(pauseCategoryTexts),
  stopCategory: oneOf(stopCategoryTexts),
  resumeOn: day,
  contractsContinue: yesOrNo,
  realDataContinues: yesOrNo,
  targetPhase: oneOf(phaseTexts),
  body: (value, { language, bodies = decisionBodyTexts[language] }) => {
    if (!isRecord(value)) return null;
    const { body = null, decidedOn = null, reference = null } = value;
    const on = typeof decidedOn === 'string' ? formatDay(decidedOn, language) : null;
    const by = wordIn(bodies, asWord(body));
    return [by, on, plain(reference)].filter((part) => part !== null).join(', ');
  },
  reviews: reviewWords,
  route: oneOf(awardRouteTexts),
  estimatedNetCents: euro,
  finalNetCents: euro,
  awardedOn: day,
  providerName: plain,
  outputs: plain,
};

/** Events hold the hash of what was written and not the text; older ones hold the text itself. */
function evidenceWords(value: EventValue, { language }: Writing): string | null {
  if (!isRecord(value)) return null;
  const texts = historyTexts[language];
  const { kind = null, name = null, text = null, url = null, reason = null } = value;
  if (typeof reason === 'string') return texts.redacted(reason);
  if (typeof name === 'string') return name;
  const written = [plain(text), plain(url)].filter((part) => part !== null).join(' – ');
  if (written !== '') return written;
  return kind === 'note' || kind === 'link' ? texts[kind] : null;
}

function overrideWords(overridden: EventValue, language: Language): string {
  if (!isRecord(overridden)) return plain(overridden) ?? '';
  const { role = '', reason = '' } = overridden;
  return `${wordIn(roleTexts[language], asWord(role))}: ${asWord(reason)}`;
}

function measureWords(value: EventValue, writing: Writing): string | null {
  if (!isRecord(value)) return null;
  const { doneAt } = value;
  const done = typeof doneAt === 'string' ? dayWord(doneAt, writing) : '';
  return [conditionWords(value, writing), done].filter((part) => part !== '').join(' – ');
}

function dayWord(doneAt: string, { language }: Writing): string {
  return incidentTexts[language].done(formatDay(dayOf(new Date(doneAt)), language));
}

function conditionWords(condition: EventValue, { language }: Writing): string {
  if (!isRecord(condition)) return plain(condition) ?? '';
  const { text = '', dueOn, responsibleRole = '' } = condition;
  const until =
    typeof dueOn === 'string'
      ? `${historyTexts[language].until} ${formatDay(dueOn, language)}`
      : '';
  const by = wordIn(roleTexts[language], asWord(responsibleRole));
  return `${asWord(text)} (${[until, by].filter((part) => part !== '').join(', ')})`;
}

export function quoted(text: string, language: Language): string {
  return language === 'de' ? `„${text}“` : `“${text}”`;
}

export function wordIn(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
