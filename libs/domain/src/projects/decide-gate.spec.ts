import { describe, expect, it } from '@jest/globals';
import { anItem } from '../../testing/an-item';
import * as fc from 'fast-check';
import type { RiskClass } from '../catalogue/risk-class';
import { DomainError } from '../domain-error';
import { roles } from '../access/roles';
import { decideGate, type GateQuestion } from './decide-gate';
import type { ItemInPlay } from './edit-item';
import type { DecideGate } from './gate';
import { gateAuthorityFor } from './gate-authority';
import { gateOfPhase, gateResults, gateTable, nextGate, type GateResult } from './gates';
import { phases, projectStatuses, type Gate, type Phase } from './phases';
import { gateBlockers } from './request-gate';

const today = '2026-11-22';
const question = questionAt('g1');
const approve = commandFor('approved');

describe('an approved gate', () => {
  it.each<[Gate, object, string]>([
    ['g1', { phase: 'pilot', status: 'active' }, 'project.phase-entered'],
    ['g2', { phase: 'scaling', status: 'active' }, 'project.phase-entered'],
    ['g3', { phase: 'scaling', status: 'completed' }, 'project.completed'],
  ])('moves the project as the table says: %s', (gate, moved, type) => {
    const outcome = decideGate(questionAt(gate), commandAt(gate));
    expect(outcome.moved).toEqual(moved);
    expect(outcome.events.map((event) => event.type)).toContain(type);
  });

  it('ticks off its own item and opens the next checklist', () => {
    const { settledItem, events } = decideGate(question, approve);
    expect(settledItem).toBe('needs-analysis.decision-g1');
    expect(events.map(({ type, fieldGroup }) => [type, fieldGroup])).toEqual([
      ['gate.decided', 'decisions'],
      ['checklist-item.changed', 'checklist'],
      ['project.phase-entered', 'profile'],
      ['checklist.opened', 'checklist'],
    ]);
    expect(events[1]?.changes).toEqual({
      'checklist/needs-analysis.decision-g1/state': ['open', 'done'],
    });
    expect(events[3]?.changes).toEqual({ 'checklist/pilot': [null, 'open'] });
  });

  it('tells conditions with text, day and role', () => {
    const conditions = [{ text: 'Messplan', dueOn: today, responsibleRole: 'treasurer' as const }];
    const { moved, events } = decideGate(question, {
      ...commandFor('approved-with-conditions'),
      conditions,
    });
    expect(moved).toEqual({ phase: 'pilot', status: 'active' });
    expect(events[0]?.changes).toMatchObject({ 'gates/g1/conditions': [null, conditions] });
  });
});

describe('a yearly review', () => {
  const review: GateQuestion = {
    ...questionAt('g1'),
    project: { phase: 'scaling', status: 'completed' },
    request: requestOf('g4', []),
  };

  it('that is passed asks everything again next year, with evidence of that year', () => {
    const { recheck, askedAgain } = decideGate(review, approve);
    expect(recheck).toEqual(['a']);
    expect(askedAgain).toBe('yearly-review');
  });

  const dormant = [
    itemOf('done', { state: 'done' }),
    itemOf('waived', { state: 'waived' }),
    itemOf('begun', { state: 'in-progress' }),
    itemOf('decision', { state: 'done', setByDecision: true }),
  ];

  it('that is passed opens what does not apply at present, so that it never counts for another year', () => {
    const { recheck, reopened, events } = decideGate({ ...review, dormant }, approve);
    expect(recheck).toEqual(['a']);
    expect(reopened).toEqual(['done', 'waived']);
    expect(events.find(({ type }) => type === 'checklist-item.changed')?.changes).toEqual({
      'checklist/a/state': ['done', 'recheck'],
      'checklist/done/state': ['done', 'open'],
      'checklist/waived/state': ['waived', 'open'],
    });
  });

  it.each(['returned', 'rejected'] as const)('that is %s keeps its evidence', (result) => {
    const { askedAgain, reopened } = decideGate({ ...review, dormant }, commandFor(result));
    expect([askedAgain, reopened]).toEqual([null, []]);
  });

  it('is the only gate that asks again', () => {
    const { askedAgain, reopened } = decideGate({ ...question, dormant }, approve);
    expect([askedAgain, reopened]).toEqual([null, []]);
  });
});

