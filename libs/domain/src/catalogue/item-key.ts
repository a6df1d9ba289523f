/** Own items of an organisation begin with this; those of the catalogue with their checklist. */
const ownPrefix = 'own';

/**
 * The key of an organisation's own item. No item of the catalogue can have it.
 * @param id of the own item
 * @returns e.g. `own.pilot.0199c000-…`
 */
export function ownItemKey(checklist: string, id: string): string {
  return `${ownPrefix}.${checklist}.${id}`;
}

/** Whether an item was added by an organisation and is none of the catalogue. */
export function isOwnItem(itemKey: string): boolean {
  return itemKey.startsWith(`${ownPrefix}.`);
}

/** The key of the checklist that an item is of, also of an own one. */
export function checklistOfItem(itemKey: string): string {
  const [first = '', second = ''] = itemKey.split('.');
  return isOwnItem(itemKey) ? second : first;
}
