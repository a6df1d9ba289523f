import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { onOnePicture } from './audit/chains.repository';
import type { BrokenDecision } from './audit/decision-fault';
import { decisionSentences } from './audit/decision-sentences';
import {
  verifyChains,
  type ChainFault,
  type PrintedHead,
  type Verification,
} from './audit/verify-chains';
import { readSettings } from './config/settings';
import { dataSourceOptions } from './database/data-source-options';

const sentences: Readonly<Record<ChainFault, string>> = {
  missing: 'is missing',
  'not-following': 'does not follow the event before it',
  changed: 'was changed after it was written',
  cut: 'is missing, and all later ones: the end of the chain was cut off',
  unknown: 'belongs to a project that does not exist',
  'not-as-printed': 'is not the one whose hash was printed',
};
/** More lines would hide the first. */
const mostLines = 20;

/** Verifies all hash chains; ends with 1 when one is broken, with 2 when it could not look. */
try {
  const { values } = parseArgs({ options: { head: { type: 'string', multiple: true } } });
  const printed = (values.head ?? []).map(headIn);
  const { databaseUrl } = readSettings(process.env);
  if (databaseUrl === undefined) throw new Error('Please set DATABASE_URL (application).');
  const dataSource = await new DataSource(dataSourceOptions(databaseUrl)).initialize();
  const begun = performance.now();
  const result = await onOnePicture(dataSource, (reader) => verifyChains(reader, printed));
  const seconds = (performance.now() - begun) / 1000;
  await dataSource.destroy();
  const { events, chains } = result;
  console.log(
    `${String(events)} events in ${String(chains)} chains looked at in ${seconds.toFixed(1)} s` +
      ` (${String(Math.round(events / Math.max(seconds, 0.001)))} events/s).`,
  );
  process.exitCode = report(linesOf(result));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function linesOf({ broken, brokenDecisions }: Verification): string[] {
  return [
    ...broken.map(
      ({ chain, seq, fault }) => `event ${String(seq)} of ${chain} ${sentences[fault]}.`,
    ),
    ...brokenDecisions.map(decisionLine),
  ];
}

function decisionLine({ chain, seq, fault }: BrokenDecision): string {
  const decision = seq === null ? 'a decision' : `the decision in event ${String(seq)}`;
  return decisionSentences[fault](`${decision} of ${chain}`);
}

function report(lines: readonly string[]): number {
  if (lines.length === 0) {
    console.log(
      'Every link holds, and every decision and the state it was made on are as they were.',
    );
    return 0;
  }
  for (const line of lines.slice(0, mostLines)) console.error(`BROKEN: ${line}`);
  const left = lines.length - mostLines;
  if (left > 0) console.error(`… and ${String(left)} more.`);
  return 1;
}

/** `BN-2026-014:37:<64 hexadecimal digits>`, as documents print it. */
function headIn(text: string): PrintedHead {
  const parts = /^(.+):(\d+):([0-9a-f]{64})$/i.exec(text.trim());
  const [, chain, seq, hash] = parts ?? [];
  if (chain === undefined || seq === undefined || hash === undefined) {
    throw new Error(`--head "${text}" must look like BN-2026-014:37:<64 hexadecimal digits>.`);
  }
  return { chain, seq: Number(seq), hash: hash.toLowerCase() };
}
