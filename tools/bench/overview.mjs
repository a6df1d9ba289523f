// How long the overview takes where one organisation has thousands of projects.
import { load } from './load.mjs';

/**
 * @typedef {{ p50: number, p95: number }} Times in milliseconds
 *
 * @param {string} url of the API
 * @param {{ cookie: string, organisation: string, requests?: number, seconds?: number }} options
 *   `organisation` is the id of the one that is looked at and stands in the middle
 * @returns {Promise<Record<'own' | 'network' | 'map', { alone: Times,
 *   ten: Times & { perSecond: number } }>>} by request: one connection that asks again when it has
 *   its answer, and ten of them
 */
export async function measureOverview(url, { cookie, organisation, requests = 100, seconds = 5 }) {
  const portfolio = `${url}/api/portfolio`;
  const addresses = {
    own: `${portfolio}/overview?organisation=${organisation}`,
    network: `${portfolio}/overview?organisation=${organisation}&reach=network`,
    map: `${portfolio}/municipalities?organisation=${organisation}&reach=network`,
  };
  const measured = {};
  for (const [name, address] of Object.entries(addresses)) {
    await askAlone(address, { cookie, requests: 20 }); // warm-up
    const alone = await askAlone(address, { cookie, requests });
    measured[name] = { alone, ten: await load(address, { cookie, seconds }) };
  }
  return measured;
}

/** @throws when an answer was anything but 200 */
async function askAlone(address, { cookie, requests }) {
  const times = [];
  for (let asked = 0; asked < requests; asked += 1) {
    const begun = performance.now();
    const answer = await fetch(address, { headers: { cookie } });
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  }
  times.sort((a, b) => a - b);
  const quantile = (share) => times[Math.floor(share * (times.length - 1))];
  return { p50: quantile(0.5), p95: quantile(0.95) };
}
