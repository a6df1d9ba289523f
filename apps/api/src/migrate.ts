import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readSettings } from './config/settings';
import { dataSourceOptions } from './database/data-source-options';
import { oneAtATime } from './database/one-at-a-time';
import { grantPrivileges } from './database/privileges';
import { hasExampleProjects } from './demo/has-example-projects';
import { loadDemoAccounts } from './demo/load-demo-accounts';
import { loadContent } from './loading/load-content';
import { loadRegister } from './loading/load-register';
import { loadSearchDocuments } from './loading/load-search-documents';

/** Prepares the database as its owner: structure, rights, register, content, search, demo. */
try {
  const { migrationUrl, databaseUrl, demo } = readSettings(process.env);
  if (migrationUrl === undefined || databaseUrl === undefined) {
    throw new Error(
      'Please set both KOMPASS_MIGRATION_URL (owner) and DATABASE_URL (application).',
    );
  }
  const owner = new DataSource(dataSourceOptions(migrationUrl));
  await owner.initialize();
  await oneAtATime(owner, () => prepare(owner, databaseUrl, demo));
  await owner.destroy();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function prepare(owner: DataSource, databaseUrl: string, demo: boolean): Promise<void> {
  const now = new Date();
  await owner.runMigrations();
  await grantPrivileges(owner, decodeURIComponent(new URL(databaseUrl).username));
  await owner.transaction(async (transaction) => {
    await loadRegister(transaction, now);
    announceLeftOut(await loadContent(transaction, now));
    await loadSearchDocuments(transaction, now);
    if (demo) await loadDemoAccounts(transaction, now);
  });
  if (!demo || (await hasExampleProjects(owner.manager))) return;
  // The whole application is needed once only, so a later start does not load it here.
  const { loadDemoProjects } = await import('./demo/load-demo-projects');
  await loadDemoProjects(databaseUrl, now);
}

function announceLeftOut(names: readonly string[]): void {
  if (names.length === 0) return;
  console.log(
    `Versions of the content that were added here stay; these shipped ones are left out: ${names.join(', ')}`,
  );
}
