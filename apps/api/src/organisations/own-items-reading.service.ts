import { Injectable } from '@nestjs/common';
import {
  ownItemsAsChecklists,
  ownItemsOf,
  ownItemsOn,
  rolesIn,
  DomainError,
  type Actor,
  type OwnItem,
  type OwnItemVersion,
} from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { OwnItemsRepository } from './own-items.repository';

/** What organisations have added to the checklists. */
@Injectable()
export class OwnItemsReadingService {
  constructor(private readonly ownItems: OwnItemsRepository) {}

  /** Every member of the organisation may know what it asks for. */
  async list(actor: Actor, organisationId: string): Promise<{ items: OwnItem[] }> {
    if (rolesIn(actor, organisationId).length === 0) throw new DomainError('not-found');
    return { items: [...ownItemsOf(await this.ownItems.versionsOf([organisationId]))] };
  }

  /** What is added to a checklist that is opened on the day. */
  async on(
    organisationId: string,
    checklist: string,
    day: string,
    reader?: Reader,
  ): Promise<readonly OwnItemVersion[]> {
    return ownItemsOn(await this.ownItems.versionsOf([organisationId], reader), checklist, day);
  }

  /** All versions, for texts of what projects have pinned. */
  versionsOf(organisationId: string, reader?: Reader): Promise<OwnItemVersion[]> {
    return this.ownItems.versionsOf([organisationId], reader);
  }

  /** Every version of several organisations, in the form of checklists. */
  async asChecklists(organisationIds: readonly string[], reader?: Reader) {
    const ids = [...new Set(organisationIds)];
    return ownItemsAsChecklists(await this.ownItems.versionsOf(ids, reader));
  }
}
