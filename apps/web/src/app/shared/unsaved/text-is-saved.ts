import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { SessionStore } from '../session/session-store';
import { UnsavedChanges } from './unsaved-changes';

/** Asks before the router takes a page away that holds text nobody has saved. */
export const textIsSaved: CanDeactivateFn<unknown> = () => {
  // Whoever is signed out was asked before that.
  if (inject(SessionStore).person() === undefined) return true;
  return inject(UnsavedChanges).mayLeave('page');
};
