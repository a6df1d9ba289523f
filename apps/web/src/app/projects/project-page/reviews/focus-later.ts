import { afterNextRender, DOCUMENT, inject, Injector } from '@angular/core';

/** For forms that open and close: moves the focus to what the next rendering shows, by its id. */
export function useFocusLater(): (id: string) => void {
  const injector = inject(Injector);
  const document = inject(DOCUMENT);
  return (id) => {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector });
  };
}
