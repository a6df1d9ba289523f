// Takes the pictures of the README from a running demo: begin with an empty data folder, then
//   node tools/bench/screenshots.mjs http://127.0.0.1:3000
import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';

const folder = 'docs/screenshots';
const largest = 200_000; // bytes: the README loads all of them
const password = 'kompass-demo';
const coordinator = 'koordination@bonn.demo';
const leadership = 'leitung@bonn.demo';
const desktop = { width: 1440, height: 900 };
const mobile = { width: 390, height: 844 };

const address = process.argv[2] ?? 'http://127.0.0.1:3000';
const piloted = await projectNamed('Chatbot im Bürgerservice');
const requested = await projectWithRequest();

const pictures = [
  { name: 'projects', path: '/projekte' },
  { name: 'project', path: `/projekte/${piloted}` },
  { name: 'checklist', path: `/projekte/${piloted}/checkliste` },
  { name: 'gate', path: `/projekte/${requested}/entscheidung`, as: leadership },
  { name: 'overview', path: '/ueberblick', as: leadership },
  { name: 'municipality', path: '/kommunen/05314000' },
  { name: 'project-mobile', path: `/projekte/${piloted}`, viewport: mobile },
];

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const picture of pictures) await take(picture);
await browser.close();

async function take({ name, path, as = coordinator, viewport = desktop }) {
  const context = await browser.newContext({
    viewport,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const [key, value] = (await signIn(as)).split('=');
  await context.addCookies([{ name: key, value, url: address }]);
  const page = await context.newPage();
  // Without the stream of changes, which never ends, the network falls idle.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'EventSource'));
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  const file = `${folder}/${name}.png`;
  await page.screenshot({ path: file });
  await context.close();
  const { size } = fs.statSync(file);
  console.log(`${file} ${Math.round(size / 1000)} kB${size > largest ? ' TOO LARGE' : ''}`);
}

async function signIn(email) {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return answer.headers.get('set-cookie').split(';')[0];
}

async function ask(path) {
  const answer = await fetch(`${address}/api${path}`, {
    headers: { cookie: await signIn(coordinator) },
  });
  return answer.json();
}

async function projectNamed(title) {
  const { items } = await ask(`/projects?search=${encodeURIComponent(title)}`);
  return items[0].id;
}

async function projectWithRequest() {
  const { items } = await ask('/projects?status=active&limit=100');
  for (const { id } of items) {
    const { next } = await ask(`/projects/${id}/gates`);
    if (next?.request) return id;
  }
  throw new Error('No example project waits for a decision.');
}
