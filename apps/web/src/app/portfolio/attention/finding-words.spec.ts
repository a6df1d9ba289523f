import { describe, expect, it } from '@jest/globals';
import type { FindingView } from '@ki-kompass/domain';
import { gateTexts } from '../../shared/texts/domain.texts';
import { formatDay } from '../../shared/texts/formats';
import { attentionTexts } from './attention.texts';
import { type FindingWords, sayFinding } from './finding-words';

const project = { id: 'one', organisation: { id: 'bonn' } };
const words: FindingWords = {
  sentences: attentionTexts.de.sentence,
  gates: gateTexts.de,
  format: { day: (day) => formatDay(day, 'de') },
  language: 'de',
};
const say = (finding: Omit<FindingView, 'standing'>) =>
  sayFinding({ standing: 'yellow', ...finding }, project, words);

describe('a broken rule in words', () => {
  it('leads to the item that caused it', () => {
    const itemName = { de: 'DSFA-Schwellwert', en: 'DPIA threshold' };
    const itemKey = 'needs-analysis.dpia';
    expect(say({ rule: 'item-overdue', on: '2026-11-18', count: 3, itemKey, itemName })).toEqual({
      rule: 'item-overdue',
      sentence: 'Prüfpunkt „DSFA-Schwellwert“ war am 18.11.2026 fällig, 2 weitere auch.',
      commands: ['/projekte', 'one', 'checkliste'],
      queryParams: { organisation: 'bonn', punkt: itemKey },
    });
  });

  it.each<[Omit<FindingView, 'standing'>, string, string | undefined]>([
    [
      { rule: 'phase-overdue', on: '2026-09-30', count: 1 },
      'Das geplante Ende der Phase war am 30.09.2026.',
      'steckbrief',
    ],
    [
      { rule: 'decision-waiting', on: '2026-11-01', count: 1, gate: 'g1' },
      'G1 Pilotfreigabe: Die Entscheidung wartet seit dem 01.11.2026.',
      'entscheidung',
    ],
    [
      { rule: 'condition-overdue', on: '2026-11-01', count: 2, gate: 'g1' },
      '2 Auflagen sind überfällig, die älteste seit dem 01.11.2026.',
      'entscheidung',
    ],
    [
      { rule: 'unconfirmed', on: '2026-01-01', count: 1 },
      'Seit dem 01.01.2026 hat niemand den Stand bestätigt.',
      undefined,
    ],
  ])('leads to the place of its cause: %j', (finding, sentence, tab) => {
    const said = say(finding);
    expect(said.sentence).toBe(sentence);
    expect(said.commands[2]).toBe(tab);
  });
});
