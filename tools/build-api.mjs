// Bundles the API's own code (apps/api and libs) into dist/apps/api; packages stay outside.
// esbuild writes no decorator metadata, which injection and TypeORM read: swc transforms first.
//   node tools/build-api.mjs [--watch]
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { build, context } from 'esbuild';

const decorators = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2023',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

const swc = {
  name: 'swc',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { ...decorators, filename: path });
      return { contents: code, loader: 'js' };
    });
  },
};

const options = {
  entryPoints: {
    main: 'apps/api/src/main.ts',
    'create-app': 'apps/api/src/create-app.ts',
    migrate: 'apps/api/src/migrate.ts',
    'data-source': 'apps/api/src/data-source.ts',
    'verify-audit': 'apps/api/src/verify-audit.ts',
  },
  alias: {
    '@ki-kompass/domain/content': './libs/domain/src/content/index.ts',
    '@ki-kompass/domain': './libs/domain/src/index.ts',
  },
  outdir: 'dist/apps/api',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  sourcemap: true,
  keepNames: true,
  logLevel: 'warning',
  plugins: [swc],
};

/**
 * Builds on every change.
 * @param {() => void} onBuilt called after each build without errors, the first included
 * @returns {Promise<() => Promise<void>>} ends the watching
 */
export async function watchApi(onBuilt) {
  const report = {
    name: 'report',
    setup: ({ onEnd }) => onEnd(({ errors }) => (errors.length === 0 ? onBuilt() : undefined)),
  };
  const watching = await context({ ...options, plugins: [swc, report] });
  await watching.watch();
  return () => watching.dispose();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--watch')) await watchApi(() => console.log('API built'));
  else {
    await rm(options.outdir, { recursive: true, force: true }); // chunks of earlier builds
    await build(options);
  }
}
