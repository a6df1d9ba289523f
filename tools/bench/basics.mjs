// What a person waits for every day: start, first page, list, my work, overview, search, live.
import { isDeepStrictEqual } from 'node:util';
import { sleep } from '../database/processes.mjs';
import { firstPageKilobytes } from './first-page.mjs';
import { migrate, onDatabase, organisationOf, signIn } from './installation.mjs';
import { measureLive } from './live.mjs';
import { askAlone, loadInTurn } from './load.mjs';
import { measureMyWork } from './my-work.mjs';
import { measureOverview } from './overview.mjs';
import { residentMegabytes, startApi, startBareServer } from './processes.mjs';
import { productQueries } from './queries.mjs';
import { measureSearch } from './search.mjs';
import { seedItems } from './seed-items.mjs';
import { seedProjects } from './seed.mjs';
import { warmStartSeconds } from './start-time.mjs';

const listAddress = '/api/projects?limit=25';
const people = { coordinator: 'koordination@bonn.demo', colleague: 'fachbereich@bonn.demo' };

/** @param {{ projects: number }} size how many projects one municipality has */
export async function measureBasics(size) {
  console.log('Warm start …');
  const warmStarts = await warmStartSeconds(3);
  return onDatabase(async (database) => {
    const projects = { organisation: 'Bonn', count: size.projects };
    const api = await startApi(database);
    try {
      console.log('Memory after ten idle seconds …');
      await sleep(10_000);
      const idleMegabytes = residentMegabytes(api.pid);
      const cookie = await signIn(api.url, people.coordinator);
      console.log('First page …');
      const firstPage = await firstPageKilobytes(api.url, cookie).catch(notMeasured);
      console.log(`List of ${projects.count} projects …`);
      await seedProjects(database.ownerUrl, projects);
      const listLoads = await measureList(database, api, cookie);
      console.log('Checklists of all of them …');
      await seedItems(database.ownerUrl, people);
      await migrate(database); // a start indexes what came past the application
      const floor = await askAlone([`${api.url}/api/session`], { cookie, requests: 200 });
      console.log('My work …');
      const myWork = await measureMyWork(api.url, { cookie });
      console.log('Overview …');
      const organisation = await organisationOf(api.url, cookie);
      const overview = await measureOverview(api.url, { cookie, organisation });
      console.log('Search …');
      const search = await measureSearch({ url: api.url, cookie });
      console.log('A change that reaches 500 open pages …');
      const live = await measureLive(database);
      return {
        warmStarts,
        idleMegabytes,
        firstPage,
        ...listLoads,
        floor,
        myWork,
        overview,
        search,
        live,
      };
    } finally {
      await api.stop();
    }
  });
}

async function measureList(database, api, cookie) {
  const bare = await startBareServer(database, await productQueries());
  try {
    const urls = [api.url + listAddress, bare.url + listAddress];
    await requireSameAnswer(urls, cookie);
    const [apiLoad, bareLoad] = await loadInTurn(urls, { cookie, rounds: 5, seconds: 5 });
    return { apiLoad, bareLoad, loadedMegabytes: residentMegabytes(api.pid) };
  } finally {
    await bare.stop();
  }
}

/** Both do the same work only if they say the same. */
async function requireSameAnswer(urls, cookie) {
  const ask = async (url) => (await fetch(url, { headers: { cookie } })).json();
  const [api, bare] = await Promise.all(urls.map(ask));
  if (api.items?.length === 25 && isDeepStrictEqual(api, bare)) return;
  throw new Error('The API and the bare server answer differently; comparing them says nothing.');
}

function notMeasured({ message }) {
  console.error(message);
  return undefined;
}
