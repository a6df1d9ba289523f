// How long a question of the global search takes, for one person and for ten at once.
import autocannon from 'autocannon';
import { askAlone, quantiles } from './load.mjs';

/** What people type: whole words, beginnings, parts, typing errors, numbers, names, sentences. */
const questions = [
  ...['Auskunft', 'Vorhaben 17', 'Fachbereich', 'Telefone', 'Stoßzeiten', 'überlastet'],
  ...['Chatbot', 'Chatbot Fachbereich 12', 'LAST-2025-0100', 'LAST-2024', 'last20260002'],
  ...['Köln', 'Duesseldorf', 'Übach', 'Bad', 'Rhein-Sieg', '53111', '05314000', 'Bonn'],
  ...['Wohngeld', 'Antrag', 'Übersetzung', 'Posteingang', 'invoice', 'road damage', 'Kita'],
  ...['Auskumft', 'Telefnoe', 'Chatbto', 'Wohngled', 'Gelsenkirhcen', 'Fachberiech 7'],
  ...[
    'Einfache Fragen rund um die Uhr',
    'Wer beantwortet Fragen zu Stoßzeiten?',
    'IT-Koordination',
  ],
  ...['be', 'ki', 'xyzzy', 'der die das', 'Bürgerservice Standardfragen Vorhaben 3999'],
];

/**
 * @typedef {{ p50: number, p95: number }} Times milliseconds
 * @param {{ url: string, cookie: string, rounds?: number, seconds?: number }} where
 * @returns {Promise<{ questions: number, alone: Times, tenAtOnce: Times & { perSecond: number } }>}
 * @throws when an answer was anything but 200
 */
export async function measureSearch({ url, cookie, rounds = 5, seconds = 10 }) {
  const addresses = questions.map(
    (question) => `/api/search?q=${encodeURIComponent(question)}&limit=10`,
  );
  const urls = addresses.map((address) => url + address);
  await askAlone(urls, { cookie, requests: urls.length }); // warm-up
  const alone = await askAlone(urls, { cookie, requests: rounds * urls.length });
  const tenAtOnce = await atOnce({ url, cookie, addresses, seconds });
  return { questions: questions.length, alone, tenAtOnce };
}

async function atOnce({ url, cookie, addresses, seconds }) {
  const times = [];
  const result = await new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections: 10,
        duration: seconds,
        requests: addresses.map((path) => ({ method: 'GET', path, headers: { cookie } })),
      },
      (error, finished) => (error ? reject(error) : resolve(finished)),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`Search: ${result.non2xx} refused, ${result.errors} broken answers.`);
  }
  return { ...quantiles(times), perSecond: times.length / result.duration };
}
