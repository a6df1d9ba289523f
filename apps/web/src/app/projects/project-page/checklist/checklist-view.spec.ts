import { describe, expect, it } from '@jest/globals';
import type { ChecklistItem, ChecklistItemTemplate } from '@ki-kompass/domain';
import {
  asReadOnly,
  bySubStep,
  holdsRecords,
  itemViews,
  matches,
  nextItems,
} from './checklist-view';

const item = (key: string, changes: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: '0193a000-0000-7000-8000-000000000001',
  key,
  order: 1,
  subStep: 'analysis.idea',
  own: null,
  state: 'open',
  reason: null,
  responsibleRole: 'it-coordinator',
  dueOn: null,
  assignee: null,
  applies: true,
  blocksGate: true,
  setByDecision: false,
  needsEvidence: false,
  evidenceCount: 0,
  doneAt: null,
  mayEdit: true,
  mayAddEvidence: true,
  mayRedactEvidence: true,
  ...changes,
});

const text = (key: string, flag: 'dpiaRequired' | 'aboveCouncilLimit'): ChecklistItemTemplate => ({
  key,
  order: 1,
  subStep: 'analysis.legal',
  de: key,
  en: key,
  evidenceDe: 'x',
  evidenceEn: 'x',
  legalBasis: [],
  responsibleRole: 'it-coordinator',
  opinionRole: null,
  involvedRoles: [],
  obligation: 'conditional',
  gateBlocking: true,
  setBy: null,
  condition: { de: 'wenn', en: 'if', flag },
  source: 'knowledge',
  verified: false,
});

const today = '2026-11-22';
const views = (items: ChecklistItem[]) =>
  itemViews({ items, isInHand: true }, new Map(), {}, today);
const reader = { personId: 'p1', roles: ['it-coordinator' as const] };

describe('the rows of a checklist', () => {
  it('block while they are open, apply and are not set by the decision', () => {
    const found = views([
      item('a'),
      item('b', { state: 'done' }),
      item('c', { applies: false }),
      item('d', { setByDecision: true }),
      item('e', { state: 'recheck' }),
      item('f', { state: 'done', needsEvidence: true }),
    ]);
    expect(found.filter(({ isBlocking }) => isBlocking).map((view) => view.item.key)).toEqual([
      'a',
      'e',
      'f',
    ]);
  });

  it('are late from the day after the due day until they are settled', () => {
    const due = (dueOn: string, state: ChecklistItem['state'] = 'open') =>
      views([item('a', { dueOn, state })])[0]?.daysLate;
    expect(due('2026-11-18')).toBe(4);
    expect(due('2026-11-22')).toBeNull();
    expect(due('2026-11-18', 'done')).toBeNull();
  });

  it('say that an open answer keeps them, and claim nothing about answers one does not see', () => {
    const texts = new Map([
      ['a', text('a', 'dpiaRequired')],
      ['b', text('b', 'aboveCouncilLimit')],
    ]);
    const found = itemViews(
      { items: [item('a'), item('b')], isInHand: true },
      texts,
      { dpiaRequired: null },
      today,
    );
    expect(found.map(({ needsClarification }) => needsClarification)).toEqual([true, false]);
  });

  it('are late in the checklist in hand alone', () => {
    const items = [item('a', { dueOn: '2026-11-18' })];
    const lateIn = (isInHand: boolean) =>
      itemViews({ items, isInHand }, new Map(), {}, today).map(({ daysLate }) => daysLate);
    expect([lateIn(true), lateIn(false)]).toEqual([[4], [null]]);
  });

  it('hold records once something was done or given, whether they apply or not', () => {
    const evidence: ChecklistItem['evidence'] = [
      {
        id: '0193a000-0000-7000-8000-000000000002',
        kind: 'note',
        state: 'redacted',
        text: '',
        url: null,
        sha256: null,
        file: null,
        replacesId: null,
        redaction: null,
        addedAt: '2026-11-22T10:00:00.000Z',
        addedBy: { role: 'it-coordinator', name: null },
        isOfEarlierYear: false,
      },
    ];
    const found = views([
      item('a', { applies: false }),
      item('b', { applies: false, evidence: [] }),
      item('c', { applies: false, evidence }),
      item('d', { applies: false, state: 'not-applicable' }),
    ]);
    expect(found.map(holdsRecords)).toEqual([false, false, true, true]);
    const [, , read] = found.map(asReadOnly);
    expect(read?.item).toMatchObject({
      mayEdit: false,
      mayAddEvidence: false,
      mayRedactEvidence: true,
    });
  });

  it('are mine when I am assigned, or nobody is and my role is responsible', () => {
    const [unassigned, other, mine, foreign] = views([
      item('a'),
      item('b', { assignee: { personId: 'p2', name: 'B' } }),
      item('c', { assignee: { personId: 'p1', name: 'A' }, responsibleRole: 'treasurer' }),
      item('d', { responsibleRole: 'treasurer' }),
    ]);
    const isMine = (view: typeof mine) => view !== undefined && matches(view, 'mine', reader);
    expect([unassigned, other, mine, foreign].map(isMine)).toEqual([true, false, true, false]);
  });

  it('stand under their step, in order', () => {
    const groups = bySubStep(
      views([
        item('c', { order: 3, subStep: 'analysis.legal' }),
        item('a', { order: 1 }),
        item('b', { order: 2 }),
      ]),
    );
    expect(groups.map(({ subStep, items }) => [subStep, items.length])).toEqual([
      ['analysis.idea', 2],
      ['analysis.legal', 1],
    ]);
  });

  it('come next by due day, those without one last', () => {
    const found = views([
      item('late', { order: 3, dueOn: '2026-11-18' }),
      item('none', { order: 1 }),
      item('soon', { order: 2, dueOn: '2026-12-01' }),
      item('done', { order: 4, state: 'done' }),
    ]);
    expect(nextItems(found, 2).map((view) => view.item.key)).toEqual(['late', 'soon']);
  });
});
