import { Injectable } from '@nestjs/common';
import {
  dayOf,
  DomainError,
  giveOpinion,
  isOfRound,
  requestOpinion,
  requirePermission,
  scopeOf,
  withdrawOpinionRequest,
  type Action,
  type Actor,
  type GiveOpinion,
  type RequestOpinion,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { PeopleRepository } from '../identity/people.repository';
import { RuleSets } from '../organisations/rule-sets';
import { Clock } from '../time/clock';
import { holidaysFrom } from '../time/holidays';
import { ChecklistsRepository } from './checklists.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import type { OpinionEntity } from './opinion.entity';
import { OpinionsRepository } from './opinions.repository';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Who acts on which request for an opinion, under which key of the client. */
export interface OpinionRequest {
  readonly actor: Actor;
  readonly projectId: string;
  readonly opinionId: string;
  readonly key: string | undefined;
}

@Injectable()
export class OpinionsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly circumstances: GateCircumstances,
    private readonly opinions: OpinionsRepository,
    private readonly people: PeopleRepository,
    private readonly ruleSets: RuleSets,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async request(
    actor: Actor,
    projectId: string,
    command: RequestOpinion,
    key: string | undefined,
  ): Promise<void> {
    const request = { requestOpinion: command, projectId };
    await this.once(actor, key, request, async (transaction) => {
      const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
      const role = requirePermission(actor, 'opinion.request', projectTarget(project));
      const now = this.clock.now();
      const today = dayOf(now);
      const stay = await this.stayOf(transaction, project);
      const { id: town } = project.organisation;
      const asked = requestOpinion(
        {
          status: project.status,
          releasedTo: project.releasedTo,
          items: await this.applicableItems(transaction, project, today),
          isAsked: await this.opinions.isAsked(transaction, stay, command.role),
          today,
          holidays: holidaysFrom(today),
          usualWorkingDays: await this.ruleSets.findValueAt(
            town,
            'opinion-deadline',
            now,
            transaction,
          ),
        },
        command,
      );
      await this.opinions.add(transaction, {
        id: newId(),
        ...stay,
        role: command.role,
        itemKeys: [...asked.items],
        question: command.question,
        workingDays: asked.workingDays,
        dueOn: asked.dueOn,
        requestedBy: actor.personId,
        requestedByRole: role,
        requestedAt: now,
        ...unanswered,
      });
      await this.recorder.record(transaction, project, { actor, role, now }, [asked.event]);
    });
  }

  async answer(place: OpinionRequest, command: GiveOpinion): Promise<void> {
    const { actor, projectId, opinionId, key } = place;
    const request = { giveOpinion: command, projectId, opinionId };
    await this.once(actor, key, request, async (transaction) => {
      const { project, opinion, role } = await this.permit(transaction, place, 'opinion.give');
      const open = {
        ...opinion,
        isOfCurrentStay: await this.isCurrent(transaction, project, opinion),
      };
      const by = { personId: actor.personId, status: project.status };
      const event = giveOpinion(open, by, command);
      const act = { actor, role, now: this.clock.now() };
      await this.opinions.give(transaction, opinion.id, command, act);
      await this.recorder.record(transaction, project, act, [event]);
    });
  }

  async withdraw(place: OpinionRequest): Promise<void> {
    const { actor, projectId, opinionId, key } = place;
    const request = { withdrawOpinion: opinionId, projectId };
    await this.once(actor, key, request, async (transaction) => {
      const { project, opinion, role } = await this.permit(transaction, place, 'opinion.request');
      const open = {
        ...opinion,
        isOfCurrentStay: await this.isCurrent(transaction, project, opinion),
      };
      const event = withdrawOpinionRequest(open, project.status);
      const act = { actor, role, now: this.clock.now() };
      await this.opinions.withdraw(transaction, opinion.id, act);
      await this.recorder.record(transaction, project, act, [event]);
    });
  }

  /** The role that was asked is the one assigned; whoever comes second is told who was first. */
  private async permit(
    transaction: Transaction,
    { actor, projectId, opinionId }: OpinionRequest,
    action: Extract<Action, 'opinion.give' | 'opinion.request'>,
  ) {
    const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
    requirePermission(actor, 'project.view', projectTarget(project));
    const opinion = await this.opinions.getForUpdate(transaction, projectId, opinionId);
    const assigned = { roles: [opinion.role], personIds: [] };
    const role = requirePermission(actor, action, { ...projectTarget(project), assigned });
    await this.requireOpen(transaction, actor, project, opinion);
    return { project, opinion, role };
  }

  private async requireOpen(
    transaction: Transaction,
    actor: Actor,
    project: StoredProject,
    { withdrawnAt, hasLapsed, givenAt, givenBy, result, role }: OpinionEntity,
  ): Promise<void> {
    if (withdrawnAt !== null) {
      const code = hasLapsed ? 'opinion-lapsed' : 'opinion-withdrawn';
      throw new DomainError('conflict', [{ code }]);
    }
    if (givenAt === null || givenBy === null) return;
    const { id } = project.organisation;
    const names = await this.people.namesVisibleTo(actor, id, [givenBy], transaction);
    const params = { by: names.get(givenBy) ?? role, result, at: givenAt.toISOString() };
    throw new DomainError('conflict', [{ code: 'opinion-already-given', params }]);
  }

  private async isCurrent(
    transaction: Transaction,
    project: StoredProject,
    opinion: OpinionEntity,
  ): Promise<boolean> {
    return isOfRound(opinion, await this.opinions.roundOf(project, transaction));
  }

  private async stayOf(transaction: Transaction, { id, phase }: StoredProject) {
    return { projectId: id, phase, loop: await this.projects.loopOf(transaction, id) };
  }

  private async applicableItems(transaction: Transaction, project: StoredProject, day: string) {
    const key = checklistKeyOf(project);
    const stored = await this.checklists.readForUpdate(transaction, project.id, key);
    const { items } = await this.circumstances.of(project, stored, day, transaction);
    return items.filter(({ applies }) => applies);
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

const unanswered = {
  result: null,
  answerText: null,
  givenBy: null,
  givenAt: null,
  withdrawnBy: null,
  withdrawnByRole: null,
  withdrawnAt: null,
  hasLapsed: false,
};
