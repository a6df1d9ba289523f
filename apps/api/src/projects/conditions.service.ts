import { Injectable } from '@nestjs/common';
import {
  DomainError,
  fulfilCondition,
  requirePermission,
  scopeOf,
  type Actor,
  type AddEvidence,
} from '@ki-kompass/domain';
import { Database } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { writtenContent } from './evidence-content';
import { conditionTarget } from './gate-view';
import { GatesRepository } from './gates.repository';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

export interface ConditionAct {
  readonly actor: Actor;
  readonly projectId: string;
  readonly conditionId: string;
  readonly key: string | undefined;
}

@Injectable()
export class ConditionsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly gates: GatesRepository,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /** The condition is fulfilled once, with a note or a link that shows it. */
  async fulfil(
    { actor, projectId, conditionId, key }: ConditionAct,
    evidence: AddEvidence,
  ): Promise<void> {
    const request = { fulfil: evidence, projectId, conditionId };
    const wish = { personId: actor.personId, key, request };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, wish, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        requirePermission(actor, 'project.view', projectTarget(project));
        const condition = await this.gates.findCondition(transaction, projectId, conditionId);
        if (condition === null) throw new DomainError('not-found');
        const target = conditionTarget(project, condition);
        const role = requirePermission(actor, 'condition.fulfil', target);

        const { trace, text, url } = writtenContent(evidence);
        const fulfilledAt = condition.fulfilledAt?.toISOString() ?? null;
        const event = fulfilCondition({ id: conditionId, fulfilledAt }, trace, project.status);
        const now = this.clock.now();
        await this.gates.fulfilCondition(transaction, {
          id: conditionId,
          fulfilledAt: now,
          fulfilledBy: actor.personId,
          fulfilledByRole: role,
          evidenceKind: trace.kind,
          evidenceText: text,
          evidenceUrl: url,
        });
        await this.recorder.record(transaction, project, { actor, role, now }, [event]);
        return {};
      }),
    );
  }
}
