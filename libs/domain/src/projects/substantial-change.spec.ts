import { describe, expect, it } from '@jest/globals';
import { checklists } from '../content/checklists.data';
import { phases } from './phases';
import {
  declareSubstantialChange,
  itemsToRecheckAfterChange,
  unsettledByChange,
} from './substantial-change';

const command = {
  kinds: ['model', 'model', 'data'] as ('model' | 'data')[],
  text: 'Beispiel: neues Modell.',
  effectiveOn: '2026-12-01',
};

describe('a substantial change', () => {
  it('names items that the checklists know', () => {
    const known = checklists.flatMap(({ items }) => items.map(({ key }) => key));
    const named = phases.flatMap((phase) => Object.values(itemsToRecheckAfterChange[phase]).flat());
    expect(named.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('reopens what was settled about class, DPIA and co-determination, and nothing else', () => {
    const items = [
      { key: 'needs-analysis.risk-class', state: 'done' },
      { key: 'needs-analysis.dpia-threshold', state: 'waived' },
      { key: 'needs-analysis.staff-council-early', state: 'in-progress' },
      { key: 'needs-analysis.budget-source', state: 'done' },
    ] as const;
    const project = { status: 'active', phase: 'analysis' } as const;
    const { recheck, events } = declareSubstantialChange(project, items, command);
    expect(recheck).toEqual(['needs-analysis.risk-class', 'needs-analysis.dpia-threshold']);
    expect(events).toMatchObject([
      {
        type: 'project.substantially-changed',
        effectiveOn: '2026-12-01',
        changes: { 'substantial-change/reported/kinds': [null, ['model', 'data']] },
      },
      { changes: { 'checklist/needs-analysis.risk-class/state': ['done', 'recheck'] } },
      { changes: { 'checklist/needs-analysis.dpia-threshold/state': ['waived', 'recheck'] } },
    ]);
  });

  it('reopens in operation what the yearly review asks, and co-determination, which it does not', () => {
    const items = [
      'scaling.dpia-update',
      'scaling.service-agreement',
      'yearly-review.dpia-valid',
    ].map((key) => ({ key, state: 'done' as const }));
    const project = { status: 'completed', phase: 'scaling' } as const;
    expect(declareSubstantialChange(project, items, command).recheck).toEqual([
      'scaling.service-agreement',
      'yearly-review.dpia-valid',
    ]);
  });

  it('leaves co-determination to a phase-return, and nothing once the project runs again', () => {
    const items = [
      { key: 'scaling.service-agreement', state: 'recheck' },
      { key: 'yearly-review.dpia-valid', state: 'recheck' },
      { key: 'pilot.co-determination', state: 'done' },
    ] as const;
    expect(unsettledByChange(items, 'completed')).toEqual(['scaling.service-agreement']);
    expect(unsettledByChange(items, 'active')).toEqual([]);
  });

  it.each(['draft', 'paused', 'stopped', 'archived'] as const)('is no matter of a %s one', (to) => {
    expect(() => declareSubstantialChange({ status: to, phase: 'pilot' }, [], command)).toThrow(
      'change-not-possible',
    );
  });
});
