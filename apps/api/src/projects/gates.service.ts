import { Injectable } from '@nestjs/common';
import {
  agreeGate,
  authorisedRoles,
  dayOf,
  decideGate,
  gateBlockers,
  requestGate,
  requirePermission,
  reviewEnteredBy,
  sealedWith,
  type Actor,
  type AgreeGate,
  type DecideGate,
  type Gate,
  type GateAuthority,
  type RequestGate,
  type Role,
  scopeOf,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { DecisionRecord } from './decision-record';
import { GateSituations } from './gate-situations';
import { GatesRepository } from './gates.repository';
import { OpenRequests } from './open-requests';
import { ProjectMoves } from './project-moves';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { Clock } from '../time/clock';

@Injectable()
export class GatesService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly gates: GatesRepository,
    private readonly situations: GateSituations,
    private readonly records: DecisionRecord,
    private readonly moves: ProjectMoves,
    private readonly openRequests: OpenRequests,
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
      const { situation, round } = await this.situations.load(transaction, project, gate);
      const open = await this.gates.findOpen(transaction, projectId);
      const last = await this.gates.lastDecision(transaction, projectId, gate, round.loop);
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
        loop: round.loop,
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
      const { authority } = await this.situations.load(transaction, project, gate);
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
      const at = await this.situations.load(transaction, project, gate);
      const role = requireDecider(actor, project, at.authority);
      const open = await this.openRequests.require(transaction, actor, project, {
        gate,
        requestId: command.requestId,
      });

      const review = reviewEnteredBy(gate, command.result);
      const earlierReview =
        review === null ? null : await this.situations.earlierReview(transaction, project, review);

      const now = this.clock.now();
      const outcome = decideGate(
        {
          project,
          request: { ...open.request, agreedRoles: open.agreedRoles },
          authority: at.authority,
          blockers: gateBlockers(at.situation),
          items: at.items,
          dormant: at.dormant,
          earlierReview,
          opinions: at.opinions,
          personId: actor.personId,
          today: dayOf(now),
        },
        command,
      );
      const act = { actor, role, now };
      const sha256 = await this.records.save(transaction, at, open, { command, ...act });
      await this.gates.closeRequest(transaction, open.request.id, now);
      const moved = await this.moves.apply(transaction, project, outcome, now);
      const events = sealedWith(outcome.events, gate, sha256);
      await this.recorder.record(transaction, moved, act, events);
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

/** Where a body decides, the council office records; otherwise the competent role decides. */
function requireDecider(actor: Actor, project: StoredProject, authority: GateAuthority): Role {
  const action = authority.decidingBodies.length > 0 ? 'gate.record' : 'gate.decide';
  const authorised = authorisedRoles(authority, action);
  return requirePermission(actor, action, { ...projectTarget(project), authorised });
}
