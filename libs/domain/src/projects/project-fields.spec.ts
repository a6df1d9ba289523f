import { describe, expect, it } from '@jest/globals';
import { fieldGroups } from '../access/field-groups';
import {
  emptyProjectFields,
  groupOfField,
  projectFieldsSchema,
  requiredFields,
  type ProjectField,
} from './project-fields';

const fields = Object.keys(projectFieldsSchema.shape) as ProjectField[];
const oneField = projectFieldsSchema.exactPartial();
const reads = (changes: object) => oneField.safeParse(changes).success;

describe('the fields of a project', () => {
  it('belong to a group each, and no group is given to a field that does not exist', () => {
    expect(Object.keys(groupOfField).sort()).toEqual([...fields].sort());
    for (const group of Object.values(groupOfField)) expect(fieldGroups).toContain(group);
  });

  it('keep what a project costs away from readers without figures', () => {
    const figures = fields.filter((field) => groupOfField[field] === 'economics');
    expect(figures).toEqual(['estimatedTotalCents', 'estimatedTotalIsAssumption']);
  });

  it('need at most eight answers before a draft becomes a project', () => {
    expect(requiredFields.length).toBeLessThanOrEqual(8);
    expect(new Set(requiredFields).size).toBe(requiredFields.length);
    for (const field of requiredFields) expect(fields).toContain(field);
  });

  it('are all there and all unanswered at first; a total counts as assumption', () => {
    expect(projectFieldsSchema.parse(emptyProjectFields)).toEqual(emptyProjectFields);
    expect(emptyProjectFields.estimatedTotalIsAssumption).toBe(true);
  });
});

describe('a value for a field', () => {
  it.each<[string, object]>([
    ['an unknown field', { phase: 'scaling' }],
    ['a status, which only acts change', { status: 'completed' }],
    ['a title of blanks', { title: '   ' }],
    ['a title beyond 120 characters', { title: 'x'.repeat(121) }],
    ['an unknown risk class', { riskClass: 'harmless' }],
    ['an unknown department', { department: 'wizardry' }],
    ['an unknown oversight level', { oversightLevel: 'hitl-9' }],
    ['a use case without a version', { useCase: { key: 'chatbot-citizen' } }],
    [
      'a use case of a version beyond counting',
      { useCase: { key: 'chatbot-citizen', version: 2 ** 31 } },
    ],
    ['a use case of version zero', { useCase: { key: 'chatbot-citizen', version: 0 } }],
    ['a plan that ends before it starts', plan('2026-03-02', '2026-03-01')],
    ['a day that does not exist', plan('2027-02-29', null)],
    ['a day without its zeros', plan('2027-2-1', null)],
    ['an instant where a day belongs', plan('2027-02-01T00:00:00Z', null)],
    ['a negative amount', { estimatedTotalCents: -1 }],
    ['half a cent', { estimatedTotalCents: 0.5 }],
    ['an amount beyond ten billion euros', { estimatedTotalCents: 1_000_000_000_001 }],
    ['an amount as text', { estimatedTotalCents: '100' }],
    ['no number at all', { estimatedTotalCents: Number.NaN }],
    ['an answer that is neither yes nor no', { citizenFacing: 'yes' }],
  ])('is refused: %s', (_, changes) => {
    expect(reads(changes)).toBe(false);
  });

  it.each<[string, object]>([
    ['29 February of a leap year', plan('2028-02-29', '2028-02-29')],
    ['a plan with an open end', plan('2026-03-02', null)],
    ['nothing at all', {}],
    ['an amount of nothing, which is not unknown', { estimatedTotalCents: 0 }],
    ['the largest amount', { estimatedTotalCents: 1_000_000_000_000 }],
    ['a title taken back', { title: null }],
  ])('is accepted: %s', (_, changes) => {
    expect(reads(changes)).toBe(true);
  });

  it('loses the blanks around a text and nothing else', () => {
    const changes = oneField.parse({ title: '  "Anna" <b>& Co</b>; -- %_ مرحبا ' });
    expect(changes).toEqual({ title: '"Anna" <b>& Co</b>; -- %_ مرحبا' });
  });
});

function plan(start: string | null, end: string | null): object {
  return { plannedPilot: { start, end } };
}
