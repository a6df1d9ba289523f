// Keeps the embedded server alive as long as a process holds it.
import { sleep } from './processes.mjs';

const attemptsInARow = 5;
const quietMilliseconds = 60_000;

/**
 * Watches the holding connection; when it breaks, starts the server again on the same port, so that
 * the application's connections come back by themselves.
 * @param {import('pg').Client} holder
 * @param {() => Promise<import('pg').Client>} restart
 * @param {(error: Error) => void} onLost called once after several restarts in a row
 */
export function keepRunning(holder, restart, onLost) {
  let current = holder;
  let ended = false;
  let restarts = 0;
  let lastBreak = 0;
  let repairing = Promise.resolve();

  const watch = (client) => {
    current = client;
    client.once('end', () => {
      if (!ended) repairing = repair();
    });
  };
  const repair = async () => {
    restarts = Date.now() - lastBreak > quietMilliseconds ? 1 : restarts + 1;
    lastBreak = Date.now();
    console.error('The database ended unexpectedly; starting it again.');
    let problem = new Error('The database ended again and again.');
    for (; restarts <= attemptsInARow && !ended; restarts += 1) {
      try {
        watch(await restart());
        return;
      } catch (error) {
        problem = error;
        await sleep(300 * restarts);
      }
    }
    if (!ended) onLost(problem);
  };

  watch(holder);
  return {
    /** Lets go of the folder; the server itself keeps running. */
    end: async () => {
      ended = true;
      await repairing;
      await current.end().catch(() => undefined);
    },
  };
}
