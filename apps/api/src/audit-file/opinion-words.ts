import { opinionResultTexts, type DecidedOpinion } from '@ki-kompass/domain';
import { dayWords } from './german';
import { roleWords } from './words';

/** Who was heard when a decision was made, a line each, and why it was made without the others. */
export function opinionWords(opinions: readonly DecidedOpinion[] | null): string {
  if (opinions === null) return 'nicht festgehalten';
  return opinions.map(lineOf).join('\n');
}

function lineOf({ role, overrideReason, ...standing }: DecidedOpinion): string {
  const line = `${roleWords[role]}: ${standingWords(standing)}`;
  return overrideReason === null ? line : `${line}; ohne dieses Votum, weil: ${overrideReason}`;
}

function standingWords({
  state,
  result,
  dueOn,
}: Pick<DecidedOpinion, 'state' | 'result' | 'dueOn'>): string {
  if (result !== null) return opinionResultTexts.de[result];
  if (dueOn === null) return 'nicht angefordert';
  const asked = `angefordert bis ${dayWords(dueOn)}`;
  return state === 'overdue' ? `${asked}, überfällig` : asked;
}
