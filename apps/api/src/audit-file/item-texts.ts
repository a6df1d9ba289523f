import { Injectable } from '@nestjs/common';
import {
  dayOf,
  isOwnItem,
  isSettled,
  itemApplies,
  taskReference,
  type ChecklistItemTemplate,
} from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import { LocalRulesService } from '../organisations/local-rules.service';
import { OwnItemsReadingService } from '../organisations/own-items-reading.service';
import { flagsUnder } from '../projects/gate-circumstances';
import type { AuditRecords } from './audit-records.repository';

/** What the checklists say of the items of a project. */
export interface ItemWords {
  /** By the key of an item and by its id. */
  readonly titles: ReadonlyMap<string, string>;
  /** By the id of an item: the condition that is not met, so that there is nothing to be done. */
  readonly unmet: ReadonlyMap<string, string>;
}

@Injectable()
export class ItemTexts {
  constructor(
    private readonly content: ContentService,
    private readonly ownItems: OwnItemsReadingService,
    private readonly localRules: LocalRulesService,
  ) {}

  async of(records: AuditRecords, now: Date): Promise<ItemWords> {
    const named = await this.textsOf(records);
    const byReference = new Map(named.map(({ reference, text }) => [reference, text]));
    const titles = new Map(named.map(({ text: { key, de } }) => [key, de]));
    const { project } = records;
    const rules = await this.localRules.on(project.organisation.id, dayOf(now));
    const flags = flagsUnder(rules, project);
    const unmet = new Map<string, string>();
    for (const { id, itemKey, templateVersion, state } of records.items) {
      const text = byReference.get(taskReference(itemKey, templateVersion));
      titles.set(itemKey, text?.de ?? itemKey);
      titles.set(id, text?.de ?? itemKey);
      if (!text?.condition || isSettled[state] || itemApplies(text, flags)) continue;
      unmet.set(id, text.condition.de);
    }
    return { titles, unmet };
  }

  private async textsOf({
    items,
  }: AuditRecords): Promise<{ reference: string; text: ChecklistItemTemplate }[]> {
    const catalogue = items.filter(({ itemKey }) => !isOwnItem(itemKey));
    const pinned = new Map(
      catalogue.map(({ checklistKey: key, templateVersion: version }) => [
        taskReference(key, version),
        { key, version },
      ]),
    );
    const lists = await Promise.all(
      [...pinned.values()].map(({ key, version }) => this.content.get('checklists', key, version)),
    );
    const own = await this.ownItems.asChecklists(items.map((item) => item.organisationId));
    return [...lists, ...own].flatMap(({ version, body }) =>
      body.items.map((text) => ({ reference: taskReference(text.key, version), text })),
    );
  }
}
