import { effect, type Resource } from '@angular/core';
import { problemOf } from '../problem/problem';

export type Reloadable = Resource<unknown> & { reload(): boolean };

const againMilliseconds = 5_000;

/**
 * How to load a resource again for certain: what is on its way may be older than the wish, so it is
 * loaded once more afterwards, and a server in trouble is asked again. Call it where `inject` is
 * allowed.
 */
export function reloader(resource: Reloadable): () => void {
  let isWanted = false;
  const reload = (): void => {
    isWanted = resource.isLoading();
    if (!isWanted) resource.reload();
  };
  effect((onCleanup) => {
    if (resource.isLoading()) return;
    if (isWanted) reload();
    const error = resource.error();
    if (error === undefined || problemOf(error).status < 500) return;
    const timer = setTimeout(reload, againMilliseconds);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
  return reload;
}
