import { Injectable } from '@nestjs/common';
import {
  DomainError,
  requireOrganisationPermission,
  rolesIn,
  type Actor,
  type LocalRule,
  type RuleSet,
  type SetLocalRule,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { AuditRepository } from '../audit/audit.repository';
import { Database } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { OrganisationsRepository } from './organisations.repository';
import { RuleSets } from './rule-sets';
import { RuleSetsRepository } from './rule-sets.repository';

@Injectable()
export class RuleSetsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly organisations: OrganisationsRepository,
    private readonly ruleSets: RuleSets,
    private readonly rules: RuleSetsRepository,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** Every member of the organisation may know its rules. */
  get(actor: Actor, organisationId: string): Promise<RuleSet> {
    if (rolesIn(actor, organisationId).length === 0) throw new DomainError('not-found');
    return this.ruleSets.of(organisationId);
  }

  async set(
    actor: Actor,
    organisationId: string,
    command: SetLocalRule,
    key: string | undefined,
  ): Promise<LocalRule> {
    const role = requireOrganisationPermission(actor, 'value-limits.set', organisationId);
    const { personId } = actor;
    const request = { setLocalRule: command, organisationId };
    return this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId, key, request }, async () => {
        const now = this.clock.now();
        const id = newId();
        const { kind, value, validFrom, source } = command;
        await this.organisations.lock(transaction, organisationId);
        const row = { id, organisationId, ...command, value: String(value) };
        await this.rules.add(transaction, { ...row, recordedBy: personId, recordedAt: now });
        const chain = { organisationId, projectId: null };
        await this.audit.append(transaction, chain, { personId, role, now }, [
          {
            type: 'local-rule.set',
            fieldGroup: 'decisions',
            changes: { [`localRules/${kind}`]: [null, { value, source }] },
            effectiveOn: validFrom,
          },
        ]);
        return { id, ...command, recordedAt: now.toISOString() };
      }),
    );
  }
}
