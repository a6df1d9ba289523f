import { Injectable } from '@nestjs/common';
import { dayOf, type OpinionRound, type SnapshotSections } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { ClassificationsRepository } from './classifications.repository';
import { ConsentsRepository } from './consents.repository';
import {
  frozenClassification,
  frozenConsents,
  frozenOpinions,
  frozenRisks,
  frozenWaivers,
} from './frozen-sections';
import { IncidentsRepository } from './incidents.repository';
import { OpinionsRepository } from './opinions.repository';
import { RisksRepository } from './risks.repository';
import type { StoredProject } from './stored-project';
import { WaiversRepository } from './waivers.repository';

const schemaVersion = 1;

/** Reads what a decision looks at beyond the checklist, for its snapshot. */
@Injectable()
export class SectionsAtGate {
  constructor(
    private readonly waivers: WaiversRepository,
    private readonly risks: RisksRepository,
    private readonly incidents: IncidentsRepository,
    private readonly opinions: OpinionsRepository,
    private readonly consents: ConsentsRepository,
    private readonly classifications: ClassificationsRepository,
  ) {}

  /**
   * The caller holds the project's row, so that nothing changes beside.
   * @param at the round that is decided about, and the moment
   */
  async freeze(
    transaction: Transaction,
    project: StoredProject,
    { round, now }: { readonly round: OpinionRound; readonly now: Date },
  ): Promise<SnapshotSections> {
    const { id } = project;
    const today = dayOf(now);
    const waivers = await this.waivers.readForUpdate(transaction, id);
    const risks = await this.risks.readForUpdate(transaction, id);
    const incidents = await this.incidents.readForUpdate(transaction, id);
    const opinions = await this.opinions.readForUpdate(transaction, id);
    const consents = await this.consents.readForUpdate(transaction, id);
    const classifications = await this.classifications.readForUpdate(transaction, id);
    return {
      waivers: { schemaVersion, body: frozenWaivers(waivers) },
      risks: { schemaVersion, body: frozenRisks(risks, incidents) },
      opinions: { schemaVersion, body: frozenOpinions(opinions, round, today) },
      consents: { schemaVersion, body: frozenConsents(consents, today) },
      classification: { schemaVersion, body: frozenClassification(classifications, project) },
    };
  }
}
