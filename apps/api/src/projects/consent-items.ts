import { Injectable } from '@nestjs/common';
import { checklistOfPhase, dayOf, type Consents, type Phase } from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import type { Reader } from '../database/database';
import { Clock } from '../time/clock';
import type { StoredChecklist } from './checklists.repository';
import { GateCircumstances } from './gate-circumstances';
import type { StoredProject } from './stored-project';

/** An item whose opinion is the staff council's asks for consent instead. */
@Injectable()
export class ConsentItems {
  constructor(
    private readonly content: ContentService,
    private readonly circumstances: GateCircumstances,
    private readonly clock: Clock,
  ) {}

  /** The applying items of a checklist on which the staff council is asked for consent. */
  async asking(
    project: StoredProject,
    checklist: StoredChecklist,
    reader?: Reader,
  ): Promise<string[]> {
    const { key, templateVersion } = checklist;
    if (checklist.items.length === 0) return [];
    const day = dayOf(this.clock.now());
    const { items } = await this.circumstances.of(project, checklist, day, reader);
    const applying = new Set(items.filter(({ applies }) => applies).map((item) => item.key));
    const template = await this.content.get('checklists', key, templateVersion, reader);
    return template.body.items
      .filter(({ opinionRole }) => opinionRole === 'staff-council')
      .map((item) => item.key)
      .filter((item) => applying.has(item));
  }

  /** The items as the checklist of that version names them. */
  async named(phase: Phase, version: number, keys: readonly string[]): Promise<Consents['items']> {
    if (keys.length === 0) return [];
    const { body } = await this.content.get('checklists', checklistOfPhase(phase), version);
    return body.items
      .filter(({ key }) => keys.includes(key))
      .map(({ key, de, en }) => ({ key, de, en }));
  }
}
