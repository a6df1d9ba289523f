import { describe, expect, it } from '@jest/globals';
import { checklists } from '../content/checklists.data';
import type { ChecklistItemTemplate } from './checklist';
import { differencesBetween } from './checklist-difference';

const [first, second, third] = checklists[0]?.items ?? [];

function versions(change: Partial<ChecklistItemTemplate>) {
  if (first === undefined || second === undefined) throw new Error('The list is too short.');
  return differencesBetween([first, second], [{ ...first, ...change }, second]);
}

describe('the difference between two versions of a checklist', () => {
  it.each<[Partial<ChecklistItemTemplate>, string]>([
    [{ de: 'Anders' }, 'text'],
    [{ evidenceDe: 'Anders' }, 'evidence'],
    [{ obligation: 'recommended' }, 'obligation'],
    [{ condition: { de: 'Förderung', en: 'funded', flag: 'hasFunding' } }, 'condition'],
    [{ legalBasis: ['dsgvo-35'] }, 'legalBasis'],
    [{ gateBlocking: false }, 'gateBlocking'],
    [{ responsibleRole: 'treasurer' }, 'responsibleRole'],
    [{ opinionRole: 'treasurer' }, 'opinionRole'],
  ])('names what of an item is said differently: %j', (change, part) => {
    expect(versions(change)).toEqual([
      {
        key: first?.key,
        kind: 'changed',
        before: first,
        after: { ...first, ...change },
        parts: [part],
      },
    ]);
  });

  it.each<Partial<ChecklistItemTemplate>>([
    { en: 'Better' },
    { evidenceEn: 'Better' },
    { order: 9 },
    { verified: false, source: 'knowledge' },
  ])('is nothing that a project would have to answer to: %j', (change) => {
    expect(versions(change)).toEqual([]);
  });

  it('takes the same legal bases in another order for the same', () => {
    const before = { ...first, legalBasis: ['a', 'b'] } as ChecklistItemTemplate;
    expect(differencesBetween([before], [{ ...before, legalBasis: ['b', 'a'] }])).toEqual([]);
  });

  it('has what is new in its place, and what falls away at the end', () => {
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    expect(differencesBetween([first, second], [third, second])).toEqual([
      { key: third.key, kind: 'added', before: null, after: third, parts: [] },
      { key: first.key, kind: 'removed', before: first, after: null, parts: [] },
    ]);
  });
});
