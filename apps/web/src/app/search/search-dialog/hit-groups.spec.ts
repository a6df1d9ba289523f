import { describe, expect, it } from '@jest/globals';
import type { HitView } from '../hit-view';
import { choicesIn, groupHits } from './hit-groups';

function aHit(kind: HitView['kind'], name: string, create: HitView['create'] = null): HitView {
  const key = `${kind}-${name}`;
  const title = { text: name, marks: [] };
  return { key, kind, title, facts: [], snippet: null, link: '/', queryParams: {}, create };
}

describe('hits by kind', () => {
  const hits = [
    aHit('municipality', 'Köln'),
    aHit('project', 'a'),
    aHit('municipality', 'Kölnisch'),
    aHit('use-case', 'b', { link: '/projekte/neu', queryParams: {} }),
  ];

  it('begin with the kind of the best hit and keep their order', () => {
    expect(groupHits(hits).map(({ kind, hits: { length } }) => [kind, length])).toEqual([
      ['municipality', 2],
      ['project', 1],
      ['use-case', 1],
    ]);
  });

  it('are reached by the arrow keys in the order in which they stand, without what else can be done', () => {
    expect(choicesIn(groupHits(hits))).toEqual([
      'municipality-Köln',
      'municipality-Kölnisch',
      'project-a',
      'use-case-b',
    ]);
  });
});
