import {
  checklistReference,
  isOwnItem,
  type ChecklistTemplate,
  type StoredItem,
} from '@ki-kompass/domain';

/** A text of the catalogue or of the organisation, in the version that is in force. */
export interface VersionInForce {
  readonly key: string;
  readonly version: number;
  /** 'YYYY-MM-DD'; `null` where the catalogue names no day. */
  readonly validFrom: string | null;
}

/** A checklist as it is opened: what the catalogue says and what the organisation adds. */
export interface ChecklistInForce {
  readonly template: ChecklistTemplate;
  readonly shared: VersionInForce;
  readonly own: readonly VersionInForce[];
}

/** Of each item: the version of the checklist, or of the own item. */
export function versionOf({ shared, own }: ChecklistInForce, itemKey: string): number {
  return (own.find(({ key }) => key === itemKey) ?? shared).version;
}

/** Names what is in force, so that whoever takes it says what they have seen. */
export function referenceInForce({ shared, own }: ChecklistInForce): string {
  return checklistReference(shared, own);
}

/** The same of what a project has. */
export function referenceOf({
  key,
  templateVersion,
  items,
}: {
  readonly key: string;
  readonly templateVersion: number;
  readonly items: readonly Pick<StoredItem, 'key' | 'templateVersion'>[];
}): string {
  return checklistReference(
    { key, version: templateVersion },
    items
      .filter((item) => isOwnItem(item.key))
      .map((item) => ({ key: item.key, version: item.templateVersion })),
  );
}
