import type { FieldGroup } from '../access/field-groups';
import type { Role } from '../access/roles';
import type { Changes, NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import { requireInHand } from './checklist-in-hand';
import type { ItemFields, ItemState } from './checklist-item';
import type { ProjectStatus } from './phases';
import { notApplicableBlockers } from './unavoidable-item';

/** What a rule needs to know about an item; the texts do not matter here. */
export interface ItemInPlay {
  readonly key: string;
  readonly state: ItemState;
  readonly reason: string | null;
  readonly assigneeId: string | null;
  readonly dueOn: string | null;
  /** Holds its gate back while it is not settled; only while the item applies. */
  readonly blocksGate: boolean;
  /** Done only with evidence, also while the item does not apply: that can change any day. */
  readonly needsEvidence: boolean;
  readonly setByDecision: boolean;
  /** Without what was given for a yearly review that is passed. */
  readonly evidenceCount: number;
}

export interface ItemToEdit extends ItemInPlay {
  /** Gives an opinion on it, or consent where it is the staff council. */
  readonly opinionRole: Role | null;
}

const groupOfItemField: Record<keyof ItemFields, FieldGroup> = {
  state: 'checklist',
  reason: 'checklist',
  dueOn: 'checklist',
  assigneeId: 'people',
};

/** The path under which an item's field stands in events and conflicts. */
export function itemPath(itemKey: string, field: string): string {
  return `checklist/${itemKey}/${field}`;
}

/**
 * Changes an item of the checklist in hand.
 * @param item as it is stored; `evidenceCount` includes evidence given with this very change
 * @param changes the changed fields only
 * @returns the item afterwards and one event per field group that changed
 * @throws DomainError('rule-violated') `project-not-active` · `set-by-decision` (the gate decision
 *   sets it) · `evidence-required` (a blocking item cannot be done without evidence, US-03) ·
 *   `reason-required` (not applicable needs a reason) · `consent-needs-waiver` and
 *   `prohibited-check-needed` (not for one person to set aside) · `recheck-needs-result` (what a decision
 *   returned can only be settled, or a recommended item would stop holding the gate back)
 */
export function editItem<Item extends ItemToEdit>(
  item: Item,
  changes: Partial<ItemFields>,
  status: ProjectStatus,
): { item: Item; events: NewEvent[] } {
  requireInHand(item, status);
  if (item.setByDecision && changes.state !== undefined) {
    throw new DomainError('rule-violated', [{ code: 'set-by-decision', field: 'state' }]);
  }
  if (item.state === 'recheck' && isPutOff(changes.state)) {
    throw new DomainError('rule-violated', [{ code: 'recheck-needs-result', field: 'state' }]);
  }
  if (changes.state === 'not-applicable') requireAvoidable(item, status);
  const edited: Item = { ...item, ...changes };
  requireGrounds(edited);
  return { item: edited, events: itemEvents(item, edited) };
}

function isPutOff(state: ItemState | undefined): boolean {
  return state === 'open' || state === 'in-progress';
}

function requireAvoidable(item: ItemToEdit, status: ProjectStatus): void {
  const blockers = notApplicableBlockers(item, status);
  if (blockers.length === 0) return;
  throw new DomainError(
    'rule-violated',
    blockers.map(({ code }) => ({ code, field: 'state' })),
  );
}

function requireGrounds(item: ItemInPlay): void {
  if (item.state === 'done' && item.needsEvidence && item.evidenceCount === 0) {
    throw new DomainError('rule-violated', [{ code: 'evidence-required', field: 'evidence' }]);
  }
  if (item.state === 'not-applicable' && (item.reason ?? '') === '') {
    throw new DomainError('rule-violated', [{ code: 'reason-required', field: 'reason' }]);
  }
}

function itemEvents(before: ItemInPlay, after: ItemInPlay): NewEvent[] {
  const byGroup = new Map<FieldGroup, Record<string, Changes[string]>>();
  for (const field of ['state', 'reason', 'dueOn', 'assigneeId'] as const) {
    if (before[field] === after[field]) continue;
    const group = groupOfItemField[field];
    const path = itemPath(before.key, field);
    byGroup.set(group, { ...byGroup.get(group), [path]: [before[field], after[field]] });
  }
  return [...byGroup].map(([fieldGroup, changes]) => ({
    type: 'checklist-item.changed' as const,
    fieldGroup,
    changes,
  }));
}
