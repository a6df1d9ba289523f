import type { TestApi } from './api';
import { applicationUrl } from './browser';
import { sharedDatabase } from './test-database';

/**
 * The application that all browser tests of this run share, for the builders. Each test makes its
 * own town in it and leaves the others alone.
 */
export function theApplication(): TestApi {
  const database = sharedDatabase();
  return { url: applicationUrl(), database, close: () => database.drop() };
}
