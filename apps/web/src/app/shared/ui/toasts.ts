import { Service, signal } from '@angular/core';

export interface Toast {
  readonly id: number;
  /** `undefined` says "gespeichert" in the language of the screen. */
  readonly text: string | undefined;
  readonly undo: (() => void) | undefined;
  readonly isFailure: boolean;
}

const quietMilliseconds = 4_000;
/** Long enough to read, to think and to reach for it. */
const undoMilliseconds = 10_000;

/** Quiet words about what has just been done. Nothing that must be read belongs here. */
@Service()
export class Toasts {
  private readonly shown = signal<readonly Toast[]>([]);
  readonly all = this.shown.asReadonly();
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private lastId = 0;

  saved(undo?: () => void): void {
    this.show(undefined, undo);
  }

  show(text: string | undefined, undo?: () => void): void {
    this.add({ text, undo, isFailure: false });
  }

  /** What did not work, where trying again is all there is to do. */
  failed(text: string): void {
    this.add({ text, undo: undefined, isFailure: true });
  }

  private add(words: Omit<Toast, 'id'>): void {
    this.lastId += 1;
    const toast = { id: this.lastId, ...words };
    // A second "gespeichert" replaces the first; only what can be undone piles up.
    this.shown.update((all) => [...all.filter((other) => other.undo !== undefined), toast]);
    this.hideLater(toast);
  }

  dismiss(toast: Toast): void {
    this.hold(toast);
    this.shown.update((all) => all.filter((other) => other.id !== toast.id));
  }

  undo(toast: Toast): void {
    this.dismiss(toast);
    toast.undo?.();
  }

  /** While pointer or focus is on it, a message stays. */
  hold(toast: Toast): void {
    clearTimeout(this.timers.get(toast.id));
    this.timers.delete(toast.id);
  }

  hideLater(toast: Toast): void {
    this.hold(toast);
    const isQuiet = toast.undo === undefined && !toast.isFailure;
    const time = isQuiet ? quietMilliseconds : undoMilliseconds;
    this.timers.set(
      toast.id,
      setTimeout(() => {
        this.dismiss(toast);
      }, time),
    );
  }
}
