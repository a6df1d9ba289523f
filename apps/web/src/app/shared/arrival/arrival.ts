import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { NavigationEnd, NavigationStart, Router } from '@angular/router';

const productName = 'KI-Kompass';

/**
 * What happens when a new page arrives: the title of the window, the focus on its heading (so that
 * a screen reader starts there), the top of the page. Filters and tabs change only the address and
 * leave all three alone.
 */
@Service()
export class Arrival {
  private readonly document = inject(DOCUMENT);
  private readonly title = signal('');
  private path: string | undefined;
  private isBackOrForward = false;
  private isAwaited = false;
  private isFromTheTop = false;
  private heading: HTMLElement | undefined;

  constructor() {
    effect(() => {
      const title = this.title();
      this.document.title = title === '' ? productName : `${title} – ${productName}`;
    });
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationStart) {
        this.isBackOrForward = event.navigationTrigger === 'popstate';
      }
      if (event instanceof NavigationEnd) this.arriveAt(event.urlAfterRedirects);
    });
  }

  name(title: string): void {
    this.title.set(title);
  }

  /** A heading has appeared; it takes the focus if a navigation is waiting for one. */
  claim(heading: HTMLElement): void {
    this.heading = heading;
    if (!this.isAwaited) return;
    this.isAwaited = false;
    if (this.isFromTheTop) this.document.defaultView?.scrollTo({ top: 0 });
    const { activeElement } = this.document;
    const isReadingOn = activeElement?.closest('main') ?? undefined;
    if (isReadingOn === undefined) heading.focus({ preventScroll: true });
  }

  private arriveAt(url: string): void {
    const path = url.replace(/[?#].*/, '');
    const before = this.path;
    this.path = path;
    // The browser itself reads out the first page.
    if (before === undefined || before === path) return;
    // After a change of tabs no heading comes. From one municipality to the next it comes only when
    // the answer is there.
    this.isAwaited = true;
    this.isFromTheTop = !this.isBackOrForward;
    if (this.isFromTheTop && !this.heading?.isConnected) {
      this.document.defaultView?.scrollTo({ top: 0 });
    }
  }
}
