import { Injectable } from '@nestjs/common';
import { decidedOpinions, type DecideGate } from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../database/database';
import { notFulfilled } from './gate-condition.entity';
import type { AtTheGate } from './gate-situations';
import { GateSnapshots } from './gate-snapshots';
import { GatesRepository, type OpenRequestRecord } from './gates.repository';
import type { ProjectAct } from './project-recorder';
import { WaiversAtGate } from './waivers-at-gate';

/** What stays of a decision: who, why, with which waivers, after hearing whom, on which state. */
@Injectable()
export class DecisionRecord {
  constructor(
    private readonly gates: GatesRepository,
    private readonly waivers: WaiversAtGate,
    private readonly snapshots: GateSnapshots,
  ) {}

  /** @returns the hash of the state that was decided on */
  async save(
    transaction: Transaction,
    at: AtTheGate,
    open: OpenRequestRecord,
    { command, actor, role, now }: ProjectAct & { readonly command: DecideGate },
  ): Promise<string> {
    const { project, authority, round } = at;
    const { request } = open;
    const id = newId();
    const last = await this.gates.lastDecision(transaction, project.id, request.gate, round.loop);
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
      namedItems: [...new Set(command.namedItems)],
      waivers: await this.waivers.freeze(transaction, project.id, at.items),
      opinions: decidedOpinions(at.opinions, command.overriddenOpinions),
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
}