describe('a review that a phase-return left behind', () => {
  const decisionItem = 'yearly-review.decision-g4';
  const earlierReview = {
    items: [
      itemOf('told', { state: 'done' }),
      itemOf(decisionItem, { state: 'done', setByDecision: true }),
    ],
    dormant: [itemOf('asleep', { state: 'done' })],
  };
  const handover: GateQuestion = { ...questionAt('g3'), earlierReview };
  const nothing = { askedAgain: null, recheck: [], reopened: [] };

  it('is asked again once the project is back in operation, and says so', () => {
    const outcome = decideGate(handover, approve);
    expect(outcome).toMatchObject({
      askedAgain: 'yearly-review',
      recheck: ['told'],
      reopened: ['asleep', decisionItem],
      settledItem: null,
    });
    const changed = outcome.events.filter(({ type }) => type === 'checklist-item.changed');
    expect(changed.map(({ changes }) => changes)).toEqual([
      {
        'checklist/told/state': ['done', 'recheck'],
        'checklist/asleep/state': ['done', 'open'],
        [`checklist/${decisionItem}/state`]: ['done', 'open'],
      },
    ]);
  });

  it('stays as it is while the handover is not approved', () => {
    expect(decideGate(handover, commandFor('returned'))).toMatchObject({
      ...nothing,
      recheck: ['a'],
    });
    expect(decideGate(handover, commandFor('rejected'))).toMatchObject(nothing);
  });

  it('is not there at the first handover, which asks nothing again', () => {
    const outcome = decideGate(questionAt('g3'), approve);
    expect(outcome).toMatchObject(nothing);
    expect(outcome.events.map(({ type }) => type)).not.toContain('checklist-item.changed');
  });
});

describe('a gate that is not approved', () => {
  it('stays where it is and has the named items looked at again, each once', () => {
    const { moved, recheck, settledItem, events } = decideGate(question, {
      ...commandFor('returned'),
      namedItems: ['a', 'a'],
    });
    expect({ moved, recheck, settledItem }).toEqual({
      moved: null,
      recheck: ['a'],
      settledItem: null,
    });
    expect(events.map(({ changes }) => Object.keys(changes))).toEqual([
      ['gates/g1/result', 'gates/g1/rationale', 'gates/g1/namedItems'],
      ['checklist/a/state'],
    ]);
  });

  it('stays where it is when rejected, with the rationale alone', () => {
    const { moved, recheck, settledItem, events } = decideGate(question, commandFor('rejected'));
    expect({ moved, recheck, settledItem }).toEqual({
      moved: null,
      recheck: [],
      settledItem: null,
    });
    expect(events).toHaveLength(1);
  });

  it('can be returned or rejected although something blocks again', () => {
    const blocked = { ...question, blockers: [{ code: 'item-open' as const, itemKey: 'a' }] };
    expect(decideGate(blocked, commandFor('returned')).moved).toBeNull();
    expect(decideGate(blocked, commandFor('rejected')).moved).toBeNull();
  });
});

