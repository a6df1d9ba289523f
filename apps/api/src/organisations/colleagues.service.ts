import { Injectable } from '@nestjs/common';
import {
  dayOf,
  DomainError,
  groupsReadBy,
  rolesIn,
  type Actor,
  type Colleague,
} from '@ki-kompass/domain';
import { PeopleRepository } from '../identity/people.repository';
import { Clock } from '../time/clock';

@Injectable()
export class ColleaguesService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /** Who can be made responsible; only for members whose role sees people. */
  async list(actor: Actor, organisationId: string): Promise<{ items: Colleague[] }> {
    const roles = rolesIn(actor, organisationId);
    if (roles.length === 0) throw new DomainError('not-found');
    if (!roles.some((role) => groupsReadBy[role].includes('people'))) {
      throw new DomainError('forbidden');
    }
    return { items: await this.people.colleagues(organisationId, dayOf(this.clock.now())) };
  }
}
