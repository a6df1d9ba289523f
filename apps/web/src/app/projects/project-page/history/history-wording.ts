import {
  dayOf,
  type EventValue,
  groupOfField,
  type HistoryEntry,
  type ProjectField,
} from '@ki-kompass/domain';
import {
  aiActRoleTexts,
  checklistNameTexts,
  confirmationTexts,
  decisionBodyTexts,
  fieldGroupTexts,
  consentResultTexts,
  gateResultTexts,
  gateTexts,
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
import { formatDay, formatEuro, formatInstant, formatMonth } from '../../../shared/texts/formats';
import type { Language } from '../../../shared/texts/language';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { awardRouteTexts } from '../award/award.texts';
import { fieldTexts } from '../field.texts';
import { asWord, fieldValue, isRecord, type Writing } from '../field-value';
import { incidentTexts, reportDutyTexts, severityTexts } from '../risks/incident.texts';
import { riskTexts } from '../risks/risk.texts';
import { type ChangePart, eventTexts, historyTexts, partTexts } from './history.texts';
import { reviewWords } from './review-words';

/** One changed thing: what it is called, and its value before and now; `null` is empty. */
export interface ChangeLine {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One entry of the history in words. */
export interface HistoryLine {
  readonly seq: number;
  readonly who: string;
  /** Whose name `who` is. */
  readonly personId: string | null;
  /** The role, where `who` is a name. */
  readonly role: string | null;
  /** What they did, to stand after their name. */
  readonly did: string;
  readonly at: string;
  readonly effectiveOn: string;
  readonly changes: readonly ChangeLine[];
}

type Change = HistoryEntry['changes'][number];

/**
 * Events of one act become one line: a change that concerns several field groups is recorded as
 * several events at the same instant.
 */
export function historyLines(
  entries: readonly HistoryEntry[],
  writing: Writing,
): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const entry of entries) {
    const line = historyLine(entry, writing);
    const last = lines.at(-1);
    const isSameAct = last?.at === line.at && last.who === line.who && last.did === line.did;
    if (last === undefined || !isSameAct) lines.push(line);
    if (last !== undefined && isSameAct) {
      lines[lines.length - 1] = { ...last, changes: [...line.changes, ...last.changes] };
    }
  }
  return lines;
}

/** An event → words. Without a name (readers who see no people) the role acts. */
export function historyLine(entry: HistoryEntry, writing: Writing): HistoryLine {
  const { language } = writing;
  const role = roleTexts[language][entry.actor.role];
  const { name, personId } = entry.actor;
  return {
    seq: entry.seq,
    who: name ?? role,
    personId,
    role: name === null ? null : role,
    did: eventTexts[language][entry.type](aboutOf(entry, writing)),
    at: entry.recordedAt,
    effectiveOn: entry.effectiveOn,
    changes: entry.changes.filter(isWorthALine).map((change) => changeLine(change, writing)),
  };
}

/** What the event happened to, each thing once. */
function aboutOf({ type, changes }: HistoryEntry, writing: Writing): string {
  const subjects = changes.map((change) => subjectOf(change, writing));
  if (type === 'gate.decided')
    return [...new Set([...subjects, ...resultsIn(changes, writing)])].join(' – ');
  return [...new Set(subjects)].join(', ');
}

function resultsIn(changes: readonly Change[], writing: Writing): string[] {
  return changes
    .filter(({ path }) => path.endsWith('/result'))
    .flatMap((change) => changeLine(change, writing).to ?? []);
}

function subjectOf({ path, to }: Change, { language, names }: Writing): string {
  const [area = '', key = ''] = path.split('/');
  if (area === 'gates') return wordIn(gateTexts[language], key);
  if (area === 'checklist') {
    const item = names.item(key);
    // Lists have no entry among the items.
    return item === key ? wordIn(checklistNameTexts[language], key) : quoted(item, language);
  }
  if (area === 'risks') return riskTexts[language].name(Number(key));
  if (area === 'incidents') return incidentTexts[language].name(Number(key));
  if (area === 'outputs') return formatMonth(key, language);
  if (area === 'opinions' || area === 'participation') return wordIn(roleTexts[language], key);
  if (area === 'visibility') return wordIn(fieldGroupTexts[language], key);
  if (area === 'phase') return wordIn(phaseTexts[language], asWord(to));
  if (area === 'status') return wordIn(projectStatusTexts[language], asWord(to));
  return isField(area) ? fieldTexts[language][area] : wordIn(partTexts[language], area);
}

/** The sentence already says these completely. */
function isWorthALine({ path }: Change): boolean {
  return !/^(?:status|phase|confirmedAt|checklist\/[^/]+(?:\/waiver)?|participation\/[^/]+|gates\/[^/]+\/result)$/.test(
    path,
  );
}

/** A change with its label and both values in words. */
export function changeLine({ path, from, to }: Change, writing: Writing): ChangeLine {
  const { language } = writing;
  if (isField(path)) {
    const label = fieldTexts[language][path];
    return { label, from: fieldValue(path, from, writing), to: fieldValue(path, to, writing) };
  }
  if (path.startsWith('visibility/')) {
    const label = subjectOf({ path, from, to }, writing);
    return { label, from: levelWord(from, writing), to: levelWord(to, writing) };
  }
  const part = partOf(path);
  if (part === undefined) return { label: path, from: plain(from), to: plain(to) };
  const label = partTexts[language][part];
  return { label, from: writers[part](from, writing), to: writers[part](to, writing) };
}

/** Parts of which there are several, each with a place of its own in the path. */
const collections: readonly string[] = ['evidence', 'measures'];

/** The part that a path speaks about: its last word, or the collection a single thing is in. */
function partOf(path: string): ChangePart | undefined {
  const [area = '', second, part, ...more] = path.split('/');
  const name = part ?? (isAct(area) ? second : undefined) ?? area;
  if (!Object.hasOwn(partTexts.de, name)) return undefined;
  return more.length > 0 && !collections.includes(name) ? undefined : (name as ChangePart);
}

/** What an act says stands right behind its name. */
function isAct(area: string): boolean {
  const acts = ['pause', 'resume', 'stop', 'return', 'archive', 'award', 'checklist-version'];
  return acts.includes(area);
}

function isField(path: string): path is ProjectField {
  return Object.hasOwn(groupOfField, path);
}

type Write = (value: EventValue, writing: Writing) => string | null;

const oneOf =
  (words: Record<Language, Readonly<Record<string, string>>>): Write =>
  (value, { language }) =>
    typeof value === 'string' ? wordIn(words[language], value) : null;

const plain = (value: EventValue): string | null => {
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

const levelWord = oneOf(visibilityLevelTexts);

const yesOrNo: Write = (value, { language }) => {
  const { yes, no } = historyTexts[language];
  if (typeof value !== 'boolean') return null;
  return value ? yes : no;
};
const requestState: Write = (value, { language }) => {
  const { waiting, ended } = historyTexts[language];
  return value === 'open' ? waiting : ended;
};

const writers: Record<ChangePart, Write> = {
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
  likelihood: plain,
  impact: plain,
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
  body: (value, { language }) => {
    if (!isRecord(value)) return null;
    const { body = null, decidedOn = null, reference = null } = value;
    const on = typeof decidedOn === 'string' ? formatDay(decidedOn, language) : null;
    const by = wordIn(decisionBodyTexts[language], asWord(body));
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

function quoted(text: string, language: Language): string {
  return language === 'de' ? `„${text}“` : `“${text}”`;
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
