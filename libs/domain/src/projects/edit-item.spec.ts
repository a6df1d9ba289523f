import { describe, expect, it } from '@jest/globals';
import { anItem } from '../../testing/an-item';
import * as fc from 'fast-check';
import { DomainError } from '../domain-error';
import { settableStates } from './checklist-item';
import { editItem, itemPath, type ItemToEdit } from './edit-item';
import { projectStatuses } from './phases';

const item: ItemToEdit = {
  ...anItem('pilot.dpia', { evidenceCount: 0 }),
  opinionRole: 'data-protection-officer',
};

describe('an item that blocks its gate', () => {
  const withoutEvidence = new DomainError('rule-violated', [
    { code: 'evidence-required', field: 'evidence' },
  ]);

  it('cannot be done without evidence', () => {
    expect(() => editItem(item, { state: 'done' }, 'active')).toThrow(withoutEvidence);
  });

  it('cannot be done without evidence either while it does not apply: that can change', () => {
    const idle = { ...item, blocksGate: false };
    expect(() => editItem(idle, { state: 'done' }, 'active')).toThrow(withoutEvidence);
  });

  it('is done with evidence, and the event says so', () => {
    const { item: done, events } = editItem(
      { ...item, evidenceCount: 1 },
      { state: 'done' },
      'active',
    );
    expect(done.state).toBe('done');
    expect(events).toEqual([
      {
        type: 'checklist-item.changed',
        fieldGroup: 'checklist',
        changes: { 'checklist/pilot.dpia/state': ['open', 'done'] },
      },
    ]);
  });

  it.each([null, ''])('is not applicable only with a reason, not with %j', (reason) => {
    const work = () => editItem(item, { state: 'not-applicable', reason }, 'active');
    expect(work).toThrow(
      new DomainError('rule-violated', [{ code: 'reason-required', field: 'reason' }]),
    );
  });

  it('is not set aside by one person where the staff council consents to it', () => {
    const consented = { ...item, opinionRole: 'staff-council' } as const;
    const aside = { state: 'not-applicable', reason: 'Grund' } as const;
    expect(() => editItem(consented, aside, 'active')).toThrow(
      new DomainError('rule-violated', [{ code: 'consent-needs-waiver', field: 'state' }]),
    );
    const before = { ...consented, ...aside };
    expect(editItem(before, { dueOn: '2027-01-31' }, 'active').events).toHaveLength(1);
  });

  it('keeps the reason it is not applicable for', () => {
    const settled = { ...item, state: 'not-applicable' as const, reason: 'Keine Echtdaten' };
    expect(() => editItem(settled, { reason: null }, 'active')).toThrow('reason-required');
    const { item: open } = editItem(settled, { state: 'open', reason: null }, 'active');
    expect(open).toMatchObject({ state: 'open', reason: null });
  });
});

describe('an item that blocks nothing', () => {
  it('is done without evidence', () => {
    const recommended = { ...item, blocksGate: false, needsEvidence: false };
    expect(editItem(recommended, { state: 'done' }, 'active').item.state).toBe('done');
  });
});

describe('an item that a decision returned', () => {
  const returned: ItemToEdit = { ...item, state: 'recheck', blocksGate: false, evidenceCount: 1 };

  it.each(['open', 'in-progress'] as const)('cannot be put off to %s', (state) => {
    expect(() => editItem(returned, { state }, 'active')).toThrow(
      new DomainError('rule-violated', [{ code: 'recheck-needs-result', field: 'state' }]),
    );
  });

  it('is settled by doing it', () => {
    expect(editItem(returned, { state: 'done' }, 'active').item.state).toBe('done');
  });
});

describe('the item a decision sets', () => {
  const ofDecision = { ...item, blocksGate: false, needsEvidence: false, setByDecision: true };

  it.each(settableStates)('cannot be set by hand to %s', (state) => {
    const work = () => editItem(ofDecision, { state, reason: 'Grund' }, 'active');
    expect(work).toThrow(
      new DomainError('rule-violated', [{ code: 'set-by-decision', field: 'state' }]),
    );
  });

  it('can be given a due date', () => {
    expect(editItem(ofDecision, { dueOn: '2027-01-31' }, 'active').events).toHaveLength(1);
  });
});

describe('a change of several things', () => {
  it('tells the assignee in the group people, everything else in the checklist', () => {
    const changes = { dueOn: '2027-01-31', assigneeId: 'anna', state: 'in-progress' } as const;
    const { events } = editItem(item, changes, 'active');
    expect(events.map(({ fieldGroup, changes: told }) => [fieldGroup, told])).toEqual([
      [
        'checklist',
        {
          'checklist/pilot.dpia/state': ['open', 'in-progress'],
          'checklist/pilot.dpia/dueOn': [null, '2027-01-31'],
        },
      ],
      ['people', { 'checklist/pilot.dpia/assigneeId': [null, 'anna'] }],
    ]);
  });

  it('tells nothing when everything was like that already', () => {
    expect(editItem(item, { state: 'open', dueOn: null }, 'active').events).toEqual([]);
  });

  it.each(projectStatuses.filter((status) => status !== 'active'))(
    'is refused while the project is %s',
    (status) => {
      expect(() => editItem(item, { dueOn: '2027-01-31' }, status)).toThrow(
        new DomainError('rule-violated', [{ code: 'project-not-active' }]),
      );
    },
  );
});

describe('whatever somebody does to an item', () => {
  const anyChange = fc.record(
    {
      state: fc.constantFrom(...settableStates),
      reason: fc.constantFrom(null, '', 'Grund'),
      dueOn: fc.constantFrom(null, '2027-01-31'),
    },
    { requiredKeys: [] },
  );

  it('it is never done without evidence nor not applicable without a reason', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 8 }), fc.boolean(), (changes, applies) => {
        let current: ItemToEdit = { ...item, blocksGate: applies };
        for (const change of changes) {
          try {
            current = editItem(current, change, 'active').item;
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
        }
        expect(current.state).not.toBe('done');
        if (current.state === 'not-applicable') expect(current.reason).toBe('Grund');
      }),
    );
  });
});

it('the path of a field names list, item and field', () => {
  expect(itemPath('pilot.dpia', 'dueOn')).toBe('checklist/pilot.dpia/dueOn');
});
