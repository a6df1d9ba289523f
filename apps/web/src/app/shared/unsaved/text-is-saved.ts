import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { UnsavedChanges } from './unsaved-changes';

/** Asks before the router takes a page away that holds text nobody has saved. */
export const textIsSaved: CanDeactivateFn<unknown> = () => inject(UnsavedChanges).mayLeave('page');
