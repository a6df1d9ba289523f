import { build } from './build.mjs';
import { runNode } from './programs.mjs';

/** Measures the built application; the results belong to docs/benchmarks.md. */
export async function run(args) {
  await build();
  return runNode(['tools/bench/run.mjs', ...args]);
}
