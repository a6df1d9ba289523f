// Finds the Chromium for the end-to-end tests, or installs one.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { scriptOf } from './tasks/programs.mjs';

/**
 * @returns {Promise<string>} path of a Chromium, Chrome or Edge that starts
 * @throws a sentence that says what to install
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !fs.existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  for (const find of [() => given, installedBrowser, playwrightBrowser, debianBrowser]) {
    const browser = await find();
    if (browser && starts(browser)) return browser;
  }
  throw new Error(
    'No browser was found for the end-to-end tests and none could be installed. Install Chromium or ' +
      'Chrome (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}

const installedBrowser = () => usualPlaces().find((file) => fs.existsSync(file));

function usualPlaces() {
  if (process.platform === 'darwin') return macPlaces();
  if (process.platform === 'win32') return windowsPlaces();
  // The shell is Chromium without its own window: pages are the same, a run takes a third less time.
  const shell = ['chromium-headless-shell', 'chrome-headless-shell'];
  const names = [...shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const linux = ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    [...names, 'microsoft-edge'].map((name) => path.join(folder, name)),
  );
  return [...linux, '/opt/google/chrome/chrome'];
}

function macPlaces() {
  const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
    programs.map((name) => path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsPlaces() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

/** Windows opens a window on --version, so there an existing file has to do. */
function starts(browser) {
  if (process.platform === 'win32') return true;
  return spawnSync(browser, ['--version'], { timeout: 30_000 }).status === 0;
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  if (fs.existsSync(chromium.executablePath())) return chromium.executablePath();
  console.log('No browser found; downloading Chromium for the end-to-end tests …');
  const install = [scriptOf('playwright-core'), 'install', 'chromium'];
  spawnSync(process.execPath, install, { stdio: 'inherit', timeout: 300_000 });
  return chromium.executablePath();
}

function debianBrowser() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  aptGet('update', '-q');
  // Debian 12 and later have the shell; others have the whole browser.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { status } = aptGet('install', '-y', '-q', '--no-install-recommends', name);
    if (status === 0) break;
  }
  return installedBrowser();
}
