// Temporary databases of killed test runs: their folder tells who made them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findRunning, stopCluster } from './cluster.mjs';
import { isAlive } from './processes.mjs';

export const throwAwayPrefix = 'kompass-throw-away-';

/** Notes this process as the one that uses the folder. */
export function writeHolder(home) {
  fs.writeFileSync(path.join(home, 'holder'), String(process.pid));
}

/** Stops and removes the temporary databases whose process has ended. */
export async function removeLeftThrowAways() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    if (!name.startsWith(throwAwayPrefix)) continue;
    await removeIfLeft(path.join(os.tmpdir(), name)).catch(() => undefined); // somebody else's
  }
}

async function removeIfLeft(home) {
  const pid = Number(fs.readFileSync(path.join(home, 'holder'), 'utf8'));
  if (isAlive(pid)) return;
  const folder = path.join(home, 'postgres');
  if (process.platform === 'win32' && findRunning(folder) !== undefined) return;
  await stopCluster({ folder });
  fs.rmSync(home, { recursive: true, force: true });
}
