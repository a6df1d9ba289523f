// Compares entities and migrations on a throw-away database.
import { startThrowAwayDatabase } from '../database.mjs';
import { nx, runNode, scriptOf } from './programs.mjs';

const folder = 'apps/api/src/database/migrations';

/** `npm run migration:generate add-risk-class-to-project` writes what the entities need in addition. */
export async function run([name]) {
  if (name === undefined || !/^[a-z0-9-]+$/.test(name)) {
    throw new Error(
      'Give the migration a name: npm run migration:generate add-risk-class-to-project',
    );
  }
  const code = await generate(['--pretty', `${folder}/${name}`], []);
  if (code === 0) console.log(`Add the new class to the list in ${folder}/index.ts.`);
  return code;
}

/** @returns {Promise<number>} 1 when the entities say something the migrations do not */
export const requireNoDrift = (nxArgs) => generate(['--check', `${folder}/drift`], nxArgs);

async function generate(args, nxArgs) {
  if ((await nx(['build', 'api', ...nxArgs])) !== 0) return 1;
  const database = await startThrowAwayDatabase();
  try {
    const variables = {
      DATABASE_URL: database.appUrl,
      KOMPASS_MIGRATION_URL: database.ownerUrl,
      KOMPASS_DEMO: '0',
    };
    if ((await runNode(['dist/apps/api/migrate.mjs'], variables)) !== 0) return 1;
    const source = ['-d', 'dist/apps/api/data-source.mjs'];
    return await runNode(
      [scriptOf('typeorm'), 'migration:generate', ...source, ...args],
      variables,
    );
  } finally {
    await database.stop();
  }
}
