import { rolesIn, type Actor } from '../access/actor';
import type { FieldGroup, VisibilityLevel } from '../access/field-groups';
import { groupsReadBy } from '../access/own-reading';
import { disclosuresFor, permits, readableGroups, readingOf } from '../access/permits';
import { openableGroups, type Visibility } from '../access/visibility';
import type { Role } from '../access/roles';
import type { Disclosure } from '../access/visibility-defaults';
import { hiddenEventTypes, type Changes, type EventType } from '../audit/audit-event';
import { changesOpenedProfile, isSummarised } from '../projects/opened-project';
import { participationPath, participationRoles } from '../projects/participation';
import { visibilityPath } from '../projects/set-visibility';
import type { LiveMessage } from './live-message';

/** An event that has just been committed, as far as somebody may be told of it. */
export interface LiveEvent {
  readonly organisationId: string;
  readonly projectId: string | null;
  readonly version: number;
  readonly fieldGroup: FieldGroup;
  readonly type: EventType;
  /** The paths that it changed. */
  readonly paths: readonly string[];
  /** Filled only for events that move who reads the project. */
  readonly changes: Changes;
  /** How far the project is open to others today; `null` without a project, or when it is gone. */
  readonly visibility: Visibility | null;
  /** The roles it is released to today. */
  readonly releasedTo: readonly Role[];
}

/** Events whose changes say who reads the project before and after. */
export const typesThatMoveReading: readonly EventType[] = [
  'visibility.changed',
  'participation.ended',
];

/** What decides about hearing of something: the memberships and nothing else of a person. */
export type Listener = Pick<Actor, 'memberships'>;

/**
 * What a listener is told about an event, by the same rules that decide what they read.
 * @returns `null` when it is none of their business
 */
export function messageFor(listener: Listener, event: LiveEvent): LiveMessage | null {
  const actor = { ...listener, personId: '' };
  return event.projectId === null
    ? aboutOrganisation(actor, event)
    : aboutProject(actor, event, event.projectId);
}

/** Two listeners with the same key are told the same, so it is decided once for both. */
export function listenerKey({ memberships }: Listener): string {
  const held = memberships.map(({ organisationId, role }) => `${organisationId} ${role}`);
  return [...new Set(held)].sort().join();
}

/** Every member knows what their organisation lays down; who works there knows who reads people. */
function aboutOrganisation(actor: Actor, event: LiveEvent): LiveMessage | null {
  const roles = rolesIn(actor, event.organisationId);
  const isTold = event.fieldGroup === 'people' ? readsPeople(actor, event) : roles.length > 0;
  return isTold ? changed(event) : null;
}

const ofOrganisations: readonly EventType[] = ['organisation.created', 'organisation.changed'];

/** The network looks after its own people and after all organisations, not after their people. */
function readsPeople(actor: Actor, { organisationId, type }: LiveEvent): boolean {
  const roles = rolesIn(actor, organisationId);
  if (roles.some((role) => groupsReadBy[role].includes('people'))) return true;
  if (roles.includes('network-admin')) return true;
  return (
    ofOrganisations.includes(type) && actor.memberships.some(({ role }) => role === 'network-admin')
  );
}

function aboutProject(actor: Actor, event: LiveEvent, projectId: string): LiveMessage | null {
  if (readingOf(actor, target(event, event.visibility)) !== 'own') {
    if (event.type === 'participation.ended' && hasLostReading(actor, event)) {
      return { kind: 'gone', projectId };
    }
    return event.type === 'visibility.changed'
      ? aboutOpening(actor, event, projectId)
      : aboutOpened(actor, event);
  }
  const groups = readableGroups(actor, target(event, event.visibility));
  if (!groups.has(event.fieldGroup) || hiddenEventTypes(groups).includes(event.type)) return null;
  return event.type === 'project.draft-deleted' ? { kind: 'gone', projectId } : changed(event);
}