describe('a decision is refused', () => {
  it.each<[string, GateQuestion, DecideGate, readonly object[]]>([
    [
      'to the person who asked for it',
      { ...question, personId: question.request.requestedBy },
      approve,
      [{ code: 'requester-cannot-decide' }],
    ],
    [
      'while an agreement is missing',
      { ...questionAt('g3'), request: requestOf('g3', []) },
      approve,
      [{ code: 'agreement-missing', params: { role: 'it-head' } }],
    ],
    [
      'while something blocks',
      { ...question, blockers: [{ code: 'item-open', itemKey: 'a' }] },
      approve,
      [{ code: 'item-open', params: { item: 'a' } }],
    ],
    [
      'with conditions that are not there',
      question,
      { ...commandFor('approved-with-conditions'), conditions: [] },
      [{ code: 'conditions-required', field: 'conditions' }],
    ],
    [
      'with conditions where none belong',
      question,
      { ...approve, conditions: [conditionDue(today)] },
      [{ code: 'conditions-not-possible', field: 'conditions' }],
    ],
    [
      'with a condition due yesterday',
      question,
      {
        ...commandFor('approved-with-conditions'),
        conditions: [conditionDue(today), conditionDue('2026-11-21')],
      },
      [{ code: 'due-in-the-past', field: 'conditions.1.dueOn' }],
    ],
    [
      'returned without saying what',
      question,
      { ...commandFor('returned'), namedItems: [] },
      [{ code: 'named-items-required', field: 'namedItems' }],
    ],
    [
      'with named items where none belong',
      question,
      { ...approve, namedItems: ['a'] },
      [{ code: 'named-items-not-possible', field: 'namedItems' }],
    ],
    [
      'with items that nobody can look at again',
      question,
      { ...commandFor('returned'), namedItems: ['a', 'zzz', 'needs-analysis.decision-g1'] },
      [
        { code: 'unknown-item', field: 'namedItems', params: { item: 'zzz' } },
        {
          code: 'unknown-item',
          field: 'namedItems',
          params: { item: 'needs-analysis.decision-g1' },
        },
      ],
    ],
    [
      'without the body that decides',
      questionAt('g2'),
      approve,
      [{ code: 'body-required', field: 'body' }],
    ],
    [
      'with a body where none decides',
      question,
      { ...approve, body: bodyOn(today) },
      [{ code: 'body-not-possible', field: 'body' }],
    ],
    [
      'with a body that is not competent',
      { ...questionAt('g2'), authority: councilAlone() },
      { ...approve, body: { ...bodyOn(today), body: 'committee' } },
      [{ code: 'body-not-competent', field: 'body.body' }],
    ],
    [
      'with a body that meets tomorrow',
      questionAt('g2'),
      { ...approve, body: bodyOn('2026-11-23') },
      [{ code: 'in-the-future', field: 'body.decidedOn' }],
    ],
  ])('%s', (_, asked, command, details) => {
    expect(() => decideGate(asked, command)).toThrow(
      expect.objectContaining({ code: 'rule-violated', details }),
    );
  });

  it('with every reason at once', () => {
    const asked = { ...question, personId: question.request.requestedBy };
    const command = {
      ...commandFor('returned'),
      namedItems: [],
      conditions: [conditionDue('2020-01-01')],
    };
    expect(() => decideGate(asked, command)).toThrow(
      'rule-violated: requester-cannot-decide: conditions-not-possible: due-in-the-past: named-items-required',
    );
  });
});

describe('an opinion that the phase expects and that is not there', () => {
  const role = 'data-protection-officer' as const;
  const asked = { role, state: 'overdue', result: null, dueOn: today, isExpected: true } as const;
  const missing = { ...question, opinions: [asked] };
  const overriddenOpinions = [{ role, reason: 'Beispiel: Stelle nicht besetzt' }];

  it('holds back an approval until it says why it does without', () => {
    expect(() => decideGate(missing, approve)).toThrow('opinion-missing');
    const { events } = decideGate(missing, { ...approve, overriddenOpinions });
    expect(events.slice(0, 2).map(({ type, fieldGroup }) => [type, fieldGroup])).toEqual([
      ['gate.decided', 'decisions'],
      ['gate.opinions-overridden', 'opinions'],
    ]);
  });

  it('holds back neither a return nor a rejection, which override nothing', () => {
    expect(decideGate(missing, commandFor('returned')).moved).toBeNull();
    const rejected = { ...commandFor('rejected'), overriddenOpinions };
    expect(() => decideGate(missing, rejected)).toThrow('opinion-not-missing');
  });

  it('does not block once it is given, also when it advises against it', () => {
    const given = { ...asked, state: 'given', result: 'rejected' } as const;
    expect(decideGate({ ...question, opinions: [given] }, approve).moved).not.toBeNull();
  });
});

describe('a decision of a body', () => {
  it('takes effect on the day the body met', () => {
    const [decided] = decideGate(questionAt('g2'), {
      ...approve,
      body: bodyOn('2026-11-19'),
    }).events;
    expect(decided?.effectiveOn).toBe('2026-11-19');
    expect(decided?.changes).toMatchObject({ 'gates/g2/body': [null, bodyOn('2026-11-19')] });
  });
});

