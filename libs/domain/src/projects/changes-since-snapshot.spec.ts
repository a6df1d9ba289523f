import { describe, expect, it } from '@jest/globals';
import { fieldGroups, type FieldGroup } from '../access/field-groups';
import { changesSinceSnapshot, type Present } from './changes-since-snapshot';
import type { FrozenItem, GateSnapshot } from './gate-snapshot';
import { emptyProjectFields, type ProjectFields } from './project-fields';

const evidence = (id: string, state: 'current' | 'replaced' | 'redacted' = 'current') =>
  ({ id, kind: 'note', state, sha256: null, addedAt: '2026-11-22T09:00:00.000Z' }) as const;

const item = (key: string, more: Partial<FrozenItem> = {}): FrozenItem => ({
  key,
  state: 'done',
  reason: null,
  responsibleRole: 'it-coordinator',
  dueOn: null,
  doneAt: null,
  applies: true,
  blocksGate: true,
  setByDecision: false,
  evidence: [],
  ...more,
});

const fields: ProjectFields = { ...emptyProjectFields, goal: 'Ziel', estimatedTotalCents: 500 };

function snapshotOf(items: FrozenItem[]) {
  return {
    project: { fields },
    checklist: { key: 'pilot', templateVersion: 1, items },
  } as Pick<GateSnapshot, 'project' | 'checklist'>;
}

function changes(
  items: FrozenItem[],
  now: Partial<Present>,
  groups: readonly FieldGroup[] = fieldGroups,
) {
  const present = { fields, items, ...now };
  return changesSinceSnapshot(snapshotOf(items), present, new Set(groups));
}

describe('what has changed since a decision', () => {
  it('is nothing while everything stands as it was, whatever the order of keys', () => {
    const { end, start } = fields.plannedPilot;
    expect(changes([item('a')], { fields: { ...fields, plannedPilot: { end, start } } })).toEqual(
      [],
    );
  });

  it('names fields, states and evidence', () => {
    const items = [item('a', { evidence: [evidence('1'), evidence('2')] }), item('b')];
    const later = [
      item('a', { evidence: [evidence('1', 'redacted'), evidence('2'), evidence('3')] }),
      item('b', { state: 'recheck' }),
    ];
    expect(changes(items, { fields: { ...fields, goal: 'Neu' }, items: later })).toEqual([
      { kind: 'field', field: 'goal' },
      { kind: 'evidence', key: 'a', added: 1, gone: 1 },
      { kind: 'item', key: 'b', from: 'done', to: 'recheck' },
    ]);
  });

  it('is not the item that the decision ticked off itself, nor one of a newer template', () => {
    const decided = item('pilot.decision-g2', { state: 'open', setByDecision: true });
    const later = [{ ...decided, state: 'done' as const }, item('new')];
    expect(changes([decided], { items: later })).toEqual([]);
  });

  it('tells nobody of a group they do not see', () => {
    const items = [item('a', { evidence: [evidence('1')] })];
    const now = {
      fields: { ...fields, estimatedTotalCents: 900 },
      items: [item('a', { state: 'recheck' })],
    };
    expect(changes(items, now, ['profile', 'decisions'])).toEqual([]);
    expect(changes(items, now, ['profile', 'checklist'])).toMatchObject([{ kind: 'item' }]);
    expect(changes(items, now, ['economics'])).toEqual([
      { kind: 'field', field: 'estimatedTotalCents' },
    ]);
  });
});
