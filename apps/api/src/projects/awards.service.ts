import { Injectable } from '@nestjs/common';
import {
  awardPath,
  DomainError,
  readableGroups,
  recordAward,
  requireNoConflict,
  requirePermission,
  scopeOf,
  type Actor,
  type AwardFields,
  type AwardItemKey,
  type AwardRules,
  type RecordAward,
  type Role,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { AwardItem } from './award-item';
import { AwardLaw } from './award-law';
import { fieldsOf } from './award-view';
import { AwardsRepository } from './awards.repository';
import { LaterChanges } from './later-changes';
import { itemTarget } from './locked-items';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Who records, on which item of which project, under which key of the client. */
export interface AwardRequest {
  readonly actor: Actor;
  readonly projectId: string;
  readonly item: AwardItemKey;
  readonly key: string | undefined;
}

interface NewRecord {
  readonly projectId: string;
  readonly item: AwardItemKey;
  readonly fields: AwardFields;
  readonly rules: AwardRules;
}

@Injectable()
export class AwardsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly item: AwardItem,
    private readonly awards: AwardsRepository,
    private readonly law: AwardLaw,
    private readonly laterChanges: LaterChanges,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /** Records the award anew; what was recorded before stays beside it. */
  async record(request: AwardRequest, command: RecordAward): Promise<void> {
    const { actor, projectId, item, key } = request;
    const repeatable = {
      personId: actor.personId,
      key,
      request: { recordAward: command, projectId, item },
    };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, repeatable, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = await this.permit(transaction, actor, project, item);
        const { version, ...fields } = command;
        const { organisation, status } = project;
        const stored = await this.awards.latestForUpdate(transaction, projectId, item);
        const before = stored === null ? null : fieldsOf(stored);
        const later = await this.laterChanges.since(transaction, actor, project, version);
        requireNoConflict(later, partsThatDiffer(item, before, fields));
        const rules = await this.law.today(organisation.id, transaction);
        const events = recordAward({ item, status, before, rules }, fields);
        const act = { actor, role, now: this.clock.now() };
        if (events.length > 0) {
          await this.add(transaction, { projectId, item, fields, rules }, act);
        }
        await this.recorder.record(transaction, project, act, events);
        return {};
      }),
    );
  }

  /** Whoever does not read the values would overwrite them unseen. */
  private async permit(
    transaction: Transaction,
    actor: Actor,
    project: StoredProject,
    key: AwardItemKey,
  ): Promise<Role> {
    requirePermission(actor, 'project.view', projectTarget(project));
    const item = await this.item.findForUpdate(transaction, project, key);
    const target = item === undefined ? projectTarget(project) : itemTarget(project, item);
    const role = requirePermission(actor, 'checklist.edit', target);
    if (!readableGroups(actor, target).has('economics')) throw new DomainError('forbidden');
    if (item === undefined) throw new DomainError('rule-violated', [{ code: 'other-phase' }]);
    return role;
  }

  private async add(
    transaction: Transaction,
    { projectId, item, fields, rules }: NewRecord,
    { actor, role, now }: ProjectAct,
  ): Promise<void> {
    const { estimatedNetCents, finalNetCents, ...facts } = fields;
    await this.awards.add(transaction, {
      id: newId(),
      projectId,
      itemKey: item,
      ...facts,
      estimatedNetCents: stored(estimatedNetCents),
      finalNetCents: stored(finalNetCents),
      euThresholdCents: stored(rules.euThresholdCents),
      directLimitCents: stored(rules.directLimitCents),
      recordedBy: actor.personId,
      recordedByRole: role,
      recordedAt: now,
    });
  }
}

function partsThatDiffer(
  item: AwardItemKey,
  before: AwardFields | null,
  fields: AwardFields,
): string[] {
  const parts = Object.keys(fields) as (keyof AwardFields)[];
  return parts
    .filter((part) => before?.[part] !== fields[part])
    .map((part) => awardPath(item, part));
}

function stored(cents: number | null): string | null {
  return cents === null ? null : String(cents);
}
