import { separationBlockers } from '../access/separation-of-duties';
import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import type { ItemState } from './checklist-item';
import { itemPath } from './edit-item';
import type { ProjectStatus } from './phases';
import { type ItemToWaive, waiverBlockers, waiverEvent } from './request-waiver';
import type { DecideWaiver } from './waiver';

export interface WaiverQuestion {
  readonly item: ItemToWaive;
  readonly status: ProjectStatus;
  readonly requestedBy: string;
  /** Who decides; the caller has checked the role. */
  readonly personId: string;
}

/**
 * Grants or refuses a waiver. A refusal stays possible when the item needs no waiver any more.
 * @returns the state of the item afterwards
 * @throws DomainError('rule-violated') with every reason at once: `requester-cannot-grant`,
 *   `reason-required` (a refusal says why), `project-not-active` and, to grant, those of
 *   `waiverBlockers`
 */
export function decideWaiver(
  { item, status, requestedBy, personId }: WaiverQuestion,
  { result, note }: DecideWaiver,
): { state: ItemState; events: NewEvent[] } {
  const earlier = [{ action: 'checklist.waive-request' as const, personId: requestedBy }];
  const problems: ErrorDetail[] = [];
  if (separationBlockers('checklist.waive-grant', personId, earlier).length > 0) {
    problems.push({ code: 'requester-cannot-grant' });
  }
  if (result === 'refused' && note === '')
    problems.push({ code: 'reason-required', field: 'note' });
  if (result === 'granted') problems.push(...waiverBlockers(item, status));
  if (result === 'refused' && status !== 'active') problems.push({ code: 'project-not-active' });
  if (problems.length > 0) throw new DomainError('rule-violated', problems);

  const { key, state } = item;
  const decided = waiverEvent(`waiver.${result}`, key, ['open', result], note);
  if (result === 'refused') return { state, events: [decided] };
  const waived: NewEvent = {
    type: 'checklist-item.changed',
    fieldGroup: 'checklist',
    changes: { [itemPath(key, 'state')]: [state, 'waived'] },
  };
  return { state: 'waived', events: [decided, waived] };
}

/**
 * Takes a request back that nobody has answered.
 * @throws DomainError('rule-violated', 'only-requester-withdraws')
 */
export function withdrawWaiver(
  item: Pick<ItemToWaive, 'key'>,
  { requestedBy, personId }: Pick<WaiverQuestion, 'requestedBy' | 'personId'>,
): NewEvent {
  if (requestedBy !== personId) {
    throw new DomainError('rule-violated', [{ code: 'only-requester-withdraws' }]);
  }
  return waiverEvent('waiver.withdrawn', item.key, ['open', 'withdrawn']);
}

/**
 * The items whose waivers end with these events: whatever sets a waived item to something else,
 * the waiver does not count any more.
 */
export function waiversEndedBy(events: readonly NewEvent[]): string[] {
  return events.flatMap(({ changes }) =>
    Object.entries(changes).flatMap(([path, [from]]) => {
      const [area, key, field] = path.split('/');
      const isEnd = area === 'checklist' && field === 'state' && from === 'waived';
      return isEnd && key !== undefined ? [key] : [];
    }),
  );
}
