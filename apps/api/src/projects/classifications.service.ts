import { Injectable } from '@nestjs/common';
import {
  classificationPath,
  confirmClassification,
  DomainError,
  editProject,
  recordClassification,
  requireNoConflict,
  requirePermission,
  scopeOf,
  type Actor,
  type RecordClassification,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { ContentService } from '../content/content.service';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { stateOf } from './classification-view';
import { ClassificationsRepository } from './classifications.repository';
import { GatesRepository } from './gates.repository';
import { LaterChanges } from './later-changes';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

/** The only key of the catalogue of questions: there is one AI Act. */
export const rulesKey = 'ai-act';

/** What changed since the screen was loaded that makes its answers a surprise. */
const watched = ['riskClass', `${classificationPath}/answers`, 'substantial-change/reported/text'];

@Injectable()
export class ClassificationsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly classifications: ClassificationsRepository,
    private readonly gates: GatesRepository,
    private readonly content: ContentService,
    private readonly laterChanges: LaterChanges,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /** Keeps the answers, and sets the class that follows from them as if it had been typed. */
  async record(
    actor: Actor,
    projectId: string,
    command: RecordClassification,
    key: string | undefined,
  ): Promise<void> {
    await this.once(actor, key, { classify: command, projectId }, async (transaction) => {
      const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
      const role = requirePermission(actor, 'project.edit', projectTarget(project));
      const { version, body } = await this.content.latest(
        'classification-rules',
        rulesKey,
        transaction,
      );
      const later = await this.laterChanges.since(transaction, actor, project, command.version);
      requireNoConflict(later, watched);
      const { status, fields } = project;
      const { answers, exemptionReason, result, event } = recordClassification(
        { status, riskClass: fields.riskClass },
        { version, body },
        command,
      );
      const { riskClass } = result;
      const hasOpenRequest = (await this.gates.findOpen(transaction, projectId)) !== null;
      const edited = editProject({ ...project, hasOpenRequest }, { riskClass });

      const now = this.clock.now();
      await this.classifications.add(transaction, {
        id: newId(),
        projectId,
        ruleVersion: version,
        answers: { ...answers },
        exemptionReason,
        riskClass,
        role: result.role,
        because: [...result.because],
        recordedBy: actor.personId,
        recordedByRole: role,
        recordedAt: now,
        confirmedBy: null,
        confirmedByRole: null,
        confirmedAt: null,
      });
      await this.recorder.record(
        transaction,
        { ...project, fields: edited.fields },
        { actor, role, now },
        [event, ...edited.events],
      );
    });
  }

  async confirm(
    actor: Actor,
    projectId: string,
    classificationId: string,
    key: string | undefined,
  ): Promise<void> {
    const request = { confirm: classificationId, projectId };
    await this.once(actor, key, request, async (transaction) => {
      const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
      const role = requirePermission(actor, 'classification.confirm', projectTarget(project));
      const records = await this.classifications.readForUpdate(transaction, projectId);
      const found = records.classifications.find(({ id }) => id === classificationId);
      if (found === undefined) throw new DomainError('not-found');
      const { recordedBy } = found;
      const state = stateOf(found, records, project);
      const event = confirmClassification(project.status, { recordedBy, state }, actor.personId);

      const now = this.clock.now();
      await this.classifications.confirm(transaction, classificationId, {
        confirmedBy: actor.personId,
        confirmedByRole: role,
        confirmedAt: now,
      });
      await this.recorder.record(transaction, project, { actor, role, now }, [event]);
    });
  }

  private once(
    actor: Actor,
    key: string | undefined,
    request: object,
    work: (transaction: Transaction) => Promise<void>,
  ): Promise<object> {
    return this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId: actor.personId, key, request }, async () => {
        await work(transaction);
        return {};
      }),
    );
  }
}
