import { describe, expect, it } from '@jest/globals';
import { hearsOpinions, isOfRound } from './opinion-round';
import { projectStatuses } from './phases';

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const opinion = { phase: 'scaling', loop: 1, requestedAt: at('2026-05-01') } as const;

describe('the round an opinion is asked for', () => {
  it.each([
    ['its own stay', { phase: 'scaling', loop: 1, since: null }, true],
    ['another phase', { phase: 'pilot', loop: 1, since: null }, false],
    ['a later stay', { phase: 'scaling', loop: 2, since: null }, false],
    ['the first review, asked after the handover', { since: at('2026-04-01') }, true],
    ['the first review, asked before the handover', { since: at('2026-06-01') }, false],
  ] as const)('is that of %s', (_, change, expected) => {
    expect(isOfRound(opinion, { phase: 'scaling', loop: 1, ...change })).toBe(expected);
  });

  it('is open while a gate lies ahead that can be requested', () => {
    expect(projectStatuses.filter(hearsOpinions)).toEqual(['active', 'completed']);
  });
});
