import {
  aiActRoleTexts,
  awardRouteTexts,
  confirmationTexts,
  humanReviewResultTexts,
  impactTexts,
  likelihoodTexts,
  opinionResultTexts,
  oversightTexts,
  partTexts,
  pauseCategoryTexts,
  reportDutyTexts,
  riskClassTexts,
  severityTexts,
  stopCategoryTexts,
  substantialChangeTexts,
  visibilityLevelTexts,
  type EventValue,
} from '@ki-kompass/domain';
import { dayWords, euroWords, instantWords } from './german';
import type { Wording } from './section';
import { consentWords, phaseWords, resultWords, roleWords, stateWords, statusWords } from './words';

const empty = 'leer';

/**
 * A value of an event in words: enums by their names, money as euros, days as DD.MM.YYYY.
 * @param part of what is changed, or the name of a value inside another one
 */
export function valueWords(part: string, value: EventValue, wording: Wording): string {
  if (value === null || value === '') return empty;
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return numberWords(part, value);
  if (typeof value === 'string') return textWords(part, value, wording);
  if (Array.isArray(value)) {
    const words = value.map((one) => valueWords(part, one, wording));
    return words.length === 0 ? empty : words.join('; ');
  }
  return objectWords(part, value, wording);
}

function numberWords(part: string, value: number): string {
  if (part.endsWith('Cents')) return euroWords(String(value));
  return enums[part]?.[String(value)] ?? String(value);
}

function textWords(part: string, value: string, wording: Wording): string {
  const { person, item, named } = wording;
  if (part === 'assigneeId') return person(value);
  if (itemParts.has(part)) return `„${item(value)}“`;
  if (namedParts.has(part)) return named(value);
  const bodies: Readonly<Record<string, string>> = wording.bodies;
  const word = (part === 'body' ? bodies : enums[part])?.[value];
  if (word !== undefined) return word;
  if (dayPattern.test(value)) return dayWords(value);
  return instantPattern.test(value) ? instantWords(new Date(value)) : value;
}

function objectWords(
  part: string,
  value: Readonly<Record<string, EventValue>>,
  wording: Wording,
): string {
  if (part === 'answers') return `${String(Object.keys(value).length)} Antworten`;
  const { key, version } = value;
  if (typeof key === 'string' && typeof version === 'number') {
    return `${wording.named(key)} (Fassung ${String(version)})`;
  }
  const told = Object.entries(value).filter(([, one]) => one !== null && one !== '');
  if (told.length === 0) return empty;
  return told.map(([name, one]) => `${nameOf(name)}: ${valueWords(name, one, wording)}`).join(', ');
}

function nameOf(name: string): string {
  const words: Readonly<Record<string, string>> = { ...partTexts.de, ...details };
  return words[name] ?? name;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;
const itemParts: ReadonlySet<string> = new Set([
  'items',
  'namedItems',
  'added',
  'changed',
  'removed',
]);
const namedParts: ReadonlySet<string> = new Set(['department', 'dataCategories']);

/** What stands inside a value and is no part of its own. */
const details: Readonly<Record<string, string>> = {
  id: 'Kennung',
  kind: 'Art',
  name: 'Name',
  url: 'Adresse',
  mediaType: 'Dateityp',
  size: 'Größe in Byte',
  sha256: 'SHA-256',
  textSha256: 'SHA-256 des Textes',
  start: 'von',
  end: 'bis',
  note: 'Bemerkung',
  role: 'Rolle',
  reviewerRole: 'Rolle',
  reviewedOn: 'Geprüft am',
  supersedes: 'Ersetzt',
  decidedOn: 'Beschlossen am',
  doneAt: 'Erledigt am',
  reference: 'Vorlage oder Aktenzeichen',
  text: 'Text',
  version: 'Fassung',
  key: 'Schlüssel',
};

/** Keys in words, by the part of a change that holds them. */
const enums: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: statusWords,
  phase: phaseWords,
  fromPhase: phaseWords,
  targetPhase: phaseWords,
  state: stateWords,
  checklist: { open: 'eröffnet' },
  waiver: {
    open: 'beantragt',
    granted: 'gewährt',
    refused: 'abgelehnt',
    withdrawn: 'zurückgezogen',
    lapsed: 'mit der Phase beendet',
  },
  request: { open: 'wartet auf die Entscheidung', closed: 'ohne Entscheidung beendet' },
  result: { ...resultWords, ...consentWords, ...humanReviewResultTexts.de },
  opinion: opinionResultTexts.de,
  visibility: visibilityLevelTexts.de,
  riskClass: riskClassTexts.de,
  oversightLevel: oversightTexts.de,
  role: { ...aiActRoleTexts.de, ...roleWords },
  responsibleRole: roleWords,
  reviewerRole: roleWords,
  confirmation: confirmationTexts.de,
  kinds: substantialChangeTexts.de,
  likelihood: likelihoodTexts.de,
  impact: impactTexts.de,
  severity: severityTexts.de,
  reportDuty: reportDutyTexts.de,
  pauseCategory: pauseCategoryTexts.de,
  stopCategory: stopCategoryTexts.de,
  route: awardRouteTexts.de,
  kind: { note: 'Vermerk', link: 'Link', file: 'Datei' },
};
