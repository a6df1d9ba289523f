import { Injectable } from '@nestjs/common';
import type { ActOutcome } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { ChecklistTemplates } from './checklist-templates';
import { ChecklistsRepository } from './checklists.repository';
import { checklistKeyOf } from './gate-circumstances';
import { ProjectsRepository } from './projects.repository';
import type { StoredProject } from './stored-project';

/** What a decision or an act does to a project; `moved` is `null` where phase and status stay. */
export interface Move extends Pick<ActOutcome, 'recheck' | 'settledItem'> {
  readonly moved: ActOutcome['moved'] | null;
  /** Items that do not apply at present, and are open again once they do. */
  readonly reopened?: readonly string[];
  /** The checklist that is asked again from now on: evidence given before counts no more. */
  readonly askedAgain?: string | null;
}

/** The only place where a project that has begun changes its phase or its status. */
@Injectable()
export class ProjectMoves {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly templates: ChecklistTemplates,
  ) {}

  /** @returns the project as it then stands; the caller records it */
  async apply(
    transaction: Transaction,
    project: StoredProject,
    { moved: to, recheck, reopened = [], settledItem, askedAgain = null }: Move,
    now: Date,
  ): Promise<StoredProject> {
    const moved = { ...project, ...to };
    if (moved.phase !== project.phase) {
      await this.projects.enterPhase(transaction, project.id, moved.phase, now);
    }
    if (moved.status !== project.status) {
      await this.projects.enterStatus(transaction, project.id, moved.status, now);
    }
    if (checklistKeyOf(moved) !== checklistKeyOf(project)) {
      await this.openChecklist(transaction, moved);
    }
    await this.checklists.setStates(transaction, project.id, recheck, 'recheck', null);
    await this.checklists.setStates(transaction, project.id, reopened, 'open', null);
    if (askedAgain !== null) {
      await this.checklists.countEvidenceFrom(transaction, project.id, askedAgain, now);
    }
    if (settledItem !== null) {
      await this.checklists.setStates(transaction, project.id, [settledItem], 'done', now);
    }
    return moved;
  }

  /** Who comes back finds the checklist as it was, in the version that was pinned then. */
  private async openChecklist(transaction: Transaction, project: StoredProject): Promise<void> {
    const key = checklistKeyOf(project);
    const { items } = await this.checklists.readForUpdate(transaction, project.id, key);
    if (items.length > 0) return;
    const inForce = await this.templates.inForce(project.organisation.id, key, transaction);
    await this.checklists.open(transaction, project.id, inForce);
  }
}
