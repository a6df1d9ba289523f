import { effect, inject, type Signal, signal } from '@angular/core';
import { LiveEvents, type News } from './live-events';

interface HeldList {
  readonly touches: (news: Exclude<News, { kind: 'resync' }>) => boolean;
  /** Whether somebody's pointer or focus is in the list right now. */
  readonly isHeld: () => boolean;
  readonly reload: () => void;
}

export interface HeldChanges {
  /** How many changes wait to be shown. */
  readonly waiting: Signal<number>;
  /** Another selection was loaded: nothing waits any more. */
  clear(): void;
  show(): void;
}

/**
 * A list that never moves under somebody's hands: what happens meanwhile waits until it is asked
 * for; otherwise it is loaded quietly. Call it where `inject` is allowed.
 */
export function heldChanges({ touches, isHeld, reload }: HeldList): HeldChanges {
  const waiting = signal(0);
  const isOutdated = signal(false);
  const show = (): void => {
    waiting.set(0);
    isOutdated.set(false);
    reload();
  };
  inject(LiveEvents).listen((news) => {
    const about = news.filter((one) => one.kind !== 'resync').filter(touches);
    const isUncertain = news.some(({ kind }) => kind === 'resync');
    if (about.length === 0 && !isUncertain) return;
    if (!isHeld()) {
      show();
      return;
    }
    // One act may leave several events; people count what they would see.
    waiting.update((count) => count + new Set(about.map(({ projectId }) => projectId)).size);
    if (isUncertain) isOutdated.set(true);
  });
  // Nobody knows whether anything happened, so there is no line: it waits until the hands are off.
  effect(() => {
    if (isOutdated() && !isHeld() && waiting() === 0) show();
  });
  return {
    waiting: waiting.asReadonly(),
    clear: () => {
      waiting.set(0);
      isOutdated.set(false);
    },
    show,
  };
}
