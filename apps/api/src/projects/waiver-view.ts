import {
  permits,
  waiverBlockers,
  waiverState,
  type Actor,
  type PlayedItem,
  type Waiver,
} from '@ki-kompass/domain';
import { itemTarget } from './locked-items';
import type { StoredProject } from './stored-project';
import type { WaiverRecord } from './waivers.repository';

export interface WaiverReading {
  readonly waiver: WaiverRecord;
  /** Its item, where that is one of the current phase. */
  readonly item: PlayedItem | undefined;
  readonly project: StoredProject;
  readonly actor: Actor;
  /** Empty for readers without the field group `people`. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether one of the person's roles is authorised, whoever made the request. */
  readonly mayGrant: boolean;
}

export function waiverView(reading: WaiverReading): Waiver {
  const { waiver, item, project, actor, names, mayGrant } = reading;
  const { id, itemId, itemKey, reason, requestedBy, requestedByRole } = waiver;
  const state = waiverState(waiver);
  const isOpen = state === 'open' && item !== undefined;
  const waits = isOpen && waiverBlockers(item, project.status).length === 0;
  const isOwn = requestedBy === actor.personId;
  return {
    id,
    itemId,
    itemKey,
    state,
    reason,
    requestedAt: waiver.requestedAt.toISOString(),
    requestedBy: { role: requestedByRole, name: names.get(requestedBy) ?? null },
    decision: decisionOf(waiver, names),
    endedAt: waiver.endedAt?.toISOString() ?? null,
    may: {
      decide: waits && mayGrant && !isOwn,
      withdraw:
        isOpen && isOwn && permits(actor, 'checklist.waive-request', itemTarget(project, item)),
    },
    excludedBecause: waits && mayGrant && isOwn ? 'requested-it' : null,
  };
}

function decisionOf(
  { decidedAt, decidedBy, decidedByRole, note }: WaiverRecord,
  names: ReadonlyMap<string, string>,
): Waiver['decision'] {
  if (decidedAt === null || decidedBy === null || decidedByRole === null) return null;
  const by = { role: decidedByRole, name: names.get(decidedBy) ?? null };
  return { at: decidedAt.toISOString(), by, note: note ?? '' };
}
