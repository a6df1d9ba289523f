import { Injectable } from '@nestjs/common';
import {
  asChecklistItem,
  dayOf,
  isOwnItem,
  type ChecklistItemTemplate,
  type ChecklistTemplate,
  type OwnItemVersion,
} from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import type { Reader } from '../database/database';
import { OwnItemsReadingService } from '../organisations/own-items-reading.service';
import { Clock } from '../time/clock';
import type { ChecklistInForce } from './checklist-in-force';
import type { StoredChecklist } from './checklists.repository';

/** The texts and rules of checklists, own items of the organisation included. */
@Injectable()
export class ChecklistTemplates {
  constructor(
    private readonly content: ContentService,
    private readonly ownItems: OwnItemsReadingService,
    private readonly clock: Clock,
  ) {}

  /** As a project that opens the checklist today gets it. */
  async inForce(organisationId: string, key: string, reader?: Reader): Promise<ChecklistInForce> {
    const shared = await this.content.latest('checklists', key, reader);
    const day = dayOf(this.clock.now());
    const own = await this.ownItems.on(organisationId, key, day, reader);
    return { template: extended(shared.body, own), shared, own };
  }

  /** In the versions that a project has pinned. */
  async pinned(
    organisationId: string,
    { key, templateVersion, items }: StoredChecklist,
    reader?: Reader,
  ): Promise<ChecklistTemplate> {
    const { body } = await this.content.get('checklists', key, templateVersion, reader);
    const versions = new Map(
      items.filter((item) => isOwnItem(item.key)).map((item) => [item.key, item.templateVersion]),
    );
    if (versions.size === 0) return body;
    const rows = await this.ownItems.versionsOf(organisationId, reader);
    return extended(
      body,
      rows.filter((row) => versions.get(row.key) === row.version),
    );
  }

  /** What the versions said that the items of a project fell away with, by key. */
  async formerTexts(
    organisationId: string,
    { key, former }: StoredChecklist,
    reader?: Reader,
  ): Promise<ReadonlyMap<string, ChecklistItemTemplate>> {
    const texts = new Map<string, ChecklistItemTemplate>();
    if (former.length === 0) return texts;
    const own = await this.ownItems.asChecklists([organisationId], reader);
    for (const item of former) {
      const version = item.templateVersion;
      const lists = isOwnItem(item.key)
        ? own.filter((list) => list.version === version)
        : [await this.content.get('checklists', key, version, reader)];
      const text = lists
        .flatMap(({ body }) => body.items)
        .find((candidate) => candidate.key === item.key);
      if (text !== undefined) texts.set(item.key, text);
    }
    return texts;
  }

  /** The items of a version of the catalogue. */
  async itemsOf(key: string, version: number): Promise<readonly ChecklistItemTemplate[]> {
    return (await this.content.get('checklists', key, version)).body.items;
  }

  /** Every own item of the organisation as it is called last. */
  async newestOwn(organisationId: string): Promise<readonly ChecklistItemTemplate[]> {
    const own = await this.ownItems.asChecklists([organisationId]);
    const newest = new Map(
      own.flatMap(({ body: { items } }) => items.map((item) => [item.key, item])),
    );
    return [...newest.values()];
  }
}

/** @param own in the order in which they follow the items of the catalogue */
function extended(body: ChecklistTemplate, own: readonly OwnItemVersion[]): ChecklistTemplate {
  const last = Math.max(...body.items.map(({ order }) => order));
  const added = own.flatMap((row, index) =>
    row.body === null ? [] : [asChecklistItem(row, row.body, last + 1 + index)],
  );
  return { ...body, items: [...body.items, ...added] };
}
