import { Injectable } from '@nestjs/common';
import {
  checklistInHand,
  checklistInPlay,
  flagsOfProject,
  formerItems,
  gateAuthorityFor,
  isAboveCouncilLimit,
  type ChecklistItemTemplate,
  type Gate,
  type GateAuthority,
  type PlayedItem,
  type ProjectFlags,
} from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { LocalRulesService, type LocalRules } from '../organisations/local-rules.service';
import { ChecklistTemplates } from './checklist-templates';
import type { StoredChecklist } from './checklists.repository';
import type { StoredProject } from './stored-project';

/** The checklist of a phase and what the organisation's own rules make of it. */
export interface Circumstances {
  readonly rules: LocalRules;
  readonly flags: ProjectFlags;
  readonly items: readonly PlayedItem[];
}

@Injectable()
export class GateCircumstances {
  constructor(
    private readonly templates: ChecklistTemplates,
    private readonly localRules: LocalRulesService,
  ) {}

  /** @param day 'YYYY-MM-DD', the day whose rules count */
  async of(
    project: StoredProject,
    checklist: StoredChecklist,
    day: string,
    reader?: Reader,
  ): Promise<Circumstances> {
    const rules = await this.localRules.on(project.organisation.id, day, reader);
    const { items } = checklist;
    const flags = flagsUnder(rules, project);
    if (items.length === 0) return { rules, flags, items: [] };
    const template = await this.templates.pinned(project.organisation.id, checklist, reader);
    return { rules, flags, items: checklistInPlay(items, template, flags) };
  }

  /** What fell away with a later version: to be read, and rid of what should not be there. */
  async former(
    project: StoredProject,
    checklist: StoredChecklist,
    reader?: Reader,
  ): Promise<{ item: PlayedItem; text: ChecklistItemTemplate }[]> {
    const texts = await this.templates.formerTexts(project.organisation.id, checklist, reader);
    return formerItems(checklist.former, texts).flatMap((item) => {
      const text = texts.get(item.key);
      return text === undefined ? [] : [{ item, text }];
    });
  }

  authority(project: StoredProject, gate: Gate, rules: LocalRules, day: string): GateAuthority {
    const { riskClass, estimatedTotalCents } = project.fields;
    return gateAuthorityFor({ gate, riskClass, estimatedTotalCents, on: day, ...rules });
  }
}

/** What a project answers to the conditions of items, under the rules of its organisation. */
export function flagsUnder(
  { valueLimitCents }: Pick<LocalRules, 'valueLimitCents'>,
  { fields }: StoredProject,
): ProjectFlags {
  const isAbove = isAboveCouncilLimit(fields.estimatedTotalCents, valueLimitCents);
  return flagsOfProject(fields, isAbove);
}

/** The checklist that a project works on. */
export function checklistKeyOf(project: StoredProject): string {
  return checklistInHand(project);
}
