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
    const { body, version } = await this.content.latest('checklists', key, reader);
    const day = dayOf(this.clock.now());
    const own = await this.ownItems.on(organisationId, key, day, reader);
    const versions = new Map(own.map((row) => [row.key, row.version]));
    return {
      template: extended(body, own),
      versionOf: (itemKey) => versions.get(itemKey) ?? version,
    };
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

  /** The items of a version of the catalogue, and every own item as it is called last. */
  async itemsOf(
    organisationId: string,
    key: string,
    version: number,
  ): Promise<readonly ChecklistItemTemplate[]> {
    const { body } = await this.content.get('checklists', key, version);
    const own = await this.ownItems.asChecklists([organisationId]);
    const newest = new Map(
      own.flatMap(({ body: { items } }) => items.map((item) => [item.key, item])),
    );
    return [...body.items, ...newest.values()];
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
