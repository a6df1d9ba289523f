// Prints the figures and keeps them in docs/benchmarks.md.
import fs from 'node:fs';
import os from 'node:os';
import { format, resolveConfig } from 'prettier';
import { gateRows } from './gate-rows.mjs';
import { median } from './load.mjs';

const file = 'docs/benchmarks.md';

/** @param {Record<string, object | undefined>} figures what run.mjs measured, by measurement */
export function printReport(figures) {
  const rows = rowsOf(figures);
  console.table(rows.map(([what, goal, measured]) => ({ what, goal, measured })));
  return rows;
}

/** @param {number} loadBefore load average of the minute before */
export async function writeReport(figures, loadBefore) {
  const rows = printReport(figures);
  const options = { ...(await resolveConfig(file)), filepath: file };
  fs.writeFileSync(file, await format(document(rows, loadBefore), options));
  console.log(`Written to ${file}.`);
}

const rowsOf = ({ basics, ...figures }) => [
  ...(basics === undefined ? [] : basicRows(basics)),
  ...gateRows(figures),
];

function basicRows(figures) {
  const { warmStarts, idleMegabytes, loadedMegabytes, firstPage, apiLoad, bareLoad } = figures;
  const { floor, myWork, overview, search, live } = figures;
  const ratio = apiLoad.perSecond / bareLoad.perSecond;
  return [
    [
      'Warm `npm start` to the first answer (median of 3)',
      '≤ 5 s',
      `${median(warmStarts).toFixed(1)} s`,
    ],
    [
      'Memory of the API after 10 s without a request',
      '≤ 250 MB',
      `${idleMegabytes.toFixed(0)} MB`,
    ],
    ['Memory of the API right after the load below', '–', `${loadedMegabytes.toFixed(0)} MB`],
    ['First page, signed out: sign-in, without fonts', '≤ 200 kB', kilobytes(firstPage?.signIn)],
    [
      'First page, signed in: projects with their data, without fonts',
      '≤ 200 kB',
      kilobytes(firstPage?.projects),
    ],
    ['List of 25 of 4,000 projects, API', '–', loaded(apiLoad)],
    ['The same, bare server', '–', loaded(bareLoad)],
    ['API in relation to the bare server', '≥ 0.5', ratio.toFixed(2)],
    ['Floor of every request: who is signed in, one person', '–', times(floor)],
    ['My work, one person', 'p95 ≤ 80 ms', times(myWork.page.alone)],
    ['My work, ten connections', '–', loaded(myWork.page.ten)],
    ['Badge of my work, one person', 'p95 ≤ 80 ms', times(myWork.count.alone)],
    ['Badge of my work, ten connections', '–', loaded(myWork.count.ten)],
    ['Overview, counted anew, one person', 'p95 ≤ 80 ms', times(overview.counted.alone)],
    ['Overview, one person', 'p95 ≤ 80 ms', times(overview.own.alone)],
    ['Overview, ten connections', '–', loaded(overview.own.ten)],
    ['Overview of the network, one person', 'p95 ≤ 80 ms', times(overview.network.alone)],
    ['Map of the network, one person', '–', times(overview.map.alone)],
    ['Search, one person', 'p95 ≤ 100 ms', times(search.alone)],
    ['Search, ten connections', '–', loaded(search.tenAtOnce)],
    ...liveRows(live),
  ];
}

function liveRows({ connections, scopes, computations, firstSeconds, spreadSeconds, cpuSeconds }) {
  const cpu = cpuSeconds === undefined ? 'not measured here' : `${cpuSeconds.toFixed(2)} s`;
  return [
    [
      `A change on ${connections} open pages of ${scopes} scopes: decisions who is told`,
      `≤ ${scopes}`,
      String(computations),
    ],
    ['The same: first page told after', '≤ 2 s', `${firstSeconds.toFixed(2)} s`],
    ['The same: all told within', '≤ 5 s', `${spreadSeconds.toFixed(2)} s`],
    ['The same: processor time of the API', '–', cpu],
  ];
}

const kilobytes = (figure) =>
  figure === undefined ? 'not measured (no browser)' : `${figure.toFixed(0)} kB`;

const times = ({ p50, p95 }) => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;

