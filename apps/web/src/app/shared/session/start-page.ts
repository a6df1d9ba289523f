import { inject } from '@angular/core';
import type { RedirectFunction } from '@angular/router';
import { worksOnProjects } from '@ki-kompass/domain';
import { SessionStore } from './session-store';

/** Whoever works on projects begins with their work, everybody else with the list of projects. */
export const startPage: RedirectFunction = async () => {
  const session = inject(SessionStore);
  await session.ready();
  const actor = session.actor();
  if (actor === undefined) return '/anmelden';
  return worksOnProjects(actor) ? '/meine-arbeit' : '/projekte';
};
