import { describe, expect, it } from '@jest/globals';
import { fieldGroups } from '../access/field-groups';
import {
  eventTypes,
  eventValueSchema,
  hiddenEventTypes,
  historyEntrySchema,
  listHistorySchema,
} from './audit-event';

describe('an event', () => {
  it.each(eventTypes)('says what happened: %s', (type) => {
    expect(type).toMatch(/^[a-z-]+\.[a-z-]+$/);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an instant that is no text', new Date(0)],
    ['a number JSON cannot write', Number.NaN],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('holds no value that JSON does not know: %s', (_, value) => {
    expect(eventValueSchema.safeParse(value).success).toBe(false);
  });

  it('is shown with role and name, or with the role alone', () => {
    const entry = {
      seq: 1,
      type: 'project.drafted',
      fieldGroup: 'profile',
      recordedAt: '2026-11-22T09:00:00.000Z',
      effectiveOn: '2026-11-22',
      actor: { role: 'it-coordinator', personId: null, name: null },
      changes: [{ path: 'status', from: null, to: 'draft' }],
    };
    expect(historyEntrySchema.parse(entry)).toEqual(entry);
  });
});

describe('a page of the history', () => {
  it('has 30 lines when nobody asks for more', () => {
    expect(listHistorySchema.parse({})).toEqual({ limit: 30 });
  });

  it.each(['0', '101', '-1', '1.5', 'ten', '1e9'])('is refused for a limit of %s', (limit) => {
    expect(listHistorySchema.safeParse({ limit }).success).toBe(false);
  });

  it('is of a period that ends on its first day or later', () => {
    const day = '2026-03-29';
    expect(listHistorySchema.safeParse({ from: day, to: day }).success).toBe(true);
    const backwards = listHistorySchema.safeParse({ from: day, to: '2026-03-28' });
    expect(backwards.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['to'], 'ends-before-it-begins'],
    ]);
  });
});

describe('an assignment, which is a matter of people', () => {
  it('is hidden from whoever may not know the checklist it names an item of', () => {
    const hidden = hiddenEventTypes(new Set(['profile', 'people']));
    expect(hidden).toContain('checklist-item.changed');
  });

  it('like a waiver, is hidden also from whoever reads the decisions', () => {
    const hidden = hiddenEventTypes(new Set(['profile', 'decisions']));
    expect(hidden.filter((type) => type.startsWith('waiver.'))).toHaveLength(5);
  });

  it('hides nothing from whoever sees everything', () => {
    expect(hiddenEventTypes(new Set(fieldGroups))).toEqual([]);
  });
});
