import { actionTable, type Action } from '../access/actions';
import { type Actor, rolesIn } from '../access/actor';
import { permits, readableGroups } from '../access/permits';
import type { Role } from '../access/roles';
import { scopeOf, scopeOfReleased } from '../access/scope';
import type { WorkKind } from './list-my-work';

/** What can wait for a person in one of their organisations. */
export interface Duty {
  readonly organisationId: string;
  /** The roles the person holds there. */
  readonly roles: readonly Role[];
  readonly kinds: readonly WorkKind[];
  readonly readsEconomics: boolean;
}

/** The acts at a gate that others ask somebody for. */
export const gateActs = ['gate.agree', 'gate.decide', 'gate.record'] as const satisfies Action[];

/**
 * What can wait for this person, by organisation: everything where they see all projects, and what
 * a role is asked that sees released projects alone. Roles held elsewhere never count.
 * @returns organisations in which nothing can wait are left out; both kinds of duties can be of one
 */
export function dutiesOf(actor: Actor): readonly Duty[] {
  return [...dutiesOnAllProjects(actor), ...dutiesOnReleasedProjects(actor)];
}

function dutiesOnAllProjects(actor: Actor): readonly Duty[] {
  return scopeOf(actor)
    .ownOrganisationIds.map((organisationId) => dutyIn(actor, organisationId))
    .filter(({ kinds }) => kinds.length > 0);
}

/** Each role stands for itself: what one is asked never waits for another. */
function dutiesOnReleasedProjects(actor: Actor): readonly Duty[] {
  return scopeOfReleased(actor, 'opinions').releasedOrganisations.flatMap(
    ({ organisationId, roles }) =>
      roles.flatMap((role) => {
        const kinds = askedInRelease.filter(({ act }) => role in actionTable[act].allowed);
        const duty = { organisationId, roles: [role], readsEconomics: false };
        return kinds.length === 0 ? [] : [{ ...duty, kinds: kinds.map(({ kind }) => kind) }];
      }),
  );
}

const askedInRelease = [
  { kind: 'opinion', act: 'opinion.give' },
  { kind: 'consent', act: 'consent.give' },
] as const satisfies readonly { kind: WorkKind; act: Action }[];

function dutyIn(actor: Actor, organisationId: string): Duty {
  const readable = readableGroups(actor, { organisationId });
  const roles = [...new Set(rolesIn(actor, organisationId))];
  const asked = { organisationId, authorised: roles };
  const has: Readonly<Record<WorkKind, boolean>> = {
    task: readable.has('checklist'),
    decision: readable.has('decisions') && gateActs.some((act) => permits(actor, act, asked)),
    waiver:
      readable.has('checklist') &&
      readable.has('decisions') &&
      permits(actor, 'checklist.waive-grant', asked),
    classification:
      readable.has('checklist') && permits(actor, 'classification.confirm', { organisationId }),
    opinion: permits(actor, 'opinion.give', {
      organisationId,
      assigned: { roles, personIds: [] },
    }),
    // Of whoever sees all projects nobody asks it.
    consent: false,
    condition: readable.has('decisions'),
    incident: readable.has('checklist') && permits(actor, 'incident.record', { organisationId }),
    'planned-end': permits(actor, 'project.edit', { organisationId }),
  };
  const kinds = (Object.keys(has) as WorkKind[]).filter((kind) => has[kind]);
  return { organisationId, roles, kinds, readsEconomics: readable.has('economics') };
}

/** Doing one of these is a day's work with projects; looking at them is not. */
const work: readonly Action[] = [
  'project.edit',
  'checklist.edit',
  'evidence.add',
  'condition.fulfil',
  ...gateActs,
];

/**
 * Whether the person works on projects, so that their day begins with what waits for them. It
 * follows from their roles alone: a start page that changes with what there is surprises people.
 */
export function worksOnProjects(actor: Actor): boolean {
  return dutiesOnAllProjects(actor).some(({ roles }) =>
    roles.some((role) => work.some((action) => actionTable[action].allowed[role] !== undefined)),
  );
}
