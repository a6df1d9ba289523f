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
  const present = { fields, items, former: [], ...now };
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

  it('is not the item that the decision ticked off itself', () => {
    const decided = item('pilot.decision-g2', { state: 'open', setByDecision: true });
    const later = [{ ...decided, state: 'done' as const }];
    expect(changes([decided], { items: later })).toEqual([]);
  });

  it('names what came and what fell away with a newer version, with its evidence', () => {
    const items = [item('gone', { evidence: [evidence('1')] }), item('a')];
    const own = { version: 1, de: 'Beispiel: eigen', en: 'Example: own' };
    const title = { de: 'Beispiel: weg', en: 'Example: gone' };
    const now = {
      items: [item('a'), item('new'), item('own.pilot.1', { own })],
      former: [{ key: 'gone', title, evidence: [evidence('1', 'redacted')] }],
    };
    const told = [
      { kind: 'item-removed', key: 'gone', title },
      { kind: 'item-added', key: 'new', title: null },
      { kind: 'item-added', key: 'own.pilot.1', title: { de: own.de, en: own.en } },
    ];
    const [removed, ...added] = told;
    const lost = { kind: 'evidence', key: 'gone', added: 0, gone: 1 };
    expect(changes(items, now)).toEqual([removed, lost, ...added]);
    expect(changes(items, now, ['profile', 'checklist'])).toEqual(told);
    expect(changes(items, now, ['profile', 'evidence'])).toEqual([]);
  });

  it('names what applies only now, and what does not apply any more', () => {
    const items = [item('a'), item('b', { applies: false })];
    const later = [
      item('a', { applies: false, state: 'open' }),
      item('b'),
      item('c', { applies: false }),
    ];
    expect(changes(items, { items: later })).toEqual([
      { kind: 'item-removed', key: 'a', title: null },
      { kind: 'item-added', key: 'b', title: null },
    ]);
  });

  it('says nothing of what had fallen away before the decision, until it is back', () => {
    const title = { de: 'Beispiel: weg', en: 'Example: gone' };
    const former = [{ key: 'gone', title, evidence: [evidence('1')] }];
    expect(changes([item('a')], { former })).toEqual([]);
    expect(changes([item('a')], { items: [item('a'), item('gone')] })).toEqual([
      { kind: 'item-added', key: 'gone', title: null },
    ]);
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
