import { Injectable } from '@nestjs/common';
import { DomainError, waiverState, type Actor } from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { PeopleRepository } from '../identity/people.repository';
import { LockedItems, type LockedItem } from './locked-items';
import type { StoredProject } from './stored-project';
import { WaiversRepository, type WaiverRecord } from './waivers.repository';

export interface LockedWaiver extends LockedItem {
  readonly waiver: WaiverRecord;
}

/** A waiver to act on: its project's row is locked, and the reader sees the project. */
@Injectable()
export class OpenWaivers {
  constructor(
    private readonly items: LockedItems,
    private readonly waivers: WaiversRepository,
    private readonly people: PeopleRepository,
  ) {}

  /** @throws DomainError('not-found') for an id that this project does not have */
  async lock(
    transaction: Transaction,
    actor: Actor,
    projectId: string,
    waiverId: string,
  ): Promise<LockedWaiver> {
    const itemId = await this.waivers.itemIdOf(transaction, projectId, waiverId);
    const locked = await this.items.getOfAnyPhase(transaction, actor, projectId, itemId);
    const waivers = await this.waivers.readForUpdate(transaction, projectId);
    const waiver = waivers.find(({ id }) => id === waiverId);
    if (waiver === undefined) throw new DomainError('not-found');
    return { ...locked, waiver };
  }

  /** @throws DomainError('conflict') naming what became of it meanwhile */
  async requireOpen(
    transaction: Transaction,
    actor: Actor,
    project: StoredProject,
    waiver: WaiverRecord,
  ): Promise<void> {
    const state = waiverState(waiver);
    if (state === 'open') return;
    const { decidedBy, decidedByRole, decidedAt, result } = waiver;
    if (decidedBy === null || decidedAt === null) {
      const code = waiver.hasLapsed ? 'waiver-lapsed' : 'waiver-withdrawn';
      throw new DomainError('conflict', [{ code }]);
    }
    const organisationId = project.organisation.id;
    const names = await this.people.namesVisibleTo(actor, organisationId, [decidedBy], transaction);
    const by = names.get(decidedBy) ?? decidedByRole;
    const code = result === 'granted' ? 'waiver-granted' : 'waiver-refused';
    throw new DomainError('conflict', [{ code, params: { by, at: decidedAt.toISOString() } }]);
  }
}
