import type { AttentionRule, FindingView, Gate } from '@ki-kompass/domain';
import type { Formats } from '../../shared/texts/formats';
import type { Language } from '../../shared/texts/language';
import type { attentionTexts } from './attention.texts';

export interface FindingWords {
  readonly sentences: (typeof attentionTexts)['de']['sentence'];
  readonly gates: Readonly<Record<Gate, string>>;
  readonly format: Pick<Formats, 'day'>;
  readonly language: Language;
}

/** What a broken rule says, and the place of the project where its cause stands. */
export interface SaidFinding {
  readonly rule: AttentionRule;
  readonly sentence: string;
  readonly commands: readonly string[];
  readonly queryParams: Readonly<Record<string, string>>;
}

type Sentence = (finding: FindingView, words: FindingWords) => string;

const sentences: Readonly<Record<AttentionRule, Sentence>> = {
  'incident-open': ({ on, incident, count }, { sentences: say, format }) =>
    say.incidentOpen(count, incident ?? 0, format.day(on)),
  'phase-overdue': ({ on }, { sentences: say, format }) => say.phaseOverdue(format.day(on)),
  'pilot-long': ({ on }, { sentences: say, format }) => say.pilotLong(format.day(on)),
  'decision-waiting': ({ on, gate }, { sentences: say, gates, format }) =>
    say.decisionWaiting(gate === undefined ? '' : gates[gate], format.day(on)),
  'review-overdue': ({ on }, { sentences: say, format }) => say.reviewOverdue(format.day(on)),
  'condition-overdue': ({ on, gate, count }, { sentences: say, gates, format }) =>
    say.conditionOverdue(count, gate === undefined ? '' : gates[gate], format.day(on)),
  'item-overdue': ({ on, itemName, itemKey, count }, { sentences: say, format, language }) =>
    say.itemOverdue(count, itemName?.[language] ?? itemKey ?? '', format.day(on)),
  unconfirmed: ({ on }, { sentences: say, format }) => say.unconfirmed(format.day(on)),
};

/** The tab on which the cause stands; the project itself is where its status is confirmed. */
const tabs: Readonly<Record<AttentionRule, readonly string[]>> = {
  'incident-open': ['risiken'],
  'phase-overdue': ['steckbrief'],
  'pilot-long': ['entscheidung'],
  'decision-waiting': ['entscheidung'],
  'review-overdue': ['entscheidung'],
  'condition-overdue': ['entscheidung'],
  'item-overdue': ['checkliste'],
  unconfirmed: [],
};

export function sayFinding(
  finding: FindingView,
  { id, organisation }: { readonly id: string; readonly organisation: { readonly id: string } },
  words: FindingWords,
): SaidFinding {
  const { rule, itemKey } = finding;
  return {
    rule,
    sentence: sentences[rule](finding, words),
    commands: ['/projekte', id, ...tabs[rule]],
    queryParams: {
      organisation: organisation.id,
      ...(itemKey === undefined ? {} : { punkt: itemKey }),
    },
  };
}
