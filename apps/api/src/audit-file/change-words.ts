import {
  checklistNameTexts,
  fieldTexts,
  isAwardItem,
  partTexts,
  type Changes,
} from '@ki-kompass/domain';
import { valueWords } from './change-values';
import { monthWords } from './german';
import type { Wording } from './section';
import { gateWords, groupWords, phaseWords, roleWords } from './words';

/**
 * What an event changed, a line each. The file for programs keeps paths and values as they were
 * recorded; whoever reads the table reads words.
 */
export function changesWords(changes: Changes, wording: Wording): string {
  return Object.entries(changes)
    .map(([path, [from, to]]) => {
      const part = partOf(path);
      const write = (value: typeof from) => valueWords(part, value, wording);
      return `${labelOf(path, part, wording)}: ${write(from)} → ${write(to)}`;
    })
    .join('\n');
}

/** What they say stands right behind their name. */
const acts: ReadonlySet<string> = new Set([
  'pause',
  'resume',
  'stop',
  'return',
  'archive',
  'award',
  'checklist-version',
]);

const partWords: Readonly<Record<string, string>> = {
  ...fieldTexts.de,
  ...partTexts.de,
  waiver: 'Ausnahme',
};

type Area = (key: string, wording: Wording) => string;

const role: Area = (key) => wordIn(roleWords, key);

/** What the first two words of a path name; what an act says needs no name of its own. */
const areas: Readonly<Record<string, Area>> = {
  gates: (key) => wordIn(gateWords, key),
  checklist: (key, { item }) => {
    const list = wordIn(checklistNameTexts.de, key);
    return list === key ? `„${item(key)}“` : `Checkliste ${list}`;
  },
  award: (key, { item }) => (isAwardItem(key) ? `Vergabe „${item(key)}“` : 'Vergabe'),
  risks: (key) => `Risiko ${key}`,
  incidents: (key) => `Vorfall ${key}`,
  opinions: (key, wording) => `Votum ${role(key, wording)}`,
  participation: (key, wording) => `Freigabe für ${role(key, wording)}`,
  consents: (key) => `Zustimmung des Personalrats, ${wordIn(phaseWords, key)}`,
  visibility: (key) => `Sichtbarkeit von ${wordIn(groupWords, key)}`,
  conditions: () => 'Auflage',
  classification: () => 'Einstufung',
  outputs: (key) => `Ausgaben ${monthWords(key)}`,
  pause: () => 'Pause',
  resume: () => 'Fortsetzung',
  stop: () => 'Stopp',
  return: () => 'Rückkehr',
  archive: () => 'Archivierung',
  'checklist-version': () => 'Neue Fassung',
  'substantial-change': () => 'Wesentliche Änderung',
  reviews: () => 'Menschliche Prüfung',
};

function labelOf(path: string, part: string, wording: Wording): string {
  const [area = '', key = ''] = path.split('/');
  const named = areas[area]?.(key, wording);
  const words = wordIn(partWords, part);
  if (named === undefined) return words;
  return part === area ? named : `${named}, ${words}`;
}

/** The part of its subject that a path speaks about; a single piece of a collection by the collection. */
function partOf(path: string): string {
  const [area = '', key = '', part] = path.split('/');
  if (part !== undefined) return part;
  return acts.has(area) ? key : area;
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
