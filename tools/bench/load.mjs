// Load from ten connections that ask again as soon as they have their answer.
import autocannon from 'autocannon';

/**
 * @typedef {{ perSecond: number, p50: number, p95: number }} Load requests per second; milliseconds
 *
 * @param {string} url
 * @param {{ cookie: string, seconds: number }} options
 * @returns {Promise<Load>}
 * @throws when an answer was anything but 200: a refusal is quicker than the work
 */
export async function load(url, { cookie, seconds }) {
  const times = [];
  const result = await new Promise((resolve, reject) => {
    const run = autocannon(
      { url, connections: 10, duration: seconds, headers: { cookie } },
      (error, finished) => (error ? reject(error) : resolve(finished)),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} broken answers.`);
  }
  return { perSecond: times.length / result.duration, ...quantiles(times) };
}

/**
 * What a single person waits: one question after the other.
 * @param {readonly string[]} urls asked in turn, as often as `requests` says
 * @param {{ cookie: string, requests: number, before?: () => Promise<unknown> }} options `before` each
 *   question, and not in its time
 * @returns {Promise<{ p50: number, p95: number }>} milliseconds
 * @throws when an answer was anything but 200
 */
export async function askAlone(urls, { cookie, requests, before = async () => undefined }) {
  const times = [];
  for (let asked = 0; asked < requests; asked += 1) {
    const url = urls[asked % urls.length];
    await before();
    const begun = performance.now();
    const answer = await fetch(url, { headers: { cookie } });
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}.`);
  }
  return quantiles(times);
}

/** @param {number[]} times in any order */
export function quantiles(times) {
  times.sort((a, b) => a - b);
  const quantile = (share) => times[Math.floor(share * (times.length - 1))];
  return { p50: quantile(0.5), p95: quantile(0.95) };
}

/**
 * Loads two servers in turn, so that whatever else the machine does meets both.
 * @param {readonly [string, string]} urls
 * @returns {Promise<readonly [Load, Load]>} of each the round with the median throughput
 */
export async function loadInTurn(urls, { cookie, rounds, seconds }) {
  for (const url of urls) await load(url, { cookie, seconds: 3 }); // warm-up
  const measured = [[], []];
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, url] of urls.entries()) {
      measured[index].push(await load(url, { cookie, seconds }));
    }
    const [api, bare] = measured.map((loads) => loads.at(-1).perSecond.toFixed(0));
    console.log(`  round ${round}: API ${api}/s, bare server ${bare}/s`);
  }
  return measured.map((loads) => median(loads, ({ perSecond }) => perSecond));
}

/** The middle one by a figure. */
export function median(things, figure = Number) {
  return [...things].sort((a, b) => figure(a) - figure(b))[Math.floor(things.length / 2)];
}
