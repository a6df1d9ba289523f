import { describe, expect, it } from '@jest/globals';
import { overviewTexts } from './overview.texts';
import { answerParts } from './answer';

const list = { organisation: 'bonn' };
const own = { drafts: 0, unconfirmed: 0, attention: { total: 0, items: [] } };
const answer = (overview: Parameters<typeof answerParts>[0]) =>
  answerParts(overview, list, overviewTexts.de.answer, String);

describe('the answer of the overview', () => {
  it('says the total alone where nothing else is the matter', () => {
    const parts = answer({ reach: 'own', total: 0, pilotAges: [], own });
    expect(parts).toEqual([
      { text: '0 Projekte', link: undefined, queryParams: { ...list, status: 'begun' } },
    ]);
  });

  it('leads every number to its list', () => {
    const parts = answer({
      reach: 'own',
      total: 14,
      pilotAges: [{ age: 'over-12', count: 2 }],
      own: { ...own, unconfirmed: 1, decisions: { count: 3, oldestSince: null } },
    });
    expect(parts.map(({ text }) => text).join(', ')).toBe(
      '14 Projekte, 3 Entscheidungen warten, 2 Piloten laufen länger als 12 Monate, 1 Projekt seit 90 Tagen nicht bestätigt',
    );
    expect(parts.map(({ queryParams }) => queryParams)).toEqual([
      { ...list, status: 'begun' },
      { ...list, decision: 'waiting' },
      { ...list, phase: 'pilot', status: 'active', phaseAge: 'over-12' },
      { ...list, confirmation: 'overdue' },
    ]);
    expect(parts.every(({ link }) => link === '/projekte')).toBe(true);
  });

  it('says that it counts what is visible beyond the own organisation', () => {
    const [total] = answer({ reach: 'network', total: 7, pilotAges: [] });
    expect(total?.text).toBe('7 sichtbare Projekte');
  });
});
