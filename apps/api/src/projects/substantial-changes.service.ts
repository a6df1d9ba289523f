import { Injectable } from '@nestjs/common';
import {
  declareSubstantialChange,
  requirePermission,
  scopeOf,
  type Actor,
  type DeclareSubstantialChange,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { ChecklistsRepository } from './checklists.repository';
import { ClassificationsRepository } from './classifications.repository';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

@Injectable()
export class SubstantialChangesService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly classifications: ClassificationsRepository,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /** Reopens what was settled, and marks the current classification: its answers no longer hold. */
  async declare(
    actor: Actor,
    projectId: string,
    command: DeclareSubstantialChange,
    key: string | undefined,
  ): Promise<void> {
    await this.database.transaction((transaction) => {
      const request = { personId: actor.personId, key, request: { ...command, projectId } };
      return this.idempotency.once(transaction, request, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = requirePermission(actor, 'project.edit', projectTarget(project));
        const states = await this.checklists.statesForUpdate(transaction, projectId);
        const { recheck, events } = declareSubstantialChange(project, states, command);

        const now = this.clock.now();
        const records = await this.classifications.readForUpdate(transaction, projectId);
        await this.classifications.addChange(transaction, {
          id: newId(),
          projectId,
          classificationId: records.classifications[0]?.id ?? null,
          kinds: [...new Set(command.kinds)],
          text: command.text,
          effectiveOn: command.effectiveOn,
          recheck: [...recheck],
          declaredBy: actor.personId,
          declaredByRole: role,
          declaredAt: now,
        });
        await this.checklists.setStates(transaction, projectId, recheck, 'recheck', null);
        await this.recorder.record(transaction, project, { actor, role, now }, events);
        return {};
      });
    });
  }
}
