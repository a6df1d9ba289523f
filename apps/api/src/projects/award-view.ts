import {
  awardWarningsOf,
  proposedRoute,
  type Award,
  type AwardFields,
  type AwardRules,
  type FieldGroup,
} from '@ki-kompass/domain';
import type { AwardEntity } from './award.entity';

/** What somebody said about an award, as the rules take it. */
export function fieldsOf(award: AwardEntity): AwardFields {
  const { route, reason, reference, awardedOn, providerName } = award;
  return {
    route,
    reason,
    reference,
    awardedOn,
    providerName,
    estimatedNetCents: centsOf(award.estimatedNetCents),
    finalNetCents: centsOf(award.finalNetCents),
  };
}

/** The values, and what follows from them, are for readers of the economics alone. */
export function awardView(
  award: AwardEntity,
  names: ReadonlyMap<string, string>,
  readable: ReadonlySet<FieldGroup>,
): Award {
  const { estimatedNetCents, finalNetCents, ...facts } = fieldsOf(award);
  const view = {
    ...facts,
    recordedAt: award.recordedAt.toISOString(),
    recordedBy: { role: award.recordedByRole, name: names.get(award.recordedBy) ?? null },
  };
  if (!readable.has('economics')) return view;
  const rules: AwardRules = {
    euThresholdCents: centsOf(award.euThresholdCents),
    directLimitCents: centsOf(award.directLimitCents),
  };
  const values = { estimatedNetCents, finalNetCents };
  return {
    ...view,
    economics: {
      ...values,
      proposedRoute: proposedRoute(estimatedNetCents, rules),
      warnings: awardWarningsOf(values, rules),
      rules,
    },
  };
}

function centsOf(stored: string | null): number | null {
  return stored === null ? null : Number(stored);
}