/** What others read of these groups does not show these steps on the way. */
const insideOnly: readonly EventType[] = [
  'waiver.requested',
  'waiver.granted',
  'waiver.refused',
  'waiver.withdrawn',
  'waiver.lapsed',
  'gate.requested',
  'gate.agreed',
  'classification.recorded',
  'classification.confirmed',
  'project.substantially-changed',
  'evidence.added',
  'evidence.replaced',
  'evidence.redacted',
];

/** What nobody outside reads, however far the group is open. */
const neverOutside: readonly EventType[] = [
  'risk.added',
  'risk.changed',
  'risk.closed',
  'incident.recorded',
  'incident.changed',
  'incident.reported',
  'incident.closed',
  'human-review.recorded',
  'outputs.counted',
  'award.recorded',
];

/** What of an event about several fields shows in a summary of its group. */
const showsInSummary: Partial<Readonly<Record<EventType, (path: string) => boolean>>> = {
  'project.changed': isSummarised,
  // Whether an item applies follows from the project, so only its state moves the counts.
  'checklist-item.changed': (path) => path.endsWith('/state'),
};

/** Others are told of what is open to them, in words as far as they read all of it. */
function aboutOpened(actor: Actor, event: LiveEvent): LiveMessage | null {
  const about = target(event, event.visibility);
  const disclosed = disclosuresFor(actor, about)[event.fieldGroup];
  if (disclosed === 'none' || isKeptInside(event)) return null;
  if (disclosed === 'summary') {
    return isInSummary(event) ? somehowChanged(event, event.fieldGroup) : null;
  }
  const isHidden = hiddenEventTypes(readableGroups(actor, about)).includes(event.type);
  return isHidden ? null : { ...changed(event), version: null };
}

/** The group is open, but what happened is nothing that others read in it. */
function isKeptInside(event: LiveEvent): boolean {
  if (neverOutside.includes(event.type)) return true;
  return event.fieldGroup === 'profile' && !changesOpenedProfile(event);
}

function isInSummary({ type, paths }: LiveEvent): boolean {
  const shows = showsInSummary[type];
  return shows === undefined ? !insideOnly.includes(type) : paths.some(shows);
}

/** Others learn that a project came, went or shows another part of itself, and nothing else. */
function aboutOpening(actor: Actor, event: LiveEvent, projectId: string): LiveMessage | null {
  const [before, now] = [visibilityBefore(event), event.visibility].map((visibility) =>
    disclosuresFor(actor, target(event, visibility)),
  );
  const [was, is] = [before?.profile ?? 'none', now?.profile ?? 'none'];
  if (was !== 'none' && is === 'none') return { kind: 'gone', projectId };
  return isSame(before, now) ? null : somehowChanged(event, 'profile');
}

/** Only those who read it by the role it was released to know that anything has ended. */
function hasLostReading(actor: Actor, { organisationId, changes }: LiveEvent): boolean {
  const ended = participationRoles.filter((role) => changes[participationPath(role)] !== undefined);
  return permits(actor, 'project.view', { organisationId, releasedTo: ended });
}

function visibilityBefore({ visibility, changes }: LiveEvent): Visibility | null {
  if (visibility === null) return null;
  const levels = openableGroups.map((group) => {
    const change = changes[visibilityPath(group)];
    return [group, change === undefined ? visibility[group] : (change[0] as VisibilityLevel)];
  });
  return Object.fromEntries(levels) as Visibility;
}

function isSame(
  one: Readonly<Record<FieldGroup, Disclosure>> | undefined,
  other: Readonly<Record<FieldGroup, Disclosure>> | undefined,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function target({ organisationId, releasedTo }: LiveEvent, visibility: Visibility | null) {
  return visibility === null
    ? { organisationId, releasedTo }
    : { organisationId, releasedTo, visibility };
}

function somehowChanged(event: LiveEvent, fieldGroup: FieldGroup): LiveMessage {
  return { ...changed(event), fieldGroup, type: 'project.changed', version: null };
}

function changed(event: LiveEvent): Extract<LiveMessage, { kind: 'changed' }> {
  const { organisationId, projectId, fieldGroup, type, version } = event;
  return { kind: 'changed', organisationId, projectId, fieldGroup, type, version };
}
