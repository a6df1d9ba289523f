import { Injectable } from '@nestjs/common';
import {
  answerConsent,
  coverConsent,
  dayOf,
  isConsentCurrent,
  requestConsent,
  requirePermission,
  scopeOf,
  withdrawConsent,
  type Action,
  type Actor,
  type AnswerConsent,
  type NewEvent,
  type RequestConsent,
  type ServiceAgreement,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { holidaysFrom } from '../time/holidays';
import { ChecklistsRepository } from './checklists.repository';
import type { ConsentEntity } from './consent.entity';
import { ConsentItems } from './consent-items';
import { ConsentsAtGate } from './consents-at-gate';
import { ConsentLaw } from './consent-law';
import { ConsentsRepository } from './consents.repository';
import { checklistKeyOf } from './gate-circumstances';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

interface Wish {
  readonly actor: Actor;
  readonly projectId: string;
  readonly key: string | undefined;
}

/** The consent of the staff council: asked for by the employer, answered by the council alone. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly items: ConsentItems,
    private readonly law: ConsentLaw,
    private readonly consents: ConsentsRepository,
    private readonly atGate: ConsentsAtGate,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async request(wish: Wish, command: RequestConsent): Promise<void> {
    await this.once(
      wish,
      'consent.request',
      { ask: command },
      async (transaction, project, act) => {
        const { situation, row } = await this.beginning(transaction, project, act);
        const { days, version } = await this.law.today(transaction);
        const today = dayOf(act.now);
        const deadline = { today, days, holidays: holidaysFrom(today) };
        const { dueOn, event } = requestConsent(situation, command, deadline);
        const { reason } = command;
        await this.consents.add(transaction, { ...row, reason, dueOn, lawVersion: version });
        return event;
      },
    );
  }

  async cover(wish: Wish, command: ServiceAgreement): Promise<void> {
    const request = { cover: command };
    await this.once(wish, 'consent.request', request, async (transaction, project, act) => {
      const { situation, row } = await this.beginning(transaction, project, act);
      const event = coverConsent(situation, command, dayOf(act.now));
      await this.consents.add(transaction, {
        ...row,
        result: 'covered',
        agreementTitle: command.title,
        agreementOn: command.agreedOn,
        agreementReference: command.reference,
      });
      return event;
    });
  }

  async answer(wish: Wish, id: string, command: AnswerConsent): Promise<void> {
    const request = { answer: id, command };
    await this.once(wish, 'consent.give', request, async (transaction, project, { actor, now }) => {
      const consent = await this.consents.get(transaction, project.id, id);
      const { personId } = actor;
      const loop = await this.projects.loopOf(transaction, project.id);
      const stay = await this.atGate.stayForUpdate(transaction, { project, loop });
      const isCurrent = isConsentCurrent(consent, stay);
      const asked = { ...consent, status: project.status, isCurrent };
      const event = answerConsent(asked, personId, command);
      const answer = { ...command, answeredBy: personId, answeredAt: now };
      await this.consents.change(transaction, id, answer);
      return event;
    });
  }

  async withdraw(wish: Wish, id: string): Promise<void> {
    const request = { withdraw: id };
    await this.once(wish, 'consent.request', request, async (transaction, project, { now }) => {
      const consent = await this.consents.get(transaction, project.id, id);
      const event = withdrawConsent({ ...consent, status: project.status });
      await this.consents.change(transaction, id, { withdrawnAt: now });
      return event;
    });
  }

  /** What a procedure begins with, whether somebody is asked or an agreement covers it. */
  private async beginning(
    transaction: Transaction,
    project: StoredProject,
    { actor, role, now }: ProjectAct,
  ) {
    const key = checklistKeyOf(project);
    const checklist = await this.checklists.readForUpdate(transaction, project.id, key);
    const items = await this.items.asking(project, checklist, transaction);
    const isOneOpen = await this.consents.isOneOpen(transaction, project.id);
    const row: ConsentEntity = {
      id: newId(),
      projectId: project.id,
      phase: project.phase,
      loop: await this.projects.loopOf(transaction, project.id),
      itemKeys: items,
      templateVersion: checklist.templateVersion,
      reason: '',
      dueOn: null,
      lawVersion: null,
      requestedBy: actor.personId,
      requestedByRole: role,
      requestedAt: now,
      result: null,
      text: '',
      agreementTitle: null,
      agreementOn: null,
      agreementReference: null,
      answeredBy: null,
      answeredAt: null,
      withdrawnAt: null,
      hasLapsed: false,
    };
    return { situation: { ...project, items, isOneOpen }, row };
  }

  private once(
    { actor, projectId, key }: Wish,
    action: Action,
    request: object,
    work: (transaction: Transaction, project: StoredProject, act: ProjectAct) => Promise<NewEvent>,
  ): Promise<object> {
    const { personId } = actor;
    const asked = { ...request, action, projectId };
    return this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId, key, request: asked }, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = requirePermission(actor, action, projectTarget(project));
        const act = { actor, role, now: this.clock.now() };
        const event = await work(transaction, project, act);
        await this.recorder.record(transaction, project, act, [event]);
        return {};
      }),
    );
  }
}
