import { inject } from '@angular/core';
import { type RedirectFunction, Router } from '@angular/router';
import { type Actor, type Role, worksOnProjects } from '@ki-kompass/domain';
import { SessionStore } from './session-store';

interface Start {
  readonly path: string;
  /** The organisation it is about, where not every one of the person's will do. */
  readonly organisation: string | undefined;
}

/** Whoever works on projects begins with their work, whatever else they administer. */
const administration: readonly (readonly [Role, string])[] = [
  ['network-admin', '/verwaltung/organisationen'],
  ['organisation-admin', '/verwaltung/personen'],
];

/**
 * Where the day of a person begins. It follows from their roles alone.
 * @param named the organisation that the address names
 */
export function startOf(actor: Actor, named: string | undefined): Start {
  if (worksOnProjects(actor)) return { path: '/meine-arbeit', organisation: named };
  for (const [role, path] of administration) {
    const places = actor.memberships.filter((membership) => membership.role === role);
    const place = places.find(({ organisationId }) => organisationId === named) ?? places[0];
    if (place !== undefined) return { path, organisation: place.organisationId };
  }
  return { path: '/projekte', organisation: named };
}

export const startPage: RedirectFunction = async ({ queryParams }) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  await session.ready();
  const actor = session.actor();
  if (actor === undefined) return '/anmelden';
  const { path, organisation } = startOf(actor, queryParams['organisation'] as string | undefined);
  return router.createUrlTree(
    [path],
    organisation === undefined ? {} : { queryParams: { organisation } },
  );
};
