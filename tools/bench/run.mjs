// `npm run bench`: measures the built application and writes docs/benchmarks.md.
//   npm run bench -- gates              only what has to do with gates and audits, written nowhere
//   npm run bench -- decide verify      only these
//   npm run bench -- gates --share 0.02 on a fiftieth of the data, to see whether it runs at all
// A slow machine fails nothing; only an answer that is wrong ends the run.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureAuditFile, measureUpload } from './audit-file.mjs';
import { measureBasics } from './basics.mjs';
import { gateMeasurements, measureGates } from './gates.mjs';
import { printReport, writeReport } from './report.mjs';

const full = { projects: 4_000, events: 1_000_000, decisions: 200, files: 50 };
const groups = { gates: [...gateMeasurements, 'audit-file', 'upload'] };
const known = ['basics', ...groups.gates];

const { values, positionals } = parseArgs({
  options: { share: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const wished = positionals.flatMap((name) => groups[name] ?? [name]);
const unknown = wished.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Measurements: ${[...Object.keys(groups), ...known].join(', ')}.`);
  process.exit(1);
}

const share = Number(values.share);
const size = Object.fromEntries(
  Object.entries(full).map(([what, count]) => [what, Math.max(1, Math.round(count * share))]),
);
const [loadBefore] = os.loadavg(); // what else the machine was doing
const figures = await measure(wished.length === 0 ? known : wished);
if (wished.length === 0 && share === 1) await writeReport(figures, loadBefore);
else printReport(figures);

async function measure(names) {
  const measured = {};
  if (names.includes('basics')) measured.basics = await measureBasics(size);
  if (names.some((name) => gateMeasurements.includes(name))) {
    Object.assign(measured, await measureGates(names, size));
  }
  if (names.includes('audit-file')) {
    console.log(`Audit file with ${size.files} files of 20 MB …`);
    measured['audit-file'] = await measureAuditFile(size);
  }
  if (names.includes('upload')) {
    console.log('Uploads of 20 MB …');
    measured.upload = await measureUpload();
  }
  return measured;
}
