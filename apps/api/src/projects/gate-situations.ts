import { Injectable } from '@nestjs/common';
import {
  dayOf,
  unsettledByChange,
  type Gate,
  type GateAuthority,
  type GateOpinion,
  type GateSituation,
  type ItemsByApplying,
  type OpinionRound,
  type PlayedItem,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { Clock } from '../time/clock';
import { ChecklistsRepository, type StoredChecklist } from './checklists.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { ClassificationAtGate } from './classification-at-gate';
import { ConsentsAtGate } from './consents-at-gate';
import { OpinionsAtGate } from './opinions-at-gate';
import type { StoredProject } from './stored-project';

/** Everything a gate act decides on, loaded while the project's row is locked. */
export interface AtTheGate {
  readonly project: StoredProject;
  readonly authority: GateAuthority;
  readonly valueLimitCents: number | null;
  readonly checklist: StoredChecklist;
  /** Those that apply. */
  readonly items: readonly PlayedItem[];
  /** Those that do not apply at present. */
  readonly dormant: readonly PlayedItem[];
  readonly opinions: readonly GateOpinion[];
  readonly round: OpinionRound;
  readonly situation: GateSituation;
}

@Injectable()
export class GateSituations {
  constructor(
    private readonly checklists: ChecklistsRepository,
    private readonly circumstances: GateCircumstances,
    private readonly opinions: OpinionsAtGate,
    private readonly consents: ConsentsAtGate,
    private readonly classification: ClassificationAtGate,
    private readonly clock: Clock,
  ) {}

  async load(transaction: Transaction, project: StoredProject, gate: Gate): Promise<AtTheGate> {
    const day = dayOf(this.clock.now());
    const key = checklistKeyOf(project);
    const checklist = await this.checklists.readForUpdate(transaction, project.id, key);
    const { rules, items: all } = await this.circumstances.of(project, checklist, day, transaction);
    const { items, dormant } = byApplying(all);
    const round = await this.opinions.roundForUpdate(transaction, project);
    const stay = { project, loop: round.loop, items };
    const consent = await this.consents.readForUpdate(transaction, gate, stay);
    const answers = await this.classification.readForUpdate(transaction, project.id);
    const { phase, status, fields } = project;
    const profile = { phase, status, riskClass: fields.riskClass };
    const states = await this.checklists.statesForUpdate(transaction, project.id);
    const unsettled = unsettledByChange(states, status);
    return {
      project,
      authority: this.circumstances.authority(project, gate, rules, day),
      valueLimitCents: rules.valueLimitCents,
      checklist,
      items,
      dormant,
      opinions: await this.opinions.readForUpdate(transaction, stay, round),
      round,
      situation: { gate, ...profile, answers, items, consent, unsettled },
    };
  }

  /** What an earlier time in operation left of the review; `null` where there was none. */
  async earlierReview(
    transaction: Transaction,
    project: StoredProject,
    key: string,
  ): Promise<ItemsByApplying | null> {
    const checklist = await this.checklists.readForUpdate(transaction, project.id, key);
    if (checklist.items.length === 0) return null;
    const day = dayOf(this.clock.now());
    const { items } = await this.circumstances.of(project, checklist, day, transaction);
    return byApplying(items);
  }
}

function byApplying(all: readonly PlayedItem[]) {
  return {
    items: all.filter(({ applies }) => applies),
    dormant: all.filter(({ applies }) => !applies),
  };
}
