import {
  participationRoles,
  type Duty,
  type FieldBehindFlag,
  type Scope,
  type WorkKind,
} from '@ki-kompass/domain';

/** Where project `p` answers what an item hangs on. */
export const columnOf: Readonly<Record<FieldBehindFlag, string>> = {
  processesPersonalData: 'processes_personal_data',
  processesSocialData: 'processes_social_data',
  dpiaRequired: 'dpia_required',
  citizenFacing: 'citizen_facing',
  hasUserInterface: 'has_user_interface',
  isShared: 'is_shared',
  hasFunding: 'has_funding',
  riskClass: 'risk_class',
  estimatedTotalCents: 'estimated_total_cents',
};

/** Organisation and project of an entry, from `o` and `p`. */
export const workPlaceColumns = `
  json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) AS organisation,
  json_build_object('id', p.id, 'number', p.number, 'title', nullif(p.title, ''),
    'phase', p.phase, 'isExample', p.is_example) AS project`;

/** Values of the domain as a list in SQL; they are keys, never what somebody typed. */
export function literals(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

/** Where this kind of work can wait, inside the scope; of what is released, see `isReleasedToDuty`. */
export function dutiesFor(scope: Scope, duties: readonly Duty[], kind: WorkKind): readonly Duty[] {
  return duties.filter(
    ({ kinds, organisationId }) =>
      kinds.includes(kind) &&
      (scope.ownOrganisationIds.includes(organisationId) ||
        scope.releasedOrganisations.some((released) => released.organisationId === organisationId)),
  );
}

/** Whether project `p` exists for the role of `duty`: always, or once it is released to it. */
export const isReleasedToDuty = `(duty.role NOT IN (${literals(participationRoles)})
  OR (p.released_to <> '{}' AND duty.role = ANY(p.released_to)))`;

/** Organisations and roles side by side, for `unnest`. */
export function pairsOf(duties: readonly Duty[]): readonly [ids: string[], roles: string[]] {
  const pairs = duties.flatMap(({ organisationId, roles }) =>
    roles.map((role) => ({ organisationId, role })),
  );
  return [pairs.map(({ organisationId }) => organisationId), pairs.map(({ role }) => role)];
}
