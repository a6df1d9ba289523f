import { type Actor, rolesIn } from './actor';
import type { Role } from './roles';

/** Those who look from outside: everybody signed in, or everybody at all. */
export const audiences = ['network', 'public'] as const;
export type Audience = (typeof audiences)[number];

/**
 * Who looks at something: a person with their memberships, or one of the audiences as such. A
 * preview and the answer for nobody are read as an audience, so they are the real thing.
 */
export type Viewer = Actor | Audience;

/** The audience a viewer belongs to wherever they hold no role: the network with any membership. */
export function audienceOf(viewer: Viewer): Audience {
  if (typeof viewer === 'string') return viewer;
  return viewer.memberships.length > 0 ? 'network' : 'public';
}

/** The roles a viewer holds in an organisation; an audience holds none. */
export function rolesOfViewer(viewer: Viewer, organisationId: string): readonly Role[] {
  return typeof viewer === 'string' ? [] : rolesIn(viewer, organisationId);
}
