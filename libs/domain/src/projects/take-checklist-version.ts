import type { Changes, NewEvent } from '../audit/audit-event';
import { itemApplies } from '../catalogue/applicable-item';
import type { ChecklistItemTemplate } from '../catalogue/checklist';
import { differencesBetween } from '../catalogue/checklist-difference';
import { isOwnItem } from '../catalogue/item-key';
import type { ProjectFlags } from '../catalogue/project-flag';
import { DomainError } from '../domain-error';
import { itemStateEvents } from './act-outcome';
import { isInHand } from './checklist-in-hand';
import { isSettled, type ItemState } from './checklist-item';
import type { OfferBlocker } from './checklist-offer';
import type { ItemInPlay } from './edit-item';
import { holdsBack } from './item-standing';
import type { ProjectStatus } from './phases';

type StandingItem = Pick<
  ItemInPlay,
  'key' | 'state' | 'blocksGate' | 'setByDecision' | 'needsEvidence' | 'evidenceCount'
>;

/** What is known when a project is offered a newer version of the checklist in hand. */
export interface VersionQuestion {
  readonly status: ProjectStatus;
  readonly hasOpenRequest: boolean;
  /** Names of the version that the project has and of the one in force, as `checklistReference`. */
  readonly references: readonly [string, string];
  /** The checklist as the project has it, and as it is in force. */
  readonly before: readonly ChecklistItemTemplate[];
  readonly after: readonly ChecklistItemTemplate[];
  /** Every item that the project has of it, as it stands with the version before. */
  readonly items: readonly StandingItem[];
  /** What the project answers to the conditions of either version. */
  readonly flags: ProjectFlags;
  /** What fell away with an earlier version. */
  readonly former: readonly { readonly key: string; readonly state: ItemState }[];
}

/** What the taking does to the items; each key stands in one list at most, but for `recheck`. */
export interface VersionTaken {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Fell away once and are back, with state and evidence. */
  readonly returned: readonly string[];
  readonly recheck: readonly string[];
  readonly events: readonly NewEvent[];
}

/**
 * What stands in the way of a new version; empty means nothing does. A gate in progress keeps its
 * version. What has to be looked at again cannot fall away instead: whoever sent it back, a decision
 * or a change, would go without an answer (DOMAIN 1.5). And nobody frees a gate of an own item by
 * saying it anew: whoever writes own items may also take them, so what holds a gate back first needs
 * a result, or a waiver by somebody else.
 */
export function versionBlockers(question: VersionQuestion): readonly OfferBlocker[] {
  const { before, after, items, flags, status, hasOpenRequest } = question;
  const [{ key } = { key: '' }] = before;
  if (!isInHand({ key }, status)) return [{ code: 'project-not-active' }];
  if (hasOpenRequest) return [{ code: 'gate-in-progress' }];
  const later = new Map(after.map((item) => [item.key, item]));
  return items.flatMap((item): OfferBlocker[] => {
    const text = later.get(item.key);
    const itemKey = item.key;
    if (item.state === 'recheck' && text === undefined) {
      return [{ code: 'recheck-before-version', itemKey }];
    }
    const wouldBeFree = isOwnItem(itemKey) && holdsBack(item) && !asksAsMuch(item, text, flags);
    return wouldBeFree ? [{ code: 'open-before-version', itemKey }] : [];
  });
}

/**
 * Whether an item that holds its gate back would do so no less in the later version. One that asks
 * for evidence has to go on asking for it; one that only has to be checked again stays so.
 */
function asksAsMuch(
  { needsEvidence }: StandingItem,
  text: ChecklistItemTemplate | undefined,
  flags: ProjectFlags,
): boolean {
  if (text === undefined || !itemApplies(text, flags)) return false;
  return text.gateBlocking || !needsEvidence;
}

/**
 * Takes a newer version of a checklist. Settled items that say the same keep state and evidence;
 * settled ones that say something else, or are back, have to be looked at again; what is new is
 * open; what falls away stays with its evidence and counts no more. What a decision sets stays.
 * @throws DomainError('rule-violated') with each of `versionBlockers`
 */
export function takeChecklistVersion(question: VersionQuestion): VersionTaken {
  const blockers = versionBlockers(question);
  if (blockers.length > 0) {
    throw new DomainError(
      'rule-violated',
      blockers.map(({ code, itemKey }) => ({
        code,
        ...(itemKey === undefined ? {} : { params: { item: itemKey } }),
      })),
    );
  }
  const { before, after, items, former, references } = question;
  const differences = differencesBetween(before, after);
  const keysOf = (wanted: string) =>
    differences.filter(({ kind }) => kind === wanted).map(({ key }) => key);
  const formerKeys = new Set(former.map(({ key }) => key));
  const added = keysOf('added');
  const changed = keysOf('changed');
  const returned = added.filter((key) => formerKeys.has(key));
  const setByDecision = new Set(after.filter(({ setBy }) => setBy !== null).map(({ key }) => key));
  const again = [...items, ...former].filter(
    ({ key, state }) =>
      (changed.includes(key) || returned.includes(key)) &&
      isSettled[state] &&
      !setByDecision.has(key),
  );
  const fresh = added.filter((key) => !formerKeys.has(key));
  const removed = keysOf('removed');
  return {
    added: fresh,
    removed,
    returned,
    recheck: again.map(({ key }) => key),
    events: [taken(references, { added, changed, removed }), ...itemStateEvents(again, 'recheck')],
  };
}

function taken(
  references: VersionQuestion['references'],
  lists: Readonly<Record<'added' | 'changed' | 'removed', readonly string[]>>,
): NewEvent {
  const changes: Record<string, Changes[string]> = { 'checklist-version/versions': references };
  for (const [name, keys] of Object.entries(lists)) {
    if (keys.length > 0) changes[`checklist-version/${name}`] = [null, [...keys]];
  }
  return { type: 'checklist.version-taken', fieldGroup: 'checklist', changes };
}
