// Installs the dependencies when package-lock.json asks for other ones than are there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Runs `npm ci` on the first run and after a change of package-lock.json.
 * @param {string} root folder of the repository
 * @throws a sentence when npm fails
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  const release = await lockInstallation(root);
  try {
    if (!isInstalled(root)) await install(root); // the process we waited for may have done it
  } finally {
    release();
  }
}

const stampOf = (root) => path.join(root, 'node_modules', '.kompass-installed');

function wantedStamp(root) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex');
}

function isInstalled(root) {
  return hasMatchingStamp(root) || isNewerThanLock(root);
}

function hasMatchingStamp(root) {
  const stamp = stampOf(root);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wantedStamp(root);
}

/** npm writes this file as its last step, so it also proves an installation made by hand. */
function isNewerThanLock(root) {
  const written = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(written)) return false;
  return fs.statSync(written).mtimeMs >= fs.statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

async function install(root) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log('Installing the dependencies (first run or changed package-lock.json) …');
  const progress = setInterval(() => console.log(`  still installing, ${seconds()} s`), 10_000);
  try {
    await npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  } finally {
    clearInterval(progress);
  }
  fs.writeFileSync(stampOf(root), wantedStamp(root));
  console.log(`Dependencies installed in ${seconds()} s.`);
}

function npm(root, args) {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script);
  const child = isNpm
    ? spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
    : spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(new Error('npm was not found; install Node with npm 10 or 11.')),
    );
    child.once('exit', (code) => {
      if (code === 0) return resolve();
      reject(
        new Error('npm ci failed; the lines above say why. Run the command again afterwards.'),
      );
    });
  });
}

/** `npm ci` empties node_modules: a second process must not run it at the same time. */
async function lockInstallation(root) {
  const file = path.join(root, '.nx', 'install.lock');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !createLock(file); told = true) {
    const pid = lockHolder(file);
    if (pid > 0 && !isAlive(pid)) fs.rmSync(file, { force: true });
    if (!told) console.log('Another process is installing the dependencies; waiting for it …');
    await new Promise((done) => setTimeout(done, 500));
  }
  return () => fs.rmSync(file, { force: true });
}

function createLock(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function lockHolder(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8'));
  } catch {
    return 0; // just released
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
