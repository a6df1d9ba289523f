import { Injectable } from '@nestjs/common';
import {
  checklistOfPhase,
  closureChecklist,
  gateOfPhase,
  nextGate,
  phases,
  type GateAuthority,
  type Phase,
  type PlayedItem,
} from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import type { LocalRules } from '../organisations/local-rules.service';
import type { StoredChecklist } from './checklists.repository';
import { GateCircumstances } from './gate-circumstances';
import { IncidentsRepository } from './incidents.repository';
import type { StoredProject } from './stored-project';

export interface ActCircumstance {
  readonly rules: LocalRules;
  /** Of the gate ahead, or of the phase's where none is: whoever decides it decides a stop. */
  readonly stopAuthority: GateAuthority;
  readonly closureItems: readonly PlayedItem[];
  readonly openIncidents: number;
  /** What applies in the phases that lie behind. */
  readonly itemsBehind: Readonly<Partial<Record<Phase, readonly PlayedItem[]>>>;
}

/** Loads a checklist of the project, locked or not. */
export type LoadChecklist = (key: string) => Promise<StoredChecklist>;

/** Everything that acts on a project decide on, beside the project itself. */
@Injectable()
export class ActCircumstances {
  constructor(
    private readonly circumstances: GateCircumstances,
    private readonly incidents: IncidentsRepository,
  ) {}

  /** @param day 'YYYY-MM-DD', the day whose rules count */
  async of(
    project: StoredProject,
    day: string,
    load: LoadChecklist,
    reader?: Reader,
  ): Promise<ActCircumstance> {
    const itemsOf = async (key: string) =>
      this.circumstances.of(project, await load(key), day, reader);
    const { rules, items } = await itemsOf(closureChecklist);
    const itemsBehind: Partial<Record<Phase, readonly PlayedItem[]>> = {};
    for (const phase of phases.slice(0, phases.indexOf(project.phase))) {
      const behind = await itemsOf(checklistOfPhase(phase));
      itemsBehind[phase] = behind.items.filter(({ applies }) => applies);
    }
    const gate = nextGate(project.phase, project.status) ?? gateOfPhase[project.phase];
    return {
      rules,
      stopAuthority: this.circumstances.authority(project, gate, rules, day),
      closureItems: items.filter(({ applies }) => applies),
      openIncidents: await this.incidents.countOpen(project, reader),
      itemsBehind,
    };
  }
}