const loaded = ({ perSecond, p50, p95 }) =>
  `${perSecond.toFixed(0)} requests/s, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;

function document(rows, loadBefore) {
  const day = new Date().toISOString().slice(0, 10);
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  const cores = os.cpus();
  const machine = `${cores.length} cores (${cores[0].model.trim()}), ${gigabytes} GB, ${os.type()} ${process.arch}`;
  return `# Benchmarks

Written by \`npm run bench\`; measured, not estimated. Figures depend on the machine: compare figures
of one run with each other, not with those of another machine. The run never fails because of a time.

| What | Goal | Measured |
| --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

- Date: ${day}
- Machine: ${machine}, Node ${process.version}, embedded PostgreSQL 18
- Load average of the minute before the run: ${loadBefore.toFixed(1)} on ${cores.length} cores (other programs, or a build just before); the higher, the longer the times and the lower the requests per second
- Repeat: \`npm run bench\` after \`npm run build\`, with nothing else running

## How it is measured

- **Warm start**: \`npm start\` as a person types it, in a data folder of its own where it has run once before, with the build in place, until \`GET /api/health\` answers. npm's own start counts.
- **Memory**: resident memory of the API's process in the demo, fresh, after ten seconds without a request. The database is a process of its own and not in the figure.
- **First page**: everything Chromium transfers with an empty cache until the network is quiet: page, styles, scripts, pictures and answers of the API, with headers, compressed as the browser asked for. Fonts are left out.
- **List**: \`GET /api/projects?limit=25\` from ten connections, each asking again as soon as it has its answer; three seconds of warm-up and five rounds of five seconds per server, in turn; the round with the median throughput counts. Ten connections queue for the same cores, so p50 and p95 are times under full load, not what a single person waits.
- **Data**: 4,000 projects in one municipality and one person who may see all of them. A list over several organisations, of which a person sees a part, reads fewer rows.
- **Bare server**: \`node:http\` and \`pg\` with as many database connections as the API. It runs the API's own SQL (bundled from its sources at the time of the run) for the session and for the page within the scope, hashes the cookie and sends the same JSON; the run checks that both answers are equal. It has no routing, validation, rights beyond the scope, security headers or error handling. Neither server uses prepared statements. Load generator, database and servers share the machine.
- **Checklists**: sixty items for each of the 4,000 projects, with states, dates and people as they come in practice, some open requests and conditions. One person is responsible for a fifth of everything, which nobody is in real life.
- **My work and overview**: 200 and 100 requests one after the other, then ten connections for five seconds. "Counted anew" means that something has happened before each question, so that nothing kept from before may be given; otherwise people with the same memberships share what was counted.
- **Floor**: \`GET /api/session\` does what every request does before its own work: routing, headers, and the question who is signed in.
- **Live**: as many people as pages, each with a stream of its own; time from the answer to the change until a page hears of it. Processor time from the change until the last page has heard.
- **Search**: \`GET /api/search\` with forty different questions (words, parts of compounds, typing errors, numbers, names, sentences), one after the other in five rounds, then ten connections for ten seconds; every project of the person is in scope, and many questions find all of them.
- **Projects, gates and audits**: a database of its own with 4,000 projects, their checklists and a past of 1,000,000 events in chains with real hashes, written past the application. \`npm run bench -- gates\` measures only these.
- **Bare SQL**: the API says which SQL it sent for a request. The same statements with the same values are sent by \`pg\` alone, one after the other on one connection per request, in turn with the API; no prepared statements on either side. Ratios compare medians.
- **Project page**: what Chromium asks the API for about the project when its page is opened, for forty projects in five rounds: each request alone, then all at once until the last is answered.
- **Decision**: approval of the first gate of a project whose checklist is done, by the executive board; the time includes the gate as it then stands, with which the API answers. The bare SQL writes the rows of every decision into a copy of the database from before the decisions; the run checks that both then hold the same.
- **\`audit:verify\`**: as the program says itself, without its start; median of three. The bare scan reads the same columns in the same order and hashes them as the database writes them, without taking JSON or times apart.
- **Audit file and upload**: files of 20 MB that cannot be compressed, uploaded one after the other (fifty for the audit file, five for the upload); a fresh process each time, ten seconds of rest, then the highest resident memory while it works. Client and server share the machine.
- **Not measured here**: a network between browser and server, several API processes, writing under load, other machines and operating systems.
`;
}
