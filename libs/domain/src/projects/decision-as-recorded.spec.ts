import { describe, expect, it } from '@jest/globals';
import {
  changedPart,
  decisionParts,
  factsInEvent,
  type DecidedEvent,
  type DecisionFacts,
} from './decision-as-recorded';

const standing: DecisionFacts = {
  project: 'p',
  gate: 'g1',
  result: 'approved',
  rationale: 'passt',
  conditions: [],
  namedItems: ['a', 'b'],
  body: { body: 'council', decidedOn: '2026-01-15', reference: 'V/17' },
  decider: { id: 'x', role: 'council-office' },
  decidedAt: '2026-01-16T09:00:00.000Z',
  authority: { decides: null, because: ['above-limit'] },
  supersedes: null,
  request: { id: 'r' },
  agreements: [],
  waivers: [],
  opinions: [],
  overrides: [],
};

const event: DecidedEvent = {
  gate: 'g1',
  changes: {
    'gates/g1/result': [null, 'approved'],
    'gates/g1/rationale': [null, 'passt'],
    'gates/g1/namedItems': [null, ['a', 'b']],
    'gates/g1/body': [null, { body: 'council', decidedOn: '2026-01-15', reference: 'V/17' }],
  },
  actorId: 'x',
  actorRole: 'council-office',
  recordedAt: '2026-01-16T09:00:00.000Z',
  overrides: null,
};

describe('a decision as it was recorded', () => {
  it('still stands, whatever order keys and lists come back in', () => {
    const body = { reference: 'V/17', decidedOn: '2026-01-15', body: 'council' };
    const now = { ...standing, body, namedItems: ['b', 'a'] };
    expect(changedPart(standing, now)).toBeNull();
  });

  it.each(decisionParts)('is different when somebody changed %s', (part) => {
    expect(changedPart(standing, { ...standing, [part]: ['something else'] })).toBe(part);
  });

  it('says nothing about what was not kept then', () => {
    const { waivers: _, ...recorded } = standing;
    expect(changedPart(recorded, { ...standing, waivers: [{ itemKey: 'a' }] })).toBeNull();
  });

  it('is told by its event alone where no state was frozen', () => {
    expect(changedPart(factsInEvent(event), standing)).toBeNull();
    expect(changedPart(factsInEvent(event), { ...standing, rationale: 'nein' })).toBe('rationale');
    const condition = { text: 'x', dueOn: '2026-12-31', responsibleRole: 'cdo' };
    expect(changedPart(factsInEvent(event), { ...standing, conditions: [condition] })).toBe(
      'conditions',
    );
  });
});
