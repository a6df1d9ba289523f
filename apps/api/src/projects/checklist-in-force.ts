import type { ChecklistTemplate } from '@ki-kompass/domain';

/** A checklist as it is opened: what the catalogue says and what the organisation adds. */
export interface ChecklistInForce {
  readonly template: ChecklistTemplate;
  /** Of each item: the version of the checklist, or of the own item. */
  readonly versionOf: (itemKey: string) => number;
}
