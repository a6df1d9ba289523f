import {
  classAtGate,
  classificationState,
  type ClassAtGate,
  type Classification,
  type ClassificationStanding,
  type ClassificationState,
  type Role,
  type SubstantialChanges,
} from '@ki-kompass/domain';
import type { ClassificationEntity } from './classification.entity';
import type { ClassificationRecords } from './classifications.repository';
import type { StoredProject } from './stored-project';
import type { SubstantialChangeEntity } from './substantial-change.entity';

/** Empty for readers without the field group `people`. */
type Names = ReadonlyMap<string, string>;

/** The state of one of a project's classifications: every later one supersedes it. */
export function stateOf(
  one: ClassificationEntity,
  records: ClassificationRecords,
  { fields }: StoredProject,
): ClassificationState {
  if (records.classifications[0]?.id !== one.id) return 'superseded';
  return classificationState(standingOf(one, records), fields.riskClass);
}

/** What a gate asks of everything that was answered. */
export function classAtGateOf(records: ClassificationRecords): ClassAtGate {
  return classAtGate(records.classifications.map((one) => standingOf(one, records)));
}

function standingOf(
  { id, riskClass, confirmedAt }: ClassificationEntity,
  { changes }: ClassificationRecords,
): ClassificationStanding {
  const isOutdated = changes.some(({ classificationId }) => classificationId === id);
  return { riskClass, isOutdated, isConfirmed: confirmedAt !== null };
}

export function classificationView(
  one: ClassificationEntity,
  state: ClassificationState,
  names: Names,
): Classification {
  const { id, ruleVersion, answers, exemptionReason, riskClass, role, because } = one;
  const { confirmedAt, confirmedBy, confirmedByRole } = one;
  const confirmed = confirmedBy !== null && confirmedByRole !== null;
  return {
    id,
    state,
    ruleVersion,
    answers,
    exemptionReason,
    riskClass,
    role,
    because,
    recordedAt: one.recordedAt.toISOString(),
    recordedBy: by(one.recordedByRole, one.recordedBy, names),
    confirmedAt: confirmedAt?.toISOString() ?? null,
    confirmedBy: confirmed ? by(confirmedByRole, confirmedBy, names) : null,
  };
}

export function changeView(
  change: SubstantialChangeEntity,
  names: Names,
): SubstantialChanges['items'][number] {
  const { id, kinds, text, effectiveOn, recheck } = change;
  return {
    id,
    kinds,
    text,
    effectiveOn,
    recheck,
    declaredAt: change.declaredAt.toISOString(),
    declaredBy: by(change.declaredByRole, change.declaredBy, names),
  };
}

function by(role: Role, personId: string, names: Names): Classification['recordedBy'] {
  return { role, name: names.get(personId) ?? null };
}
