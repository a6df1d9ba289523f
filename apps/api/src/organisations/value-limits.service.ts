import { Injectable } from '@nestjs/common';
import {
  requireOrganisationPermission,
  rolesIn,
  DomainError,
  type Actor,
  type SetValueLimit,
  type ValueLimit,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { AuditRepository } from '../audit/audit.repository';
import { Database } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { LocalRulesRepository } from './local-rules.repository';
import { Clock } from '../time/clock';

@Injectable()
export class ValueLimitsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly rules: LocalRulesRepository,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** Every member of the organisation may know its limit. */
  async list(actor: Actor, organisationId: string): Promise<{ items: ValueLimit[] }> {
    requireMember(actor, organisationId);
    return { items: await this.rules.valueLimits(organisationId) };
  }

  async set(
    actor: Actor,
    organisationId: string,
    command: SetValueLimit,
    key: string | undefined,
  ): Promise<ValueLimit> {
    const role = requireOrganisationPermission(actor, 'value-limits.set', organisationId);
    const { personId } = actor;
    const request = { setValueLimit: command, organisationId };
    return this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId, key, request }, async () => {
        const now = this.clock.now();
        const { amountCents, ...same } = command;
        const limit = { id: newId(), ...same, recordedAt: now };
        await this.rules.lockOrganisation(transaction, organisationId);
        await this.rules.addValueLimit(transaction, {
          ...limit,
          organisationId,
          amountCents: String(amountCents),
          recordedBy: personId,
        });
        const chain = { organisationId, projectId: null };
        await this.audit.append(transaction, chain, { personId, role, now }, [
          {
            type: 'value-limit.set',
            fieldGroup: 'decisions',
            changes: { valueLimit: [null, { amountCents, source: command.source }] },
            effectiveOn: command.validFrom,
          },
        ]);
        return { ...limit, amountCents, recordedAt: now.toISOString() };
      }),
    );
  }
}

function requireMember(actor: Actor, organisationId: string): void {
  if (rolesIn(actor, organisationId).length === 0) throw new DomainError('not-found');
}
