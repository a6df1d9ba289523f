import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

const probeEverySeconds = 5;

/**
 * Whether the server can be reached. Lost by a request without an answer or by the browser's own
 * word; found again by asking `/api/health` until it answers.
 */
@Service()
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly reachable = signal(true);
  readonly isOnline = this.reachable.asReadonly();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const listening = new AbortController();
    const { signal } = listening;
    this.window?.addEventListener(
      'offline',
      () => {
        this.lost();
      },
      { signal },
    );
    this.window?.addEventListener(
      'online',
      () => {
        void this.probe();
      },
      { signal },
    );
    inject(DestroyRef).onDestroy(() => {
      listening.abort();
      clearTimeout(this.timer);
    });
  }

  lost(): void {
    this.reachable.set(false);
    this.probeLater();
  }

  found(): void {
    clearTimeout(this.timer);
    this.reachable.set(true);
  }

  /** Somebody wants to go on now, not in five seconds. */
  check(): void {
    clearTimeout(this.timer);
    void this.probe();
  }

  private probeLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.probe(), probeEverySeconds * 1000);
  }

  /** Plain fetch: this question must not run through the interceptor that reports a loss. */
  private async probe(): Promise<void> {
    try {
      await fetch('/api/health', { cache: 'no-store' });
      this.found();
    } catch {
      this.lost();
    }
  }
}
