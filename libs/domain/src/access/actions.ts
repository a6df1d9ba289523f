import type { FieldGroup } from './field-groups';
import type { Role } from './roles';

/**
 * When a role may do what it is listed for, always inside its own organisation:
 * `when-assigned` only where the role or person is responsible, assigned or asked;
 * `when-released` only for projects released to this role;
 * `when-authorised` only where the gate authority names the role for this action.
 */
export const permissionConditions = [
  'always',
  'when-assigned',
  'when-released',
  'when-authorised',
] as const;
export type PermissionCondition = (typeof permissionConditions)[number];

type Allowed = Readonly<Partial<Record<Role, PermissionCondition>>>;

/** `read` changes nothing; `fieldGroup` is null where an action concerns no project. */
export interface ActionRule {
  readonly kind: 'read' | 'write';
  readonly fieldGroup: FieldGroup | null;
  readonly allowed: Allowed;
}

const rules = {
  'project.view': read('profile', {
    ...always(
      'it-coordinator',
      'cdo',
      'department-head',
      'it-head',
      'executive-board',
      'treasurer',
      'data-protection-officer',
      'information-security-officer',
      'procurement',
      'human-resources',
      'council-office',
      'auditor',
      'it-provider',
      'organisation-admin',
    ),
    ...whenReleased('staff-council', 'equality-and-inclusion'),
  }),
  'project.create': write('profile', always('it-coordinator', 'cdo', 'department-head')),
  'project.edit': write('profile', always('it-coordinator', 'cdo', 'department-head')),
  'status.confirm': write('profile', always('it-coordinator', 'department-head')),
  'status.override': write('decisions', always('cdo', 'department-head', 'executive-board')),
  'visibility.change': write('profile', always('it-coordinator', 'cdo', 'department-head')),
  'participation.release': write(
    'opinions',
    always('it-coordinator', 'department-head', 'human-resources'),
  ),
  'checklist.edit': write('checklist', {
    ...always('it-coordinator', 'department-head'),
    ...whenAssigned(
      'cdo',
      'it-head',
      'executive-board',
      'treasurer',
      'procurement',
      'human-resources',
      'council-office',
    ),
  }),
  'checklist.extend': write('checklist', always('cdo', 'it-coordinator')),
  'checklist.waive-request': write('checklist', {
    ...always('it-coordinator', 'department-head'),
    ...whenAssigned(
      'cdo',
      'it-head',
      'treasurer',
      'procurement',
      'human-resources',
      'council-office',
    ),
  }),
  'checklist.waive-grant': write('decisions', whenAuthorised('department-head', 'executive-board')),
  'classification.confirm': write('checklist', always('department-head', 'executive-board')),
  'evidence.add': write('evidence', {
    ...always('it-coordinator', 'cdo', 'department-head'),
    ...whenAssigned(
      'it-head',
      'executive-board',
      'treasurer',
      'data-protection-officer',
      'information-security-officer',
      'procurement',
      'human-resources',
      'council-office',
    ),
  }),
  'evidence.redact': write('evidence', always('it-coordinator', 'data-protection-officer')),
  'incident.record': write(
    'checklist',
    always(
      'it-coordinator',
      'department-head',
      'it-head',
      'data-protection-officer',
      'information-security-officer',
    ),
  ),
  'human-review.record': write('checklist', always('it-coordinator', 'department-head')),
  'human-review.sample': read(
    'checklist',
    always('it-coordinator', 'department-head', 'data-protection-officer', 'auditor'),
  ),
  'opinion.request': write('opinions', always('it-coordinator', 'cdo', 'department-head')),
  'opinion.give': write(
    'opinions',
    whenAssigned(
      'data-protection-officer',
      'information-security-officer',
      'treasurer',
      'it-head',
      'equality-and-inclusion',
    ),
  ),
  'consent.request': write(
    'opinions',
    always('it-coordinator', 'human-resources', 'executive-board'),
  ),
  'consent.give': write('opinions', whenReleased('staff-council')),
  'gate.request': write('decisions', always('it-coordinator', 'cdo')),
  'gate.decide': write('decisions', whenAuthorised('department-head', 'executive-board')),
  'gate.record': write('decisions', whenAuthorised('council-office')),
  'gate.agree': write('decisions', whenAuthorised('it-head', 'executive-board')),
  'condition.fulfil': write('decisions', {
    ...always('it-coordinator', 'department-head'),
    ...whenAssigned(
      'cdo',
      'it-head',
      'treasurer',
      'data-protection-officer',
      'information-security-officer',
      'procurement',
      'human-resources',
      'council-office',
    ),
  }),
  'phase.return': write(
    'decisions',
    always('it-coordinator', 'cdo', 'department-head', 'executive-board'),
  ),
  'project.pause': write(
    'decisions',
    always('it-coordinator', 'cdo', 'department-head', 'executive-board'),
  ),
  'project.stop': write(
    'decisions',
    whenAuthorised('department-head', 'executive-board', 'council-office'),
  ),
  'project.archive': write('decisions', always('it-coordinator', 'cdo', 'department-head')),
  'economics.view': read(
    'economics',
    always(
      'it-coordinator',
      'cdo',
      'department-head',
      'it-head',
      'executive-board',
      'treasurer',
      'procurement',
      'council-office',
      'auditor',
      'it-provider',
    ),
  ),
  'economics.edit': write('economics', always('it-coordinator', 'treasurer')),
  'actuals.import': write('economics', always('it-coordinator', 'treasurer')),
  'measurement.edit': write('economics', always('it-coordinator', 'department-head')),
  'solution.publish': write('profile', always('it-coordinator', 'cdo', 'it-provider')),
  'adoption.declare': write('profile', always('it-coordinator', 'cdo', 'department-head')),
  'interest.declare': write('profile', always('it-coordinator', 'cdo', 'department-head')),
  'interest.answer': write('profile', always('it-coordinator', 'cdo', 'it-provider')),
  'cooperation.create': write('profile', always('it-coordinator', 'cdo', 'it-provider')),
  'cooperation.edit': write('profile', always('it-coordinator', 'cdo', 'it-provider')),
  'cooperation.join': write('decisions', always('cdo', 'executive-board', 'it-provider')),
  'agreement.edit': write('economics', always('it-coordinator', 'cdo', 'treasurer', 'it-provider')),
  'cost-key.decide': write('decisions', always('treasurer', 'executive-board')),
  'settlement.close': write('economics', always('treasurer', 'it-provider')),
  'resource.offer': write('profile', always('it-coordinator', 'cdo', 'it-head', 'it-provider')),
  'need.declare': write(
    'profile',
    always('it-coordinator', 'cdo', 'department-head', 'it-head', 'it-provider'),
  ),
  'resource.book': write(
    'profile',
    always('it-coordinator', 'cdo', 'department-head', 'it-head', 'human-resources', 'it-provider'),
  ),
  'booking.confirm': write('decisions', always('it-coordinator', 'cdo', 'it-head', 'it-provider')),
  'report.create': write('profile', {
    ...always(
      'it-coordinator',
      'cdo',
      'department-head',
      'it-head',
      'executive-board',
      'treasurer',
      'data-protection-officer',
      'information-security-officer',
      'procurement',
      'human-resources',
      'council-office',
      'it-provider',
      'organisation-admin',
    ),
    ...whenReleased('staff-council', 'equality-and-inclusion'),
  }),
  'audit.view': read(
    'people',
    always(
      'it-coordinator',
      'cdo',
      'department-head',
      'executive-board',
      'data-protection-officer',
      'auditor',
    ),
  ),
  'audit.export': read('people', always('executive-board', 'auditor')),
  'people.invite': write('people', always('organisation-admin')),
  'people.change-roles': write('people', always('organisation-admin')),
  'organisation.settings': write(null, always('organisation-admin')),
  'value-limits.set': write(null, always('cdo', 'council-office', 'organisation-admin')),
  'content.manage': write(null, always('network-admin')),
  'organisation.manage': write(null, always('network-admin')),
} satisfies Readonly<Record<string, ActionRule>>;

export type Action = keyof typeof rules;

/** What can be done and by whom. A role that is not listed under an action may not do it. */
export const actionTable: Readonly<Record<Action, ActionRule>> = rules;

function read(fieldGroup: FieldGroup | null, allowed: Allowed): ActionRule {
  return { kind: 'read', fieldGroup, allowed };
}

function write(fieldGroup: FieldGroup | null, allowed: Allowed): ActionRule {
  return { kind: 'write', fieldGroup, allowed };
}

function always(...roles: readonly Role[]): Allowed {
  return Object.fromEntries(roles.map((role) => [role, 'always']));
}

function whenAssigned(...roles: readonly Role[]): Allowed {
  return Object.fromEntries(roles.map((role) => [role, 'when-assigned']));
}

function whenReleased(...roles: readonly Role[]): Allowed {
  return Object.fromEntries(roles.map((role) => [role, 'when-released']));
}

function whenAuthorised(...roles: readonly Role[]): Allowed {
  return Object.fromEntries(roles.map((role) => [role, 'when-authorised']));
}
