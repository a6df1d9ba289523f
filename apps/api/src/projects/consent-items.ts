import { Injectable } from '@nestjs/common';
import {
  checklistOfPhase,
  dayOf,
  itemsAskingConsent,
  type Consents,
  type Phase,
} from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { Clock } from '../time/clock';
import { ChecklistTemplates } from './checklist-templates';
import type { StoredChecklist } from './checklists.repository';
import { GateCircumstances } from './gate-circumstances';
import type { StoredProject } from './stored-project';

/** An item whose opinion is the staff council's asks for consent instead. */
@Injectable()
export class ConsentItems {
  constructor(
    private readonly templates: ChecklistTemplates,
    private readonly circumstances: GateCircumstances,
    private readonly clock: Clock,
  ) {}

  /** The applying items of a checklist on which the staff council is asked for consent. */
  async asking(
    project: StoredProject,
    checklist: StoredChecklist,
    reader?: Reader,
  ): Promise<string[]> {
    const day = dayOf(this.clock.now());
    const { items } = await this.circumstances.of(project, checklist, day, reader);
    return itemsAskingConsent(items.filter(({ applies }) => applies));
  }

  /** The items as the checklist of that version names them, own items as they are called today. */
  async named(
    { organisation }: StoredProject,
    { phase, version }: { readonly phase: Phase; readonly version: number },
    keys: readonly string[],
  ): Promise<Consents['items']> {
    if (keys.length === 0) return [];
    const known = await this.templates.itemsOf(organisation.id, checklistOfPhase(phase), version);
    return known
      .filter(({ key }) => keys.includes(key))
      .map(({ key, de, en }) => ({ key, de, en }));
  }
}
