import { rolesIn, type Actor } from '../access/actor';
import type { FieldGroup } from '../access/field-groups';
import { groupsReadBy } from '../access/own-reading';
import { readableGroups } from '../access/permits';
import { hiddenEventTypes, type EventType } from '../audit/audit-event';
import type { LiveMessage } from './live-message';

/** An event that has just been committed, as far as somebody may be told of it. */
export interface LiveEvent {
  readonly organisationId: string;
  readonly projectId: string | null;
  readonly version: number;
  readonly fieldGroup: FieldGroup;
  readonly type: EventType;
}

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
  const isTold =
    event.fieldGroup === 'people'
      ? roles.some((role) => groupsReadBy[role].includes('people'))
      : roles.length > 0;
  return isTold ? changed(event) : null;
}

function aboutProject(actor: Actor, event: LiveEvent, projectId: string): LiveMessage | null {
  const groups = readableGroups(actor, { organisationId: event.organisationId });
  if (groups.size === 0) return null;
  if (!groups.has(event.fieldGroup) || hiddenEventTypes(groups).includes(event.type)) return null;
  return event.type === 'project.draft-deleted' ? { kind: 'gone', projectId } : changed(event);
}

function changed(event: LiveEvent): LiveMessage {
  const { organisationId, projectId, fieldGroup, type, version } = event;
  return { kind: 'changed', organisationId, projectId, fieldGroup, type, version };
}
