import type { INestApplicationContext } from '@nestjs/common';
import { permits, type Actor, type Role, type SetValueLimit } from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { AuditRepository } from '../audit/audit.repository';
import { Database } from '../database/database';
import { LocalRulesRepository } from '../organisations/local-rules.repository';
import { ValueLimitsService } from '../organisations/value-limits.service';
import type { DemoPeople } from './demo-people';
import {
  demoLimitRecordedAt,
  demoLimitSource,
  demoLimitValidFrom,
  demoValueLimits,
} from './demo-value-limits';

const allowed: readonly Role[] = ['council-office', 'cdo', 'organisation-admin'];
/** The board where there is one; two towns have nobody but the coordinator they share. */
const standingIn: readonly Role[] = ['executive-board', 'it-coordinator'];

/** Gives each demo town its value limit, so that the examples show decisions below and above it. */
export async function loadDemoValueLimits(
  app: INestApplicationContext,
  people: DemoPeople,
): Promise<void> {
  for (const [organisation, euro] of Object.entries(demoValueLimits)) {
    const organisationId = people.organisationId(organisation);
    const existing = await app.get(LocalRulesRepository).valueLimits(organisationId);
    if (existing.length > 0) continue;
    const command = {
      amountCents: euro * 100,
      validFrom: demoLimitValidFrom,
      source: demoLimitSource,
    };
    const actor = firstOf(people, organisation, allowed)?.actor;
    if (actor !== undefined && permits(actor, 'value-limits.set', { organisationId })) {
      await app.get(ValueLimitsService).set(actor, organisationId, command, undefined);
      continue;
    }
    const recorder = firstOf(people, organisation, standingIn);
    if (recorder === undefined) throw new Error(`Nobody can record a limit in ${organisation}.`);
    await record(app, organisationId, command, recorder);
  }
}

/**
 * Writes what the service writes, but without its permission: the small demo towns have nobody who
 * may set a limit. Giving the board that right for the demo's sake would change the product's rules,
 * and more accounts would hide how these towns work; so the loading, which happens before anybody
 * signs in, enters the limit and names who stands in for the missing role.
 */
async function record(
  app: INestApplicationContext,
  organisationId: string,
  { amountCents, validFrom, source }: SetValueLimit,
  { actor: { personId }, role }: { actor: Actor; role: Role },
): Promise<void> {
  const rules = app.get(LocalRulesRepository);
  await app.get(Database).transaction(async (transaction) => {
    const now = new Date(demoLimitRecordedAt);
    await rules.lockOrganisation(transaction, organisationId);
    await rules.addValueLimit(transaction, {
      id: newId(),
      organisationId,
      amountCents: String(amountCents),
      validFrom,
      source,
      recordedBy: personId,
      recordedAt: now,
    });
    const chain = { organisationId, projectId: null };
    await app.get(AuditRepository).append(transaction, chain, { personId, role, now }, [
      {
        type: 'value-limit.set',
        fieldGroup: 'decisions',
        changes: { valueLimit: [null, { amountCents, source }] },
        effectiveOn: validFrom,
      },
    ]);
  });
}

function firstOf(people: DemoPeople, organisation: string, roles: readonly Role[]) {
  return roles
    .map((role) => ({ role, actor: people.find(organisation, role) }))
    .find((found): found is { role: Role; actor: Actor } => found.actor !== null);
}
