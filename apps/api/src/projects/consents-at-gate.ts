import { Injectable } from '@nestjs/common';
import {
  consentAtGate,
  dayOf,
  isConsentCurrent,
  type ConsentStay,
  type Gate,
  type GateConsent,
  type Scope,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { Clock } from '../time/clock';
import {
  ClassificationsRepository,
  type ClassificationRecords,
} from './classifications.repository';
import type { ConsentEntity } from './consent.entity';
import { ConsentsRepository } from './consents.repository';
import type { PresentStay } from './opinions-at-gate';

type Place = Pick<PresentStay, 'project' | 'loop'>;

/** The consent of the staff council that a gate waits for, and what still counts of it. */
@Injectable()
export class ConsentsAtGate {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly classifications: ClassificationsRepository,
    private readonly clock: Clock,
  ) {}

  async read(scope: Scope, gate: Gate, stay: PresentStay): Promise<GateConsent | null> {
    const consents = await this.consents.of(scope, stay.project);
    return this.atGate(gate, stay, consents, await this.readStay(scope, stay));
  }

  /** The caller holds the project's row, so nobody answers meanwhile. */
  async readForUpdate(
    transaction: Transaction,
    gate: Gate,
    stay: PresentStay,
  ): Promise<GateConsent | null> {
    const consents = await this.consents.readForUpdate(transaction, stay.project.id);
    return this.atGate(gate, stay, consents, await this.stayForUpdate(transaction, stay));
  }

  async readStay(scope: Scope, place: Place): Promise<ConsentStay> {
    return stayOf(place, await this.classifications.read(scope, place.project));
  }

  async stayForUpdate(transaction: Transaction, place: Place): Promise<ConsentStay> {
    return stayOf(place, await this.classifications.readForUpdate(transaction, place.project.id));
  }

  private atGate(
    gate: Gate,
    { items }: PresentStay,
    consents: readonly ConsentEntity[],
    stay: ConsentStay,
  ): GateConsent | null {
    const procedures = consents.filter(
      (consent) => consent.withdrawnAt === null && isConsentCurrent(consent, stay),
    );
    return consentAtGate(gate, { items, procedures }, dayOf(this.clock.now()));
  }
}

function stayOf({ project, loop }: Place, { changes }: ClassificationRecords): ConsentStay {
  return { phase: project.phase, loop, changedAt: changes[0]?.declaredAt ?? null };
}
