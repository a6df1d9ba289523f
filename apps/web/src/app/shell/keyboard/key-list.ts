import { Service, signal } from '@angular/core';

/** Whether the list of keys is open; the key `?` and the account menu open it. */
@Service()
export class KeyList {
  private readonly shown = signal(false);
  readonly isOpen = this.shown.asReadonly();

  open(): void {
    this.shown.set(true);
  }

  close(): void {
    this.shown.set(false);
  }
}
