// PostgreSQL refuses to run as root: as root we hand it to an account without rights.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const isRoot = process.getuid?.() === 0;

/**
 * The account that runs PostgreSQL.
 * @param {string} [cluster] an existing data folder: its owner stays the account, because PostgreSQL
 *   refuses data that belongs to somebody else
 * @returns {{ uid?: number, gid?: number }} empty when the current user runs it
 */
export function databaseAccount(cluster) {
  if (!isRoot) return {};
  if (cluster !== undefined && fs.existsSync(cluster)) {
    const { uid, gid } = fs.statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const account = accountNamed('postgres') ?? accountNamed('nobody');
  if (account === undefined) {
    throw new Error(
      'PostgreSQL does not run as root and there is neither an account "postgres" nor "nobody". ' +
        'Start as another user.',
    );
  }
  return account;
}

function accountNamed(wanted) {
  for (const line of fs.readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name === wanted) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** Whether the account may enter the folder; also false when a folder above is closed. */
export function canEnter(folder, account) {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/' }).status === 0;
}

/** Gives a file or folder to the account. */
export function giveTo(account, file) {
  if (account.uid !== undefined) fs.chownSync(file, account.uid, account.gid);
}
