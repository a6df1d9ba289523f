import { createApp } from '../../apps/api/src/create-app';

export { privileges as privilegesOfTables } from '../../apps/api/src/database/privileges';

/** Tries to start the application as a certain role; for the refusals. */
export async function startApiAs(databaseUrl: string): Promise<void> {
  const app = await createApp({ databaseUrl, demo: false });
  await app.close();
}
