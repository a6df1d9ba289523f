import { computed, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { LiveEvents, type News } from './live-events';

interface HeldList {
  /** What is shown: another selection has been loaded with everything that waited. */
  readonly selection: () => unknown;
  readonly touches: (news: Exclude<News, { kind: 'resync' }>) => boolean;
  /** Whether somebody's pointer or focus is in the list right now. */
  readonly isHeld: () => boolean;
  readonly reload: () => void;
}

export interface HeldChanges {
  /** How many projects have changed and wait to be shown. */
  readonly waiting: Signal<number>;
  show(): void;
}

/**
 * A list that never moves under somebody's hands: what happens meanwhile waits until it is asked
 * for; otherwise it is loaded quietly. Call it where `inject` is allowed.
 */
export function heldChanges({ selection, touches, isHeld, reload }: HeldList): HeldChanges {
  const changed = signal<ReadonlySet<string | null>>(new Set());
  const waiting = computed(() => changed().size);
  const isOutdated = signal(false);
  const clear = (): void => {
    changed.set(new Set());
    isOutdated.set(false);
  };
  const show = (): void => {
    clear();
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
    changed.update((before) => new Set([...before, ...about.map(({ projectId }) => projectId)]));
    if (isUncertain) isOutdated.set(true);
  });
  // Nobody knows whether anything happened, so there is no line: it waits until the hands are off.
  effect(() => {
    if (isOutdated() && !isHeld() && waiting() === 0) show();
  });
  effect(() => {
    selection();
    untracked(clear);
  });
  return { waiting, show };
}
