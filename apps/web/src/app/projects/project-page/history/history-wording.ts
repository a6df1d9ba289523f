import {
  groupOfField,
  type HistoryEntry,
  isAwardItem,
  type ProjectField,
} from '@ki-kompass/domain';
import {
  checklistNameTexts,
  fieldGroupTexts,
  gateTexts,
  phaseTexts,
  projectStatusTexts,
} from '../../../shared/texts/domain.texts';
import { formatMonth } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { fieldTexts } from '../field.texts';
import { asWord, fieldValue, type Writing } from '../field-value';
import { incidentTexts } from '../risks/incident.texts';
import { riskTexts } from '../risks/risk.texts';
import { type ChangePart, eventTexts, historyTexts, partTexts } from './history.texts';
import { levelWord, plain, quoted, wordIn, writers } from './change-writers';

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

/** What their sentences say includes the new status. */
const actsWithStatus: ReadonlySet<HistoryEntry['type']> = new Set([
  'project.paused',
  'project.resumed',
  'project.stopped',
  'project.returned',
  'project.archived',
]);

/**
 * Events of one act become one line: a change that concerns several field groups is recorded as
 * several events at the same instant, and so is the status that an act leads to. Who may not read
 * the act finds the status alone.
 */
export function historyLines(
  entries: readonly HistoryEntry[],
  writing: Writing,
): readonly HistoryLine[] {
  const acts = entries.filter(({ type }) => actsWithStatus.has(type));
  const told = new Set(acts.map(({ recordedAt }) => recordedAt));
  const lines: HistoryLine[] = [];
  for (const entry of entries) {
    if (entry.type === 'project.status-changed' && told.has(entry.recordedAt)) continue;
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
  const items = itemsIn(entry.changes);
  return {
    seq: entry.seq,
    who: name ?? role,
    personId,
    role: name === null ? null : role,
    did:
      entry.type === 'checklist-item.changed' && items.size > 1
        ? historyTexts[language].severalItems(items.size)
        : eventTexts[language][entry.type](aboutOf(entry, writing)),
    at: entry.recordedAt,
    effectiveOn: entry.effectiveOn,
    changes: entry.changes
      .filter(isWorthALine)
      .map((change) => (items.size > 1 ? namedLine(change, writing) : changeLine(change, writing))),
  };
}

/** The items of which a part has changed. */
function itemsIn(changes: readonly Change[]): ReadonlySet<string> {
  const keys = changes.flatMap(({ path }) => /^checklist\/([^/]+)\/./.exec(path)?.[1] ?? []);
  return new Set(keys);
}

/** Where several items have changed, each line says of which it speaks. */
function namedLine(change: Change, writing: Writing): ChangeLine {
  const line = changeLine(change, writing);
  return { ...line, label: `${subjectOf(change, writing)}: ${line.label}` };
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
  // Records of the time when only the pilot had one name no item.
  if (area === 'award') return isAwardItem(key) ? quoted(names.item(key), language) : '';
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
