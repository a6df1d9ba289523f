import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { projectStatuses } from './phases';
import { emptyProjectFields, requiredFields, type ProjectFields } from './project-fields';
import {
  phaseEvents,
  projectNumber,
  requireStartable,
  startBlockers,
  startEvents,
} from './start-project';

const complete: ProjectFields = {
  ...emptyProjectFields,
  useCase: { key: 'chatbot-citizen', version: 1 },
  title: 'Chatbot',
  department: 'citizen-services',
  problem: 'Viele Anrufe',
  goal: 'Weniger Anrufe',
  contactFunction: 'IT-Koordination',
  plannedAnalysis: { start: '2026-01-01', end: '2026-03-31' },
  plannedPilot: { start: '2026-04-01', end: '2026-09-30' },
};

describe('a draft', () => {
  it('cannot start while required answers are missing, and each is named', () => {
    expect(startBlockers(emptyProjectFields)).toEqual(
      requiredFields.map((field) => ({ code: 'required', field })),
    );
  });

  it.each(requiredFields)('cannot start without %s', (field) => {
    const fields = { ...complete, [field]: emptyProjectFields[field] };
    expect(() => {
      requireStartable('draft', fields);
    }).toThrow(expect.objectContaining({ details: [{ code: 'required', field }] }));
  });

  it.each(['plannedAnalysis', 'plannedPilot'] as const)(
    'cannot start with half a plan: %s',
    (field) => {
      const fields = { ...complete, [field]: { start: '2026-01-01', end: null } };
      expect(startBlockers(fields)).toEqual([{ code: 'required', field }]);
    },
  );

  it('can start when everything required is answered, whatever else is open', () => {
    expect(startBlockers(complete)).toEqual([]);
    expect(() => {
      requireStartable('draft', complete);
    }).not.toThrow();
  });

  it.each(projectStatuses.filter((status) => status !== 'draft'))(
    'is not what a project is that is %s: it cannot start again',
    (status) => {
      expect(() => {
        requireStartable(status, complete);
      }).toThrow(new DomainError('rule-violated', [{ code: 'not-a-draft' }]));
    },
  );
});

describe('the number of a project', () => {
  it.each([
    [1, 'BN-2026-001'],
    [14, 'BN-2026-014'],
    [999, 'BN-2026-999'],
    [1000, 'BN-2026-1000'],
  ])('tells town, year and place: %d', (counter, number) => {
    expect(projectNumber('BN', 2026, counter)).toBe(number);
  });
});

describe('what happens', () => {
  it('when a draft starts: it gets number, phase and checklist', () => {
    expect(startEvents('BN-2026-001', 'needs-analysis')).toEqual([
      {
        type: 'project.started',
        fieldGroup: 'profile',
        changes: { status: ['draft', 'active'], number: [null, 'BN-2026-001'] },
      },
      {
        type: 'project.phase-entered',
        fieldGroup: 'profile',
        changes: { phase: [null, 'analysis'] },
      },
      {
        type: 'checklist.opened',
        fieldGroup: 'checklist',
        changes: { 'checklist/needs-analysis': [null, 'open'] },
      },
    ]);
  });

  it('when a phase follows another', () => {
    const [entered] = phaseEvents('pilot', 'analysis', 'pilot');
    expect(entered?.changes).toEqual({ phase: ['analysis', 'pilot'] });
  });
});
