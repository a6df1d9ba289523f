import { createApp } from './create-app';
import { readSettings } from './config/settings';
import { demoAccounts, demoPassword } from './demo/demo-accounts';
import { SetUpService } from './people/set-up.service';

try {
  const settings = readSettings(process.env);
  const { databaseUrl, demo, port, host } = settings;
  if (databaseUrl === undefined) throw new Error('Please set DATABASE_URL.');
  const app = await createApp({ databaseUrl, demo });
  const setUpToken = await app.get(SetUpService).issueLink();
  await app.listen(port, host);
  const { port: actualPort } = app.getHttpServer().address() as { port: number };
  const shownHost = host.includes(':') ? `[${host}]` : host;
  const address = `http://${shownHost}:${String(actualPort)}`;
  if (setUpToken !== null) announceSetUp(`${address}/einrichtung#${setUpToken}`);
  console.log(`KI-Kompass: ${address}`);
  if (demo) announceDemo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Whoever reads the output of the server may become its first administrator. */
function announceSetUp(link: string): void {
  console.log(`Nobody administers the network yet. Set up (once, within 7 days): ${link}`);
}

function announceDemo(): void {
  console.log(`\nDemo accounts (password ${demoPassword}):`);
  for (const { email, memberships } of demoAccounts) {
    const [first] = memberships;
    const places = memberships.map(({ organisation }) => organisation).join(', ');
    console.log(`  ${email.padEnd(32)} ${(first?.role ?? '').padEnd(28)} ${places}`);
  }
}
