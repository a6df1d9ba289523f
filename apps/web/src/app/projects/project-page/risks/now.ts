import { DestroyRef, inject, Service, signal } from '@angular/core';

const everyMilliseconds = 30_000;

/** The instant it is, for words that count hours; often enough that they are never a minute late. */
@Service({ autoProvided: false })
export class Now {
  private readonly current = signal(new Date());
  readonly instant = this.current.asReadonly();

  constructor() {
    const timer = setInterval(() => {
      this.current.set(new Date());
    }, everyMilliseconds);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }
}
