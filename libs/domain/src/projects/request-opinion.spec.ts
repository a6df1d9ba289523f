import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { actionTable } from '../access/actions';
import { giveOpinion, withdrawOpinionRequest, type OpenOpinion } from './give-opinion';
import { opinionRoles, opinionStateOn, requestOpinionSchema, type RequestOpinion } from './opinion';
import { requestOpinion, type OpinionSituation } from './request-opinion';

const asker = '0190a0b0-0000-7000-8000-0000000000aa';
const officer = '0190a0b0-0000-7000-8000-0000000000bb';

const situation: OpinionSituation = {
  status: 'active',
  items: [
    { key: 'pilot.dpia', opinionRole: 'data-protection-officer', setByDecision: false },
    { key: 'pilot.award', opinionRole: null, setByDecision: false },
    { key: 'pilot.co-determination', opinionRole: 'staff-council', setByDecision: false },
    { key: 'pilot.decision-g2', opinionRole: null, setByDecision: true },
  ],
  releasedTo: [],
  isAsked: false,
  today: '2026-12-23',
  holidays: new Set(['2026-12-25', '2027-01-01']),
  usualWorkingDays: 10,
};

function ask(command: Partial<RequestOpinion> = {}, change: Partial<OpinionSituation> = {}) {
  const role = 'data-protection-officer';
  return requestOpinion({ ...situation, ...change }, { role, question: '', ...command });
}

const open: OpenOpinion = {
  role: 'data-protection-officer',
  requestedBy: asker,
  dueOn: '2027-01-08',
  isOfCurrentStay: true,
};

function give(
  command: Partial<Parameters<typeof giveOpinion>[2]>,
  change: Partial<OpenOpinion> = {},
  by: Partial<Parameters<typeof giveOpinion>[1]> = {},
) {
  const answer = { result: 'agreed', text: '', ...command } as const;
  return giveOpinion(
    { ...open, ...change },
    { personId: officer, status: 'active', ...by },
    answer,
  );
}

function problems(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.details.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe('US-19 asking for an opinion', () => {
  it('is about the items that name the role, for ten working days', () => {
    expect(ask()).toMatchObject({
      items: ['pilot.dpia'],
      workingDays: 10,
      dueOn: '2027-01-08',
      event: {
        type: 'opinion.requested',
        fieldGroup: 'opinions',
        changes: {
          'opinions/data-protection-officer/dueOn': [null, '2027-01-08'],
          'opinions/data-protection-officer/items': [null, ['pilot.dpia']],
        },
      },
    });
  });

  it('takes other items, another deadline and a question', () => {
    const asked = ask({ items: ['pilot.award'], workingDays: 1, question: 'Reicht das?' });
    expect(asked).toMatchObject({ items: ['pilot.award'], dueOn: '2026-12-24' });
    expect(asked.event.changes).toMatchObject({
      'opinions/data-protection-officer/question': [null, 'Reicht das?'],
    });
  });

  it('of a role that no item names is about the project as a whole', () => {
    expect(ask({ role: 'treasurer' })).toMatchObject({ items: [] });
  });

  it('says everything that stands in the way', () => {
    const items = ['pilot.decision-g2', 'scaling.exit-plan'];
    expect(problems(() => ask({ items }, { status: 'paused', isAsked: true }))).toEqual([
      'project-not-active',
      'opinion-already-asked',
      'unknown-item',
      'unknown-item',
    ]);
  });

  it('takes one to sixty working days', () => {
    const days = (workingDays: number) =>
      requestOpinionSchema.safeParse({ role: 'treasurer', workingDays }).success;
    expect([0, 1, 60, 61, 1.5].map(days)).toEqual([false, true, true, false, false]);
  });

  it('asks exactly the roles that may give one', () => {
    const allowed = Object.keys(actionTable['opinion.give'].allowed);
    expect([...opinionRoles].sort()).toEqual(allowed.sort());
  });

  it('US-32 takes as many working days as the local rules say today', () => {
    expect(ask({}, { usualWorkingDays: 2 })).toMatchObject({ workingDays: 2, dueOn: '2026-12-28' });
    expect(ask({ workingDays: 1 }, { usualWorkingDays: 2 })).toMatchObject({ workingDays: 1 });
  });

  it('US-32 has to be given a deadline where no rule gives one', () => {
    expect(ask({ workingDays: 1 }, { usualWorkingDays: null })).toMatchObject({ workingDays: 1 });
    expect(() => ask({}, { usualWorkingDays: null })).toThrow('required');
  });
});

describe('US-19 an opinion', () => {
  it('is given with its words', () => {
    expect(give({ result: 'agreed-with-conditions', text: 'Löschfrist nennen' })).toEqual({
      type: 'opinion.given',
      fieldGroup: 'opinions',
      changes: {
        'opinions/data-protection-officer/opinion': [null, 'agreed-with-conditions'],
        'opinions/data-protection-officer/opinionText': [null, 'Löschfrist nennen'],
      },
    });
    expect(problems(() => give({}))).toEqual([]);
  });

  it.each(['agreed-with-conditions', 'rejected'] as const)('%s needs a text', (result) => {
    expect(problems(() => give({ result }))).toEqual(['opinion-text-required']);
  });

  it('is never given by the person who asked', () => {
    expect(problems(() => give({}, {}, { personId: asker }))).toEqual(['requester-cannot-answer']);
  });

  it('belongs to a phase and waits while the project rests', () => {
    expect(problems(() => give({}, { isOfCurrentStay: false }))).toEqual(['other-phase']);
    expect(problems(() => give({}, {}, { status: 'paused' }))).toEqual(['project-not-active']);
  });

  it('is late from the day after its deadline until it is given', () => {
    const asked = { givenAt: null, dueOn: '2026-12-23' };
    expect(opinionStateOn(asked, '2026-12-23')).toBe('asked');
    expect(opinionStateOn(asked, '2026-12-24')).toBe('overdue');
    const given = { ...asked, givenAt: '2026-12-30T09:00:00Z' };
    expect(opinionStateOn(given, '2026-12-31')).toBe('given');
  });

  it('is no longer waited for once the request is withdrawn', () => {
    expect(withdrawOpinionRequest(open, 'active')).toMatchObject({
      type: 'opinion.request-withdrawn',
      changes: { 'opinions/data-protection-officer/dueOn': ['2027-01-08', null] },
    });
    const late = { ...open, isOfCurrentStay: false };
    expect(problems(() => withdrawOpinionRequest(late, 'active'))).toEqual(['other-phase']);
  });
});
