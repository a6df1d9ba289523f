import { Injectable } from '@nestjs/common';
import {
  agreeGate,
  authorisedRoles,
  dayOf,
  decideGate,
  gateBlockers,
  requestGate,
  requirePermission,
  sealedWith,
  type Actor,
  type AgreeGate,
  type DecideGate,
  type Gate,
  type GateAuthority,
  type PlayedItem,
  type RequestGate,
  type Role,
  scopeOf,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { ChecklistsRepository, type StoredChecklist } from './checklists.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { GateSnapshots } from './gate-snapshots';
import { notFulfilled } from './gate-condition.entity';
import { WaiversAtGate } from './waivers-at-gate';
import { GatesRepository, type OpenRequestRecord } from './gates.repository';
import { OpenRequests } from './open-requests';
import { ProjectMoves } from './project-moves';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { Clock } from '../time/clock';

/** Everything a gate act decides on, loaded while the project's row is locked. */
interface AtTheGate {
  readonly project: StoredProject;
  readonly authority: GateAuthority;
  readonly valueLimitCents: number | null;
  readonly checklist: StoredChecklist;
  readonly items: readonly PlayedItem[];
  readonly loop: number;
}

@Injectable()
export class GatesService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly gates: GatesRepository,
    private readonly circumstances: GateCircumstances,
    private readonly snapshots: GateSnapshots,
    private readonly moves: ProjectMoves,
    private readonly openRequests: OpenRequests,
    private readonly waivers: WaiversAtGate,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async request(
    actor: Actor,
    projectId: string,
    gate: Gate,
    command: RequestGate,
    key: string | undefined,
  ): Promise<void> {
    await this.once(actor, key, { request: command, projectId, gate }, async (transaction) => {
      const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
      const role = requirePermission(actor, 'gate.request', projectTarget(project));
      const { items, loop } = await this.atTheGate(transaction, project, gate);
      const open = await this.gates.findOpen(transaction, projectId);
      const last = await this.gates.lastDecision(transaction, projectId, gate, loop);
      const { phase, status, fields } = project;
      const situation = { gate, phase, status, riskClass: fields.riskClass, items };
      const event = requestGate(
        situation,
        { lastResult: last?.resultInStay ?? null, isOneOpen: open !== null },
        command,
      );

      const now = this.clock.now();
      await this.gates.addRequest(transaction, {
        id: newId(),
        projectId,
        gate,
        loop,
        recommendation: command.recommendation,
        newReason: command.newReason ?? null,
        requestedBy: actor.personId,
        requestedByRole: role,
        requestedAt: now,
        closedAt: null,
      });
      await this.recorder.record(transaction, project, { actor, role, now }, [event]);
    });
  }

  async agree(
    actor: Actor,
    projectId: string,
    gate: Gate,
    command: AgreeGate,
    key: string | undefined,
  ): Promise<void> {
    await this.once(actor, key, { agree: command, projectId, gate }, async (transaction) => {
      const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
      requirePermission(actor, 'project.view', projectTarget(project));
      const { authority } = await this.atTheGate(transaction, project, gate);
      const authorised = authorisedRoles(authority, 'gate.agree');
      const role = requirePermission(actor, 'gate.agree', {
        ...projectTarget(project),
        authorised,
      });
      const open = await this.openRequests.require(transaction, actor, project, {
        gate,
        requestId: command.requestId,
      });

      const request = { ...open.request, agreedRoles: open.agreedRoles };
      const event = agreeGate(request, { personId: actor.personId, role }, command);
      const now = this.clock.now();
      await this.gates.addAgreement(transaction, {
        id: newId(),
        requestId: open.request.id,
        role,
        note: command.note,
        agreedBy: actor.personId,
        agreedByRole: role,
        agreedAt: now,
      });
      await this.recorder.record(transaction, project, { actor, role, now }, [event]);
    });
  }

  async decide(
    actor: Actor,
    projectId: string,
    gate: Gate,
    command: DecideGate,
    key: string | undefined,
  ): Promise<void> {
    await this.once(actor, key, { decide: command, projectId, gate }, async (transaction) => {
      const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
      requirePermission(actor, 'project.view', projectTarget(project));
      const at = await this.atTheGate(transaction, project, gate);
      const role = requireDecider(actor, project, at.authority);
      const open = await this.openRequests.require(transaction, actor, project, {
        gate,
        requestId: command.requestId,
      });

      const now = this.clock.now();
      const { phase, status, fields } = project;
      const situation = { gate, phase, status, riskClass: fields.riskClass, items: at.items };
      const outcome = decideGate(
        {
          project,
          request: { ...open.request, agreedRoles: open.agreedRoles },
          authority: at.authority,
          blockers: gateBlockers(situation),
          items: at.items,
          personId: actor.personId,
          today: dayOf(now),
        },
        command,
      );
      const act = { actor, role, now };
      const decided = { ...command, namedItems: [...new Set(command.namedItems)] };
      const sha256 = await this.saveDecision(transaction, at, open, { command: decided, ...act });
      await this.gates.closeRequest(transaction, open.request.id, now);
      const moved = await this.moves.apply(transaction, project, outcome, now);
      const events = sealedWith(outcome.events, gate, sha256);
      await this.recorder.record(transaction, moved, act, events);
    });
  }

  /** @returns the hash of the state that was decided on */
  private async saveDecision(
    transaction: Transaction,
    at: AtTheGate,
    open: OpenRequestRecord,
    { command, actor, role, now }: ProjectAct & { readonly command: DecideGate },
  ): Promise<string> {
    const { project, authority, loop } = at;
    const { request } = open;
    const id = newId();
    const last = await this.gates.lastDecision(transaction, project.id, request.gate, loop);
    const decision = {
      id,
      requestId: request.id,
      projectId: project.id,
      gate: request.gate,
      result: command.result,
      rationale: command.rationale,
      authority,
      decidedBy: actor.personId,
      decidedByRole: role,
      decidedAt: now,
      body: command.body?.body ?? null,
      bodyDecidedOn: command.body?.decidedOn ?? null,
      bodyReference: command.body?.reference ?? null,
      namedItems: command.namedItems,
      waivers: await this.waivers.freeze(transaction, project.id, at.items),
      supersedesId: last?.id ?? null,
    };
    const conditions = command.conditions.map((condition) => ({
      id: newId(),
      decisionId: id,
      projectId: project.id,
      ...condition,
      ...notFulfilled,
    }));
    await this.gates.addDecision(transaction, decision, conditions);
    return this.snapshots.take(transaction, { ...at, open, decision, conditions });
  }

  private async atTheGate(
    transaction: Transaction,
    project: StoredProject,
    gate: Gate,
  ): Promise<AtTheGate> {
    const day = dayOf(this.clock.now());
    const stored = await this.checklists.readForUpdate(
      transaction,
      project.id,
      checklistKeyOf(project),
    );
    const { rules, items } = await this.circumstances.of(project, stored, day, transaction);
    return {
      project,
      authority: this.circumstances.authority(project, gate, rules, day),
      valueLimitCents: rules.valueLimitCents,
      checklist: stored,
      items: items.filter(({ applies }) => applies),
      loop: await this.projects.loopOf(transaction, project.id),
    };
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

/** Where a body decides, the council office records; otherwise the competent role decides. */
function requireDecider(actor: Actor, project: StoredProject, authority: GateAuthority): Role {
  const action = authority.decidingBodies.length > 0 ? 'gate.record' : 'gate.decide';
  const authorised = authorisedRoles(authority, action);
  return requirePermission(actor, action, { ...projectTarget(project), authorised });
}
