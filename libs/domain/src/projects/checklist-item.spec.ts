import { describe, expect, it } from '@jest/globals';
import { editItemSchema, isSettled, itemStates } from './checklist-item';
import { addEvidenceSchema } from './evidence';

describe('the state of an item', () => {
  it('is settled when done, not applicable or waived, and open otherwise', () => {
    expect(itemStates.filter((state) => isSettled[state])).toEqual([
      'done',
      'not-applicable',
      'waived',
    ]);
  });

  it.each(['waived', 'recheck'])('is never set by hand to %s', (state) => {
    expect(editItemSchema.safeParse({ version: 1, changes: { state } }).success).toBe(false);
  });
});

describe('evidence', () => {
  it.each<[string, object]>([
    ['a script', { kind: 'link', url: 'javascript:alert(1)' }],
    ['a file of somebody', { kind: 'link', url: 'file:///etc/passwd' }],
    ['data in a link', { kind: 'link', url: 'data:text/html,<script>' }],
    ['no address at all', { kind: 'link', url: 'Aktenzeichen 12' }],
    ['a link without address', { kind: 'link', text: 'Vermerk' }],
    [
      'an address beyond 2000 characters',
      { kind: 'link', url: `https://a.de/${'x'.repeat(2000)}` },
    ],
    ['an empty note', { kind: 'note', text: ' ' }],
    ['a note beyond 4000 characters', { kind: 'note', text: 'x'.repeat(4001) }],
    ['a note with an address', { kind: 'note', text: 'Vermerk', url: 'https://a.de' }],
    ['something else', { kind: 'photo', text: 'Vermerk' }],
  ])('is refused: %s', (_, evidence) => {
    expect(addEvidenceSchema.safeParse(evidence).success).toBe(false);
  });

  it('is a note, kept as typed but for the blanks around it', () => {
    expect(addEvidenceSchema.parse({ kind: 'note', text: ' <b>"A"</b>\n%_ ' })).toEqual({
      kind: 'note',
      text: '<b>"A"</b>\n%_',
    });
  });

  it('is a link, whose text may be left out', () => {
    const url = 'https://beispiel.example/vermerk?a=1#x';
    expect(addEvidenceSchema.parse({ kind: 'link', url })).toEqual({ kind: 'link', text: '', url });
  });
});
