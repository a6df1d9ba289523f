import { Injectable } from '@nestjs/common';
import {
  dayOf,
  opinionsAtGate,
  type GateOpinion,
  type Phase,
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
    return this.inStay(await this.opinions.read(scope, stay.project), stay);
  }

  /** The caller holds the project's row, so nobody answers meanwhile. */
  async readForUpdate(transaction: Transaction, stay: PresentStay): Promise<GateOpinion[]> {
    return this.inStay(await this.opinions.readForUpdate(transaction, stay.project.id), stay);
  }

  private inStay(
    opinions: readonly OpinionEntity[],
    { project, loop, items }: PresentStay,
  ): GateOpinion[] {
    const asked = opinions.filter((opinion) => isOfStay(opinion, { phase: project.phase, loop }));
    return opinionsAtGate(items, asked, dayOf(this.clock.now()));
  }
}

function isOfStay(
  opinion: OpinionEntity,
  { phase, loop }: { readonly phase: Phase; readonly loop: number },
): boolean {
  return opinion.withdrawnAt === null && opinion.phase === phase && opinion.loop === loop;
}
