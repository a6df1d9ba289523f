import { describe, expect, it } from '@jest/globals';
import { requireNoConflict, type LaterChange } from './edit-conflict';

const at = '2026-11-22T09:00:00.000Z';
const retitled: LaterChange = { path: 'title', from: 'Alt', to: 'Neu', by: 'Anna Beispiel', at };

describe('an edit of something that changed meanwhile', () => {
  it('is refused and told by whom, when, from what to what', () => {
    expect(() => {
      requireNoConflict([retitled], ['title']);
    }).toThrow(
      expect.objectContaining({
        code: 'conflict',
        details: [
          {
            code: 'changed-meanwhile',
            field: 'title',
            params: { by: 'Anna Beispiel', at, from: 'Alt', to: 'Neu' },
          },
        ],
      }),
    );
  });

  it('is told of every change of the field, the oldest first', () => {
    const again = { ...retitled, from: 'Neu', to: 'Neuer', by: 'Ben Beispiel' };
    expect(() => {
      requireNoConflict([retitled, again], ['title', 'goal']);
    }).toThrow(
      expect.objectContaining({
        details: [
          expect.objectContaining({ params: expect.objectContaining({ to: 'Neu' }) }),
          expect.objectContaining({ params: expect.objectContaining({ to: 'Neuer' }) }),
        ],
      }),
    );
  });

  it('is told lists and pairs as text', () => {
    const later = { ...retitled, path: 'dataCategories', from: [], to: ['inquiry-text'] };
    expect(() => {
      requireNoConflict([later], ['dataCategories']);
    }).toThrow(
      expect.objectContaining({
        details: [
          expect.objectContaining({
            params: expect.objectContaining({ from: '[]', to: '["inquiry-text"]' }),
          }),
        ],
      }),
    );
  });
});

describe('an edit of something else', () => {
  it.each<[string, readonly LaterChange[], readonly string[]]>([
    ['nothing changed', [], ['title']],
    ['another field changed', [retitled], ['goal']],
    ['the same field of another item changed', [inItem('a')], ['checklist/b/state']],
    ['it changes nothing', [retitled], []],
  ])('goes through: %s', (_, later, paths) => {
    expect(() => {
      requireNoConflict(later, paths);
    }).not.toThrow();
  });
});

function inItem(key: string): LaterChange {
  return { ...retitled, path: `checklist/${key}/state`, from: 'open', to: 'done' };
}
