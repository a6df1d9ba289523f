// `npm run audit:verify`: computes all hash chains again and names the first broken link of each.
//   npm run audit:verify -- --head BN-2026-014:37:<64 hexadecimal digits>
import { findDatabase } from '../database.mjs';
import { readSettings } from '../settings.mjs';
import { openDatabase } from './application.mjs';
import { buildIfNeeded } from './build.mjs';
import { runNode } from './programs.mjs';

/** @returns {Promise<number>} 0 every link holds, 1 one is broken, 2 it could not look */
export async function run(args) {
  const settings = readSettings(process.env);
  await buildIfNeeded(console.log);
  // A running application keeps its database; otherwise the embedded one is started to look at it.
  const running = settings.databaseUrl === undefined ? findDatabase(settings.dataDir) : undefined;
  if (running !== undefined) return verify(running, args);
  const database = await openDatabase(settings, (error) => console.error(error.message));
  try {
    return await verify(database, args);
  } finally {
    await database.stop();
  }
}

const verify = ({ appUrl }, args) =>
  runNode(['--enable-source-maps', 'dist/apps/api/verify-audit.mjs', ...args], {
    NODE_ENV: 'production',
    DATABASE_URL: appUrl,
    KOMPASS_DEMO: '0',
  });
