// How long "my work" takes where one person has thousands of open items.
import { askAlone, load } from './load.mjs';

/** The first page, one that is filtered, the decisions alone, and what the badge asks for. */
const pages = {
  page: '/api/my-work?limit=25',
  filtered: '/api/my-work?limit=25&kind=task&phase=scaling',
  decisions: '/api/my-work?limit=25&kind=decision',
  count: '/api/my-work/count',
};

/**
 * @typedef {{ p50: number, p95: number }} Times in milliseconds
 *
 * @param {string} url of the API
 * @param {{ cookie: string, requests?: number, seconds?: number }} options
 * @returns {Promise<Record<string, { alone: Times, ten: Times & { perSecond: number } }>>} by
 *   request: one connection that asks again when it has its answer, and ten of them
 */
export async function measureMyWork(url, { cookie, requests = 200, seconds = 5 }) {
  const measured = {};
  for (const [name, path] of Object.entries(pages)) {
    await askAlone([url + path], { cookie, requests: 20 }); // warm-up
    const alone = await askAlone([url + path], { cookie, requests });
    measured[name] = { alone, ten: await load(url + path, { cookie, seconds }) };
  }
  return measured;
}
