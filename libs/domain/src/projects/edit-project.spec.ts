import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { riskClasses, type RiskClass } from '../catalogue/risk-class';
import { DomainError } from '../domain-error';
import { editProject } from './edit-project';
import { gateAuthorityFor, gateLevels } from './gate-authority';
import type { ProjectStatus } from './phases';
import {
  emptyProjectFields,
  groupOfField,
  type ProjectField,
  type ProjectFields,
} from './project-fields';

const anyFields: fc.Arbitrary<ProjectFields> = fc.record({
  title: fc.constantFrom(null, 'Chatbot', 'Telefon-Assistent'),
  useCase: fc.constantFrom(null, { key: 'chatbot-citizen', version: 1 }),
  department: fc.constantFrom(null, 'it', 'social'),
  problem: fc.constantFrom(null, 'Viele Anrufe'),
  goal: fc.constantFrom(null, 'Weniger Anrufe'),
  contactFunction: fc.constantFrom(null, 'IT-Koordination'),
  riskClass: fc.constantFrom(null, 'minimal', 'high'),
  dataCategories: fc.subarray(['inquiry-text', 'technical-logs']),
  oversightLevel: fc.constantFrom(null, 'hitl-1', 'hitl-3'),
  processesPersonalData: fc.option(fc.boolean()),
  processesSocialData: fc.option(fc.boolean()),
  dpiaRequired: fc.option(fc.boolean()),
  citizenFacing: fc.option(fc.boolean()),
  hasUserInterface: fc.option(fc.boolean()),
  isShared: fc.option(fc.boolean()),
  hasFunding: fc.option(fc.boolean()),
  plannedAnalysis: fc.constantFrom({ start: null, end: null }, { start: '2026-01-01', end: null }),
  plannedPilot: fc.constantFrom({ start: null, end: null }, { start: null, end: '2027-01-01' }),
  plannedScaling: fc.constant({ start: null, end: null }),
  estimatedTotalCents: fc.option(fc.constantFrom(0, 5_000_000)),
  estimatedTotalIsAssumption: fc.boolean(),
});
const someFields = Object.keys(emptyProjectFields) as ProjectField[];
const anyChanges = fc
  .tuple(anyFields, fc.subarray(someFields))
  .map(([fields, changed]) => Object.fromEntries(changed.map((field) => [field, fields[field]])));

const draft = { status: 'draft' as const, fields: emptyProjectFields, hasOpenRequest: false };

describe('a changed project', () => {
  it('has the new value, and one event says from what to what', () => {
    const { fields, events } = editProject(draft, { title: 'Chatbot' });
    expect(fields).toEqual({ ...emptyProjectFields, title: 'Chatbot' });
    expect(events).toEqual([
      { type: 'project.changed', fieldGroup: 'profile', changes: { title: [null, 'Chatbot'] } },
    ]);
  });

  it('tells figures in an event of their own, so that they can be hidden', () => {
    const { events } = editProject(draft, { title: 'Chatbot', estimatedTotalCents: 100 });
    expect(events.map(({ fieldGroup, changes }) => [fieldGroup, Object.keys(changes)])).toEqual([
      ['profile', ['title']],
      ['economics', ['estimatedTotalCents']],
    ]);
  });

  it('makes no event when everything was like that already', () => {
    const fields = { ...emptyProjectFields, dataCategories: ['inquiry-text'] };
    const { events } = editProject(
      { status: 'active', fields, hasOpenRequest: false },
      { ...fields },
    );
    expect(events).toEqual([]);
  });

  it('tells every changed field once, in its group, and never an unchanged one', () => {
    fc.assert(
      fc.property(anyFields, anyChanges, (before, changes) => {
        const { fields, events } = editProject(
          { status: 'active', fields: before, hasOpenRequest: false },
          changes,
        );
        expect(fields).toEqual({ ...before, ...changes });
        const groups = events.map(({ fieldGroup }) => fieldGroup);
        expect(new Set(groups).size).toBe(groups.length);
        const told = events.flatMap(({ fieldGroup, changes: changed }) =>
          Object.entries(changed).map(([field, [from, to]]) => {
            expect(groupOfField[field as ProjectField]).toBe(fieldGroup);
            expect(from).toEqual(before[field as ProjectField]);
            expect(to).toEqual(fields[field as ProjectField]);
            expect(to).not.toEqual(from);
            return field;
          }),
        );
        const changed = someFields.filter(
          (field) => JSON.stringify(before[field]) !== JSON.stringify(fields[field]),
        );
        expect(told.sort()).toEqual(changed.sort());
      }),
    );
  });
});

describe('the status of a project', () => {
  it.each<ProjectStatus>(['stopped', 'archived'])('keeps it as it is: %s', (status) => {
    const work = () =>
      editProject({ status, fields: emptyProjectFields, hasOpenRequest: false }, { title: 'Neu' });
    expect(work).toThrow(new DomainError('rule-violated', [{ code: 'project-closed' }]));
  });

  it.each<ProjectStatus>(['draft', 'active', 'paused', 'completed'])(
    'lets it be changed: %s',
    (status) => {
      const { events } = editProject(
        { status, fields: emptyProjectFields, hasOpenRequest: false },
        { title: 'Neu' },
      );
      expect(events).toHaveLength(1);
    },
  );
});

describe('a project whose gate request is open', () => {
  const current = { status: 'active', fields: emptyProjectFields, hasOpenRequest: true } as const;

  it.each([
    ['riskClass', 'minimal'],
    ['estimatedTotalCents', 1],
  ] as const)('keeps %s, from which follows who decides', (field, value) => {
    expect(() => editProject(current, { [field]: value })).toThrow(
      new DomainError('rule-violated', [{ code: 'request-open', field: `changes.${field}` }]),
    );
  });

  const classified = (riskClass: RiskClass | null) => ({
    ...current,
    fields: { ...emptyProjectFields, riskClass },
  });

  it('takes a stricter class, up to the prohibited one', () => {
    for (const riskClass of ['transparency', 'high', 'prohibited'] as const) {
      expect(editProject(classified('minimal'), { riskClass }).fields.riskClass).toBe(riskClass);
    }
  });

  it.each([
    ['prohibited', 'high'],
    ['high', 'high-check'],
    ['check', 'transparency'],
    ['minimal', 'not-ai'],
    ['minimal', null],
  ] as const)('refuses a milder class: %s to %s', (before, riskClass) => {
    expect(() => editProject(classified(before), { riskClass })).toThrow('request-open');
  });

  it('is never decided by a lower authority because its class changed', () => {
    const levelOf = (riskClass: RiskClass | null) =>
      gateLevels.indexOf(
        gateAuthorityFor({
          gate: 'g1',
          riskClass,
          estimatedTotalCents: 1,
          valueLimitCents: 100,
          overrides: [],
          on: '2026-11-27',
          rolesPresent: new Set(),
        }).level,
      );
    const anyClass = fc.constantFrom(...riskClasses, null);
    fc.assert(
      fc.property(anyClass, anyClass, (before, riskClass) => {
        try {
          editProject(classified(before), { riskClass });
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          return;
        }
        // The highest level stands first.
        expect(levelOf(riskClass)).toBeLessThanOrEqual(levelOf(before));
      }),
    );
  });

  it('takes everything else, and the same value again', () => {
    const changes = { title: 'Neu', riskClass: null };
    expect(editProject(current, changes).fields.title).toBe('Neu');
  });
});
