// What the operating system knows about a process.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** A process that ended but that nobody collected; some containers never collect. */
export function isZombie(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
  } catch {
    return false;
  }
}

export function isAlive(pid) {
  if (isZombie(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A number from an old lock file may by now belong to any other program. */
export function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  if (stdout) return stdout.includes('postgres');
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').includes('postgres');
  } catch {
    return true;
  }
}

/** Whether a living process still works inside the folder (Linux; elsewhere unknown, so false). */
export function isFolderInUse(folder) {
  if (process.platform !== 'linux') return false;
  const real = fs.realpathSync(folder);
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .some((pid) => workingFolder(pid) === real && !isZombie(pid));
}

function workingFolder(pid) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** @returns {Promise<number>} a TCP port that was free a moment ago */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
