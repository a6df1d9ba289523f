import { describe, expect, it } from '@jest/globals';
import {
  addRisk,
  changeRisk,
  closeRisk,
  requireRisksOpen,
  riskScore,
  type KnownRisk,
} from './risk';

const fields = {
  cause: 'Mengen geschätzt statt gezählt',
  effect: 'Der Nutzen bleibt aus',
  likelihood: 3,
  impact: 4,
  measure: null,
  responsibleRole: 'department-head',
  dueOn: null,
} as const;
const open: KnownRisk = { ...fields, number: 2, isClosed: false };

describe('a risk', () => {
  it.each([
    [1, 3, 3, 'low'],
    [2, 2, 4, 'medium'],
    [2, 4, 8, 'medium'],
    [3, 3, 9, 'high'],
    [4, 4, 16, 'high'],
  ] as const)('weighs %d × %d = %d: %s', (likelihood, impact, score, level) => {
    expect(riskScore({ likelihood, impact })).toEqual({ score, level });
  });

  it('is added with what is known, changed field by field and closed for a reason', () => {
    expect(Object.keys(addRisk(2, fields).changes)).toEqual(
      ['cause', 'effect', 'likelihood', 'impact', 'responsibleRole'].map(
        (part) => `risks/2/${part}`,
      ),
    );
    expect(changeRisk(open, { impact: 2, cause: fields.cause }).events).toMatchObject([
      { type: 'risk.changed', changes: { 'risks/2/impact': [4, 2] } },
    ]);
    expect(changeRisk(open, { impact: 4 }).events).toEqual([]);
    expect(closeRisk(open, 'Gezählt').changes).toEqual({ 'risks/2/reason': [null, 'Gezählt'] });
  });

  it('stays as it is once it or its project is closed', () => {
    const closed = { ...open, isClosed: true };
    expect(() => changeRisk(closed, { impact: 1 })).toThrow('risk-closed');
    expect(() => closeRisk(closed, 'Noch einmal')).toThrow('risk-closed');
    expect(() => {
      requireRisksOpen('stopped');
    }).toThrow('project-closed');
  });
});
