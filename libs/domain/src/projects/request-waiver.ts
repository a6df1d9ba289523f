import type { Changes, NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import { isSettled } from './checklist-item';
import { itemPath, type ItemInPlay } from './edit-item';
import type { ProjectStatus } from './phases';
import { neverWaived } from './unavoidable-item';
import type { WaiverState } from './waiver';

/** An item of the current phase, as far as a waiver asks about it. */
export type ItemToWaive = Pick<ItemInPlay, 'key' | 'state' | 'setByDecision'> & {
  readonly applies: boolean;
};

/**
 * Why an item cannot be waived; empty means that it can.
 * @param item of the checklist of the current phase
 */
export function waiverBlockers(item: ItemToWaive, status: ProjectStatus): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (status !== 'active') problems.push({ code: 'project-not-active' });
  const never = neverWaived[item.key];
  if (never !== undefined) problems.push({ code: never });
  if (item.setByDecision) problems.push({ code: 'set-by-decision' });
  if (!item.applies) problems.push({ code: 'item-does-not-apply' });
  if (isSettled[item.state]) problems.push({ code: 'item-settled' });
  return problems;
}

/**
 * Requests that an item need not be met.
 * @param isOneOpen whether a request for this item waits already
 * @throws DomainError('rule-violated') `already-requested`, or with every reason of `waiverBlockers`
 */
export function requestWaiver(
  item: ItemToWaive,
  status: ProjectStatus,
  isOneOpen: boolean,
  reason: string,
): NewEvent {
  if (isOneOpen) throw new DomainError('rule-violated', [{ code: 'already-requested' }]);
  const problems = waiverBlockers(item, status);
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
  return waiverEvent('waiver.requested', item.key, [null, 'open'], reason);
}

/**
 * What happened to a waiver, among the decisions.
 * @param reason what was said about it; '' where nothing was
 */
export function waiverEvent(
  type: Extract<NewEvent['type'], `waiver.${string}`>,
  itemKey: string,
  [from, to]: readonly [WaiverState | null, WaiverState],
  reason = '',
): NewEvent {
  const path = itemPath(itemKey, 'waiver');
  const said: Changes = reason === '' ? {} : { [`${path}Reason`]: [null, reason] };
  return { type, fieldGroup: 'decisions', changes: { [path]: [from, to], ...said } };
}
