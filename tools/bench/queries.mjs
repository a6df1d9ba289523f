// The SQL of the product itself, bundled when the benchmark runs, so that the bare server cannot
// drift away from what the API sends to the database.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = 'dist/bench/queries.mjs';

const contents = `
  import 'reflect-metadata';
  export { liveSessionQuery } from './apps/api/src/identity/sessions.repository.ts';
  export { projectPageQuery } from './apps/api/src/projects/project-list.repository.ts';
`;

/** @returns {Promise<{ sessionQuery: string, pageQuery: string }>} as the API runs them for the default order */
export async function productQueries() {
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    alias: { '@ki-kompass/domain': './libs/domain/src/index.ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    logLevel: 'warning',
    // The queries need the classes around them only to be loadable, not to be injectable.
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
  const product = await import(pathToFileURL(path.resolve(outfile)).href);
  return {
    sessionQuery: product.liveSessionQuery,
    pageQuery: product.projectPageQuery('-updatedAt'),
  };
}
