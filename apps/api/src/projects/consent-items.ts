import { Injectable } from '@nestjs/common';
import {
  checklistOfPhase,
  dayOf,
  itemsAskingConsent,
  type ChecklistItemTemplate,
  type Consents,
  type Phase,
} from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { Clock } from '../time/clock';
import { ChecklistTemplates } from './checklist-templates';
import type { StoredChecklist } from './checklists.repository';
import { GateCircumstances } from './gate-circumstances';
import type { StoredProject } from './stored-project';

/** Keys of items, and the version of the phase's checklist that names them. */
interface NamedWish {
  readonly phase: Phase;
  readonly version: number;
  readonly keys: readonly string[];
}

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

  /**
   * The items of each as the checklist of its version names them, own items as they are called
   * today: these are asked for once.
   */
  async named(
    { organisation }: StoredProject,
    wishes: readonly NamedWish[],
  ): Promise<readonly Consents['items'][]> {
    if (wishes.every(({ keys }) => keys.length === 0)) return wishes.map(() => []);
    const own = await this.templates.newestOwn(organisation.id);
    return Promise.all(wishes.map((wish) => this.namedIn(wish, own)));
  }

  private async namedIn(
    { phase, version, keys }: NamedWish,
    own: readonly ChecklistItemTemplate[],
  ): Promise<Consents['items']> {
    if (keys.length === 0) return [];
    const shared = await this.templates.itemsOf(checklistOfPhase(phase), version);
    return [...shared, ...own]
      .filter(({ key }) => keys.includes(key))
      .map(({ key, de, en }) => ({ key, de, en }));
  }
}
