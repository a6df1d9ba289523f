// How long the overview takes where one organisation has thousands of projects.
import { askAlone, load } from './load.mjs';

/**
 * @typedef {{ p50: number, p95: number }} Times in milliseconds
 *
 * @param {string} url of the API
 * @param {{ cookie: string, organisation: string, requests?: number, seconds?: number }} options
 *   `organisation` is the id of the one that is looked at and stands in the middle
 * @returns {Promise<Record<'own' | 'network' | 'map' | 'counted', { alone: Times,
 *   ten?: Times & { perSecond: number } }>>} by request: one connection that asks again when it has
 *   its answer, and ten of them; `counted` is the own one with a change before each question
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
    await askAlone([address], { cookie, requests: 20 }); // warm-up
    const alone = await askAlone([address], { cookie, requests });
    measured[name] = { alone, ten: await load(address, { cookie, seconds }) };
  }
  const { own } = addresses;
  const before = await aChange(url, cookie, organisation);
  measured.counted = { alone: await askAlone([own], { cookie, requests: 40, before }) };
  return measured;
}

/** Something happens before each question, so that nothing counted before may be given. */
async function aChange(url, cookie, organisation) {
  const list = `${url}/api/projects?organisation=${organisation}&status=active&limit=1`;
  const { items } = await (await fetch(list, { headers: { cookie } })).json();
  const address = `${url}/api/projects/${items[0].id}/status-confirmation`;
  return async () => {
    const answer = await fetch(address, { method: 'POST', headers: { cookie } });
    if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
    await answer.arrayBuffer();
  };
}
