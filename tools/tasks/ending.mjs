// One way to end for every reason: Ctrl-C, SIGTERM, a closed terminal, a lost parent.
import { watchParent } from './parent.mjs';

/**
 * @returns {{ asked: Promise<void>, isAsked: () => boolean }} asked resolves at the first reason to end;
 *   further signals are ignored, because the ending is already under way
 */
export function watchForEnd() {
  let ended = false;
  const asked = new Promise((resolve) => {
    const end = () => {
      ended = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
    watchParent(end);
  });
  return { asked, isAsked: () => ended };
}
