import { ErrorHandler, inject } from '@angular/core';
import type { NavigationError } from '@angular/router';
import { Connection } from './shared/problem/connection';
import { useTexts } from './shared/texts/define-texts';
import { Toasts } from './shared/ui/toasts';
import { shellTexts } from './shell/shell.texts';

/**
 * Pages are loaded when they are first opened. Without a connection that fails, and whoever clicked
 * is told why nothing happens; every other failure of a navigation is an error as before.
 */
export function pageNotLoaded({ error }: NavigationError): void {
  if (!isNotLoaded(error)) {
    inject(ErrorHandler).handleError(error);
    return;
  }
  inject(Connection).lost();
  inject(Toasts).failed(useTexts(shellTexts)().pageNeedsConnection);
}

/** Every browser has its own words for it: "Failed to fetch dynamically imported module". */
function isNotLoaded(error: unknown): boolean {
  return error instanceof TypeError && /module/i.test(error.message);
}
