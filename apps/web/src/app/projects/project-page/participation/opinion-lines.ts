import {
  type Opinion,
  type OpinionRole,
  opinionRoles,
  type OpinionsView,
} from '@ki-kompass/domain';

/** Where the opinion of one role stands, and what was asked and answered before. */
export interface OpinionLine {
  readonly role: OpinionRole;
  readonly state: 'missing' | 'not-asked' | 'asked' | 'overdue' | 'given';
  /** Keys of the items that it is about. */
  readonly items: readonly string[];
  /** What counts now. */
  readonly current: Opinion | undefined;
  readonly earlier: readonly Opinion[];
  readonly mayAsk: boolean;
}

/** One line for each role that the phase expects or that somebody asked, in a fixed order. */
export function opinionLines(view: OpinionsView): readonly OpinionLine[] {
  return opinionRoles.flatMap((role) => {
    const expected = view.expected.find((one) => one.role === role);
    const all = view.opinions.filter((one) => one.role === role);
    if (expected === undefined && all.length === 0) return [];
    const current = all.find((one) => one.isOfCurrentStay && counts(one));
    const isAsked = current?.answer === null;
    return [
      {
        role,
        state: stateOf(current, expected !== undefined),
        items: current?.items ?? expected?.items ?? [],
        current,
        earlier: all.filter((one) => one !== current),
        mayAsk: view.may.request && !isAsked,
      },
    ];
  });
}

function counts({ state }: Opinion): boolean {
  return state !== 'withdrawn' && state !== 'ended';
}

function stateOf(current: Opinion | undefined, isExpected: boolean): OpinionLine['state'] {
  const state = current?.state;
  if (state === 'given' || state === 'asked' || state === 'overdue') return state;
  return isExpected ? 'missing' : 'not-asked';
}