describe('whatever is decided, in whatever order', () => {
  const mostly = <Value>(usual: Value, ...others: readonly Value[]) =>
    fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));
  const anyStep = fc.record({
    gate: mostly<Gate | null>(null, 'g1', 'g2', 'g3', 'g4'),
    result: fc.constantFrom(...gateResults),
    isBlocked: mostly(false, true),
    personId: mostly('decider', 'requester'),
    isBodyRight: mostly(true, false),
    riskClass: mostly<RiskClass | null>('minimal', 'high', 'prohibited', null),
  });

  it('no project reaches a later phase, or is completed, without an approval of its gate', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        let project: GateQuestion['project'] = { phase: 'analysis', status: 'active' };
        const approved = new Set<Gate>();
        for (const { gate, result, isBlocked, personId, isBodyRight, riskClass } of steps) {
          const at = gate ?? gateOfPhase[project.phase];
          const asked = asking(at, project, riskClass, isBlocked);
          const hasBody = asked.authority.decidingBodies.length > 0 === isBodyRight;
          const command = { ...commandFor(result), ...(hasBody ? { body: bodyOn(today) } : {}) };
          const moved = attempt(() => decideGate({ ...asked, personId }, command).moved);
          if (moved === 'refused') continue;

          expect(personId).toBe('decider');
          expect(moved !== null).toBe(result.startsWith('approved'));
          project = moved ?? project;
          if (moved !== null) approved.add(at);
        }
        const passed = phases.slice(0, phases.indexOf(project.phase));
        expect(passed.every((phase) => approved.has(gateOfPhase[phase]))).toBe(true);
        expect(project.status === 'completed').toBe(approved.has('g3'));
        reached.add(project.phase).add(project.status);
      }),
      { numRuns: 300 },
    );
    expect([...reached].sort()).toEqual(['active', 'analysis', 'completed', 'pilot', 'scaling']);
  });
});

describe('the gate ahead', () => {
  it('is the one of the phase while a project runs or pauses, and the yearly review afterwards', () => {
    const ahead = (phase: Phase) => projectStatuses.map((status) => nextGate(phase, status));
    expect(ahead('analysis')).toEqual([null, 'g1', 'g1', null, 'g4', null]);
    expect(ahead('pilot')).toEqual([null, 'g2', 'g2', null, 'g4', null]);
    expect(ahead('scaling')).toEqual([null, 'g3', 'g3', null, 'g4', null]);
  });
});

function attempt<Outcome>(work: () => Outcome): Outcome | 'refused' {
  try {
    return work();
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return 'refused';
  }
}

/** A decision that nothing stands in the way of: everything is done, and the decider is another. */
function questionAt(gate: Gate): GateQuestion {
  const { phase } = gateTable[gate];
  return asking(gate, { phase, status: 'active' }, 'minimal', false);
}

function asking(
  gate: Gate,
  project: GateQuestion['project'],
  riskClass: RiskClass | null,
  isBlocked: boolean,
): GateQuestion {
  const decisionItem = `${gate === 'g2' ? 'pilot' : 'needs-analysis'}.decision-${gate}`;
  const items = [
    itemOf('a', { state: isBlocked ? 'open' : 'done' }),
    itemOf(decisionItem, { setByDecision: true }),
  ];
  return {
    project,
    request: requestOf(gate, ['it-head']),
    authority: gateAuthorityFor({
      gate,
      riskClass,
      estimatedTotalCents: 100,
      valueLimitCents: 100,
      overrides: [],
      on: today,
      rolesPresent: new Set(roles),
    }),
    blockers: gateBlockers({
      gate,
      ...project,
      riskClass,
      answers: { riskClass: null, isForbidden: false, isOutdated: false },
      items,
      consent: null,
      unsettled: [],
    }),
    items,
    dormant: [],
    earlierReview: null,
    opinions: [],
    personId: 'decider',
    today,
  };
}

function requestOf(gate: Gate, agreedRoles: GateQuestion['request']['agreedRoles']) {
  return { id: 'request', gate, requestedBy: 'requester', agreedRoles };
}

function itemOf(key: string, change: Partial<ItemInPlay>): ItemInPlay {
  const isAsked = change.setByDecision !== true;
  return anItem(key, { blocksGate: isAsked, needsEvidence: isAsked, ...change });
}

function commandFor(result: GateResult): DecideGate {
  return {
    requestId: 'request',
    result,
    rationale: 'Weil es so ist',
    conditions: result === 'approved-with-conditions' ? [conditionDue(today)] : [],
    namedItems: result === 'returned' ? ['a'] : [],
    overriddenOpinions: [],
  };
}

function commandAt(gate: Gate): DecideGate {
  return gate === 'g2' ? { ...approve, body: bodyOn(today) } : approve;
}

function conditionDue(dueOn: string) {
  return { text: 'Messplan nachreichen', dueOn, responsibleRole: 'it-coordinator' as const };
}

function bodyOn(decidedOn: string): NonNullable<DecideGate['body']> {
  return { body: 'council', decidedOn, reference: 'V/2026/17' };
}

function councilAlone() {
  const { authority } = questionAt('g2');
  return { ...authority, decidingBodies: ['council'] as const };
}
