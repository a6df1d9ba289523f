import type { DecisionFault } from './decision-fault';

/** What is wrong with a decision. @param decision which one, in words */
type Sentence = (decision: string) => string;

const changed =
  (what: string): Sentence =>
  (decision) =>
    `somebody changed ${what} of ${decision} after it was recorded.`;

export const decisionSentences: Readonly<Record<DecisionFault, Sentence>> = {
  unrecorded: (decision) => `${decision} stands, and no event recorded it.`,
  'state-unrecorded': (decision) => `a state is kept for ${decision}, and no event recorded it.`,
  gone: (decision) => `${decision} is gone.`,
  'state-changed': (decision) => `the state kept for ${decision} is not the one it was made on.`,
  'state-of-another': (decision) => `the state kept for ${decision} belongs to another decision.`,
  project: changed('the project'),
  gate: changed('the gate'),
  result: changed('the result'),
  rationale: changed('the rationale'),
  conditions: changed('the conditions'),
  namedItems: changed('the named items'),
  body: changed('the body'),
  decider: changed('the person or the role'),
  decidedAt: changed('the time'),
  authority: changed('the authority'),
  supersedes: changed('what came before'),
  request: changed('the request'),
  agreements: changed('the agreements'),
  waivers: changed('the waivers'),
  opinions: changed('the opinions'),
  overrides: changed('the reasons to do without an opinion'),
};
