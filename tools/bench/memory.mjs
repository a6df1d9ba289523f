// What a piece of work costs a process in memory.
import { sleep } from '../database/processes.mjs';
import { residentMegabytes } from './processes.mjs';

/**
 * @template Result
 * @param {number} pid of a process that has nothing to do now
 * @param {() => Promise<Result>} work during which it is looked at fifty times a second
 * @returns {Promise<{ idle: number, above: number, seconds: number, result: Result }>} resident
 *   memory in MB (10^6 bytes): after ten seconds of rest, and how far it rose above that
 */
export async function memoryOf(pid, work) {
  await sleep(10_000);
  const idle = residentMegabytes(pid);
  let peak = idle;
  const looking = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(pid));
  }, 20);
  const begun = performance.now();
  try {
    const result = await work();
    return { idle, above: peak - idle, seconds: (performance.now() - begun) / 1_000, result };
  } finally {
    clearInterval(looking);
  }
}
