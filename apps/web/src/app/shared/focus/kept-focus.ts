import { afterNextRender, DestroyRef, type ElementRef, inject } from '@angular/core';

/** Where somebody can go on: a heading, or the row that holds what they were at. */
const restingPlaces = 'h1, h2, h3, h4, .row__button';

/**
 * When what has the focus goes away – a form that was sent, a button that did its work –, the focus
 * goes to the nearest heading before it that is still there, and not to the top of the page. Call it
 * where `inject` is allowed.
 * @param place within which the focus is looked after
 */
export function keepFocusWithin(place: () => ElementRef<HTMLElement>): void {
  const destroyed = inject(DestroyRef);
  afterNextRender(() => {
    const { nativeElement: root } = place();
    const { ownerDocument: document } = root;
    let last: Element | undefined;
    let before: readonly HTMLElement[] = [];

    root.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      last = target;
      before = placesBefore(target, root);
    });
    root.addEventListener('focusout', ({ target }) => {
      queueMicrotask(() => {
        // Left on purpose; what goes away leaves no element behind.
        const isThere = target instanceof Element && target.isConnected;
        if (isThere && target === last && document.activeElement !== target) last = undefined;
      });
    });
    const observer = new MutationObserver(() => {
      if (last === undefined || last.isConnected) return;
      last = undefined;
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) goOn(before, document);
    });
    observer.observe(root, { childList: true, subtree: true });
    destroyed.onDestroy(() => {
      observer.disconnect();
    });
  });
}

/** The nearest one first. */
function placesBefore(element: Element, root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(restingPlaces)]
    .filter((place) => isBefore(place, element))
    .reverse();
}

function isBefore(place: Element, element: Element): boolean {
  const position = place.compareDocumentPosition(element);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function goOn(places: readonly HTMLElement[], document: Document): void {
  for (const place of places) {
    if (!place.isConnected) continue;
    if (!place.matches('button, [tabindex]')) place.tabIndex = -1;
    // The heading of the page stays where it is: only a part of the page has changed.
    place.focus({ preventScroll: place.matches('h1') });
    // What is hidden does not take it.
    if (document.activeElement === place) return;
  }
}
