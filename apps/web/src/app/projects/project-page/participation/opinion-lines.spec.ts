import { describe, expect, it } from '@jest/globals';
import type { Opinion, OpinionsView } from '@ki-kompass/domain';
import { opinionLines } from './opinion-lines';

const at = '2026-11-22T10:00:00.000Z';
const asked: Opinion = {
  id: '0190a0b0-0000-7000-8000-000000000001',
  role: 'data-protection-officer',
  phase: 'analysis',
  state: 'asked',
  isOfCurrentStay: true,
  items: ['needs-analysis.risk-class'],
  question: '',
  workingDays: 10,
  dueOn: '2026-12-04',
  requestedAt: at,
  requestedBy: { role: 'it-coordinator', name: null },
  answer: null,
  withdrawnAt: null,
  may: { answer: false, withdraw: true },
  excludedBecause: null,
};
const answer = { result: 'agreed', text: '', at, by: { role: asked.role, name: null } } as const;
const given: Opinion = { ...asked, state: 'given', answer };

function linesOf(...opinions: readonly Opinion[]) {
  const view: OpinionsView = {
    projectId: asked.id,
    version: 3,
    expected: [{ role: 'data-protection-officer', items: ['needs-analysis.data-inventory'] }],
    possibleItems: [],
    opinions: [...opinions],
    usualWorkingDays: 10,
    may: { request: true },
  };
  return opinionLines(view);
}

describe('US-19 the lines of the opinions', () => {
  it('show what the phase expects as missing until it is asked for', () => {
    expect(linesOf()).toMatchObject([
      { state: 'missing', items: ['needs-analysis.data-inventory'], mayAsk: true },
    ]);
    expect(linesOf(asked)).toMatchObject([
      { state: 'asked', items: asked.items, mayAsk: false, earlier: [] },
    ]);
  });

  it('show a role that nobody expects only when it was asked', () => {
    const treasurer: Opinion = { ...asked, role: 'treasurer', state: 'withdrawn' };
    expect(linesOf(treasurer).map(({ role, state }) => [role, state])).toEqual([
      ['data-protection-officer', 'missing'],
      ['treasurer', 'not-asked'],
    ]);
  });

  it('count the latest answer of this stay in the phase; the others are history', () => {
    const [line] = linesOf(given, { ...given, id: '0190a0b0-0000-7000-8000-000000000002' });
    expect(line).toMatchObject({ state: 'given', mayAsk: true });
    expect(line?.earlier).toHaveLength(1);
    const [later] = linesOf({ ...given, isOfCurrentStay: false });
    expect(later).toMatchObject({ state: 'missing', current: undefined });
    expect(later?.earlier).toHaveLength(1);
  });
});
