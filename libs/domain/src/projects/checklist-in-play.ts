import type { Role } from '../access/roles';
import { itemApplies } from '../catalogue/applicable-item';
import type { ChecklistItemTemplate, ChecklistTemplate } from '../catalogue/checklist';
import { isOwnItem } from '../catalogue/item-key';
import type { ProjectFlags } from '../catalogue/project-flag';
import type { ItemState } from './checklist-item';
import type { ItemInPlay } from './edit-item';
import { holdsBack, isItemSettled } from './item-standing';

/** An item as it is stored: what the project knows about it, without the texts. */
export interface StoredItem {
  readonly id: string;
  readonly key: string;
  /** In which the project has it: of the checklist in the catalogue, or of the own item. */
  readonly templateVersion: number;
  readonly state: ItemState;
  readonly reason: string | null;
  readonly responsibleRole: Role;
  readonly assigneeId: string | null;
  readonly dueOn: string | null;
  readonly doneAt: Date | null;
  /** Since when evidence counts, where an item is asked again every year; `null` while all counts. */
  readonly evidenceFrom: Date | null;
  readonly evidenceCount: number;
}

/** A stored item together with what its template and the answers of the project make of it. */
export interface PlayedItem extends StoredItem, ItemInPlay {
  readonly order: number;
  readonly subStep: string;
  /** Gives an opinion on it, or consent where it is the staff council. */
  readonly opinionRole: Role | null;
  readonly applies: boolean;
  /** The text of an own item of the organisation; `null` for items of the catalogue. */
  readonly own: ChecklistItemTemplate | null;
}

/** The step under which the own items of an organisation stand. */
export const ownItemsStep = 'own';

/**
 * The checklist of a phase as it stands. An item that a decision returned holds the gate back until
 * it was looked at again, also one that is only recommended (DOMAIN 1.5).
 * @param template the version the project pinned, own items of the organisation included; an item the template does not know is left out
 * @param flags open flags keep their items
 * @returns all items in order, also those that do not apply at present
 */
export function checklistInPlay(
  stored: readonly StoredItem[],
  template: ChecklistTemplate,
  flags: ProjectFlags,
): PlayedItem[] {
  const byKey = new Map(stored.map((item) => [item.key, item]));
  return [...template.items]
    .sort((a, b) => a.order - b.order)
    .flatMap((text) => {
      const item = byKey.get(text.key);
      if (item === undefined) return [];
      const applies = itemApplies(text, flags);
      const { order, opinionRole } = text;
      const own = isOwnItem(text.key) ? text : null;
      const subStep = own === null ? (text.subStep ?? template.key) : ownItemsStep;
      const setByDecision = text.setBy !== null;
      return [
        {
          ...item,
          order,
          subStep,
          own,
          opinionRole,
          applies,
          setByDecision,
          blocksGate: applies && (text.gateBlocking || item.state === 'recheck'),
          needsEvidence: text.gateBlocking && !setByDecision,
        },
      ];
    });
}

/**
 * Items that fell away with a later version: there to be read, holding nothing back.
 * @param texts what the project's version said then, by key
 */
export function formerItems(
  stored: readonly StoredItem[],
  texts: ReadonlyMap<string, ChecklistItemTemplate>,
): PlayedItem[] {
  return stored.flatMap((item) => {
    const text = texts.get(item.key);
    if (text === undefined) return [];
    return [
      {
        ...item,
        order: text.order,
        subStep: text.subStep ?? ownItemsStep,
        own: isOwnItem(text.key) ? text : null,
        opinionRole: text.opinionRole,
        applies: false,
        setByDecision: false,
        blocksGate: false,
        needsEvidence: false,
      },
    ];
  });
}

/** Of a checklist that is not in hand: there to be read as it is, holding nothing back. */
export function asEarlier(items: readonly PlayedItem[]): PlayedItem[] {
  return items.map((item) => ({ ...item, blocksGate: false }));
}

/** How far a checklist is; items that do not apply count nowhere. */
export function checklistProgress(items: readonly PlayedItem[]): {
  settled: number;
  applicable: number;
  blocking: number;
} {
  const applicable = items.filter(({ applies }) => applies);
  const settled = applicable.filter(isItemSettled);
  const blocking = applicable.filter(holdsBack);
  return {
    settled: settled.length,
    applicable: applicable.length,
    blocking: blocking.length,
  };
}
