import { Injectable } from '@nestjs/common';
import {
  decideWaiver,
  DomainError,
  requestWaiver,
  requirePermission,
  waiverState,
  withdrawWaiver,
  type Actor,
  type DecideWaiver,
  type RequestWaiver,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { ChecklistsRepository } from './checklists.repository';
import { itemTarget, LockedItems } from './locked-items';
import { OpenWaivers } from './open-waivers';
import { ProjectRecorder } from './project-recorder';
import { WaiverAuthority } from './waiver-authority';
import { notAnswered } from './waiver.entity';
import { WaiversRepository } from './waivers.repository';

/** Who acts on the waivers of which project, under which key of the client. */
export interface WaiverAct {
  readonly actor: Actor;
  readonly projectId: string;
  readonly key: string | undefined;
}

@Injectable()
export class WaiversService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly items: LockedItems,
    private readonly openWaivers: OpenWaivers,
    private readonly checklists: ChecklistsRepository,
    private readonly waivers: WaiversRepository,
    private readonly authority: WaiverAuthority,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async request(act: WaiverAct, { itemId, reason }: RequestWaiver): Promise<void> {
    const { actor, projectId } = act;
    await this.once(act, { requestWaiver: itemId, reason }, async (transaction) => {
      const { project, item } = await this.items.get(transaction, actor, projectId, itemId);
      const role = requirePermission(actor, 'checklist.waive-request', itemTarget(project, item));
      const earlier = await this.waivers.readForUpdate(transaction, projectId);
      const isOneOpen = earlier.some((one) => one.itemId === itemId && waiverState(one) === 'open');
      const event = requestWaiver(item, project.status, isOneOpen, reason);
      const now = this.clock.now();
      await this.waivers.add(transaction, {
        id: newId(),
        projectId,
        itemId,
        reason,
        requestedBy: actor.personId,
        requestedByRole: role,
        requestedAt: now,
        ...notAnswered,
      });
      await this.recorder.record(transaction, project, { actor, role, now }, [event]);
    });
  }

  async decide(act: WaiverAct, id: string, command: DecideWaiver): Promise<void> {
    const { actor, projectId } = act;
    await this.once(act, { decideWaiver: id, ...command }, async (transaction) => {
      const locked = await this.openWaivers.lock(transaction, actor, projectId, id);
      const { project, item, waiver, isOfCurrentPhase } = locked;
      const target = await this.authority.target(project, transaction);
      const role = requirePermission(actor, 'checklist.waive-grant', target);
      await this.openWaivers.requireOpen(transaction, actor, project, waiver);
      if (!isOfCurrentPhase) throw new DomainError('rule-violated', [{ code: 'other-phase' }]);

      const { requestedBy } = waiver;
      const question = { item, status: project.status, requestedBy, personId: actor.personId };
      const { state, events } = decideWaiver(question, command);
      const now = this.clock.now();
      await this.waivers.decide(transaction, id, command, {
        decidedBy: actor.personId,
        decidedByRole: role,
        decidedAt: now,
      });
      if (state !== item.state) {
        await this.checklists.saveItem(transaction, { ...item, state, doneAt: null });
      }
      await this.recorder.record(transaction, project, { actor, role, now }, events);
    });
  }

  async withdraw(act: WaiverAct, id: string): Promise<void> {
    const { actor, projectId } = act;
    await this.once(act, { withdrawWaiver: id }, async (transaction) => {
      const locked = await this.openWaivers.lock(transaction, actor, projectId, id);
      const { project, item, waiver } = locked;
      const role = requirePermission(actor, 'checklist.waive-request', itemTarget(project, item));
      await this.openWaivers.requireOpen(transaction, actor, project, waiver);
      const { requestedBy } = waiver;
      const event = withdrawWaiver(item, { requestedBy, personId: actor.personId });
      const now = this.clock.now();
      await this.waivers.withdraw(transaction, id, now);
      await this.recorder.record(transaction, project, { actor, role, now }, [event]);
    });
  }

  private once(
    { actor, projectId, key }: WaiverAct,
    request: object,
    work: (transaction: Transaction) => Promise<void>,
  ): Promise<object> {
    const wish = { personId: actor.personId, key, request: { ...request, projectId } };
    return this.database.transaction((transaction) =>
      this.idempotency.once(transaction, wish, async () => {
        await work(transaction);
        return {};
      }),
    );
  }
}
