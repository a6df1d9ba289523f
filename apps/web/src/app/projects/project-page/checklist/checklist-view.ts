import {
  type Checklist,
  type ChecklistItem,
  type ChecklistItemTemplate,
  daysBetween,
  holdsBack,
  isItemSettled,
  itemNeedsClarification,
  type ProjectFlags,
  type Role,
} from '@ki-kompass/domain';

export const itemFilters = ['open', 'mine', 'blocking', 'overdue'] as const;
export type ItemFilter = (typeof itemFilters)[number];

/** An item with its texts and everything a row says about it. */
export interface ItemView {
  readonly item: ChecklistItem;
  /** Missing only while the texts are loading. */
  readonly text: ChecklistItemTemplate | undefined;
  /** Stands in the way of the gate right now. */
  readonly isBlocking: boolean;
  /** Days after the due day of an item that waits to be settled; `null` when it is not late. */
  readonly daysLate: number | null;
  /** Applies only because nobody has answered the question it hangs on. */
  readonly needsClarification: boolean;
}

export interface ItemGroup {
  readonly subStep: string;
  readonly items: readonly ItemView[];
}

/**
 * The items in the order of the checklist.
 * @param flags `undefined` entries are answers that this reader does not see; nothing is claimed
 *   about them
 */
export function itemViews(
  { items, isInHand }: Pick<Checklist, 'items' | 'isInHand'>,
  texts: ReadonlyMap<string, ChecklistItemTemplate>,
  flags: Partial<ProjectFlags>,
  today: string,
): readonly ItemView[] {
  return [...items]
    .sort((a, b) => a.order - b.order)
    .map((item) => {
      const text = texts.get(item.key);
      const isOpen = item.applies && !isItemSettled(item);
      const isAwaited = isOpen && isInHand;
      const late = item.dueOn === null || !isAwaited ? 0 : daysBetween(item.dueOn, today);
      return {
        item,
        text,
        isBlocking: item.applies && holdsBack(item),
        daysLate: late > 0 ? late : null,
        needsClarification: item.applies && hangsOnOpenAnswer(text, flags),
      };
    });
}

/** What is no longer worked on can be read; evidence by mistake can still be redacted. */
export function asReadOnly(view: ItemView): ItemView {
  return { ...view, item: { ...view.item, mayEdit: false, mayAddEvidence: false } };
}

/** Worked on while it applied: what was recorded then can still be read. */
export function holdsRecords({ item }: ItemView): boolean {
  return item.state !== 'open' || (item.evidence ?? []).length > 0;
}

function hangsOnOpenAnswer(
  text: ChecklistItemTemplate | undefined,
  flags: Partial<ProjectFlags>,
): boolean {
  const condition = text?.condition ?? null;
  if (text === undefined || condition === null) return false;
  return flags[condition.flag] !== undefined && itemNeedsClarification(text, flags);
}

interface Reader {
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** Whether an item belongs to what is being looked for; without a filter everything does. */
export function matches(view: ItemView, filter: ItemFilter | undefined, reader: Reader): boolean {
  return filter === undefined || tests[filter](view, reader);
}

const tests: Record<ItemFilter, (view: ItemView, reader: Reader) => boolean> = {
  open: ({ item }) => !isItemSettled(item),
  mine: ({ item }, reader) => isMine(item, reader),
  blocking: ({ isBlocking }) => isBlocking,
  overdue: ({ daysLate }) => daysLate !== null,
};

/** Assigned to the person, or to nobody and their role is responsible. */
function isMine(
  { assignee, responsibleRole }: ChecklistItem,
  { personId, roles }: Reader,
): boolean {
  if (assignee) return assignee.personId === personId;
  return roles.includes(responsibleRole);
}

/** The steps of the phase in the order in which their items stand in the checklist. */
export function bySubStep(views: readonly ItemView[]): readonly ItemGroup[] {
  const groups = new Map<string, ItemView[]>();
  for (const view of views) {
    groups.set(view.item.subStep, [...(groups.get(view.item.subStep) ?? []), view]);
  }
  return [...groups].map(([subStep, items]) => ({ subStep, items }));
}

/** What to do first: what blocks the gate, the earliest due first, then in order. */
export function nextItems(views: readonly ItemView[], count: number): readonly ItemView[] {
  const latest = '9999-12-31';
  return views
    .filter(({ isBlocking }) => isBlocking)
    .sort((a, b) => (a.item.dueOn ?? latest).localeCompare(b.item.dueOn ?? latest))
    .slice(0, count);
}
