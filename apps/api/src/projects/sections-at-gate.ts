import { Injectable } from '@nestjs/common';
import { dayOf, type SnapshotSections } from '@ki-kompass/domain';
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
   * @param at the stay in the phase that is decided about, and the moment
   */
  async freeze(
    transaction: Transaction,
    project: StoredProject,
    at: { readonly loop: number; readonly now: Date },
  ): Promise<SnapshotSections> {
    const { id, phase } = project;
    const stay = { phase, loop: at.loop, today: dayOf(at.now) };
    const waivers = await this.waivers.readForUpdate(transaction, id);
    const risks = await this.risks.readForUpdate(transaction, id);
    const incidents = await this.incidents.readForUpdate(transaction, id);
    const opinions = await this.opinions.readForUpdate(transaction, id);
    const consents = await this.consents.readForUpdate(transaction, id);
    const classifications = await this.classifications.readForUpdate(transaction, id);
    return {
      waivers: { schemaVersion, body: frozenWaivers(waivers) },
      risks: { schemaVersion, body: frozenRisks(risks, incidents) },
      opinions: { schemaVersion, body: frozenOpinions(opinions, stay) },
      consents: { schemaVersion, body: frozenConsents(consents, stay.today) },
      classification: { schemaVersion, body: frozenClassification(classifications, project) },
    };
  }
}
