import type { Action } from './actions';

/** Whoever did `first` never does one of `never` on the same thing; persons count, not roles. */
export interface Separation {
  readonly first: Action;
  readonly never: readonly Action[];
}

export const separationOfDuties: readonly Separation[] = [
  { first: 'gate.request', never: ['gate.decide', 'gate.record'] },
  { first: 'gate.request', never: ['gate.agree'] },
  { first: 'checklist.waive-request', never: ['checklist.waive-grant'] },
  { first: 'opinion.request', never: ['opinion.give'] },
  { first: 'consent.request', never: ['consent.give'] },
  { first: 'project.edit', never: ['classification.confirm'] },
  { first: 'agreement.edit', never: ['cost-key.decide'] },
];

export interface EarlierAct {
  readonly action: Action;
  readonly personId: string;
}

/**
 * The earlier acts that keep a person from acting now (empty = fine).
 * @param earlier what was done on the same thing: the same gate request, waiver, opinion or
 *   classification; acts on other things must not be passed in
 */
export function separationBlockers(
  action: Action,
  personId: string,
  earlier: readonly EarlierAct[],
): readonly Action[] {
  const barring = separationOfDuties
    .filter(({ never }) => never.includes(action))
    .map(({ first }) => first);
  const done = earlier
    .filter((act) => act.personId === personId && barring.includes(act.action))
    .map((act) => act.action);
  return [...new Set(done)];
}
