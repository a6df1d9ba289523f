import { Injectable } from '@nestjs/common';
import { valueLimitOn, type GateAuthorityOverride, type Role } from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { PeopleRepository } from '../identity/people.repository';
import { LocalRulesRepository } from './local-rules.repository';

/** What an organisation has laid down for its own decisions, as it is in force on a day. */
export interface LocalRules {
  readonly valueLimitCents: number | null;
  readonly overrides: readonly GateAuthorityOverride[];
  readonly rolesPresent: ReadonlySet<Role>;
}

@Injectable()
export class LocalRulesService {
  constructor(
    private readonly rules: LocalRulesRepository,
    private readonly people: PeopleRepository,
  ) {}

  /** @param day 'YYYY-MM-DD' */
  async on(organisationId: string, day: string, reader?: Reader): Promise<LocalRules> {
    const limits = await this.rules.valueLimits(organisationId, reader);
    const overrides = await this.rules.overrides(organisationId, reader);
    const rolesPresent = await this.people.rolesPresent(organisationId, day, reader);
    const valueLimitCents = valueLimitOn(limits, day)?.amountCents ?? null;
    return { valueLimitCents, overrides, rolesPresent };
  }

  /** Those of several organisations, each asked once. */
  async ofAll(
    organisationIds: readonly string[],
    day: string,
  ): Promise<ReadonlyMap<string, LocalRules>> {
    const ids = [...new Set(organisationIds)];
    return new Map(await Promise.all(ids.map(async (id) => [id, await this.on(id, day)] as const)));
  }
}
