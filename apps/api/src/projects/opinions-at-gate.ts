import { Injectable } from '@nestjs/common';
import {
  dayOf,
  isOfRound,
  opinionsAtGate,
  type GateOpinion,
  type OpinionRound,
  type PlayedItem,
  type Scope,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { Clock } from '../time/clock';
import type { OpinionEntity } from './opinion.entity';
import { OpinionsRepository } from './opinions.repository';
import type { StoredProject } from './stored-project';

/** The present stay of a project in its phase, with the items that apply in it. */
export interface PresentStay {
  readonly project: StoredProject;
  readonly loop: number;
  readonly items: readonly PlayedItem[];
}

/** Whom a gate is decided after hearing, and whose opinion it still waits for. */
@Injectable()
export class OpinionsAtGate {
  constructor(
    private readonly opinions: OpinionsRepository,
    private readonly clock: Clock,
  ) {}

  async read(scope: Scope, stay: PresentStay): Promise<GateOpinion[]> {
    const opinions = await this.opinions.read(scope, stay.project);
    return this.inRound(opinions, stay, await this.opinions.roundOf(stay.project));
  }

  /** The caller holds the project's row, so nobody answers meanwhile. */
  async readForUpdate(
    transaction: Transaction,
    stay: PresentStay,
    round: OpinionRound,
  ): Promise<GateOpinion[]> {
    const opinions = await this.opinions.readForUpdate(transaction, stay.project.id);
    return this.inRound(opinions, stay, round);
  }

  /** What is heard for the gate ahead; a decision that is recorded ends it. */
  roundForUpdate(transaction: Transaction, project: StoredProject): Promise<OpinionRound> {
    return this.opinions.roundOf(project, transaction);
  }

  private inRound(
    opinions: readonly OpinionEntity[],
    { items }: PresentStay,
    round: OpinionRound,
  ): GateOpinion[] {
    const asked = opinions.filter(
      (opinion) => opinion.withdrawnAt === null && isOfRound(opinion, round),
    );
    return opinionsAtGate(items, asked, dayOf(this.clock.now()));
  }
}
