import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrate } from '../../support/built-application.mjs';
import { cloneDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

/** With the transaction that wrote each row last. */
const documents = () =>
  database.query<{ thing: string; words: string; written: string }>(
    `SELECT kind, thing, title, body, title_words, words, fingerprint, xmin::text AS written
     FROM search_document ORDER BY kind, thing`,
  );

const withoutTransaction = (rows: readonly { written: string }[]) =>
  rows.map((row) => ({ ...row, written: '' }));

it('a start indexes what is missing, outdated or gone, and leaves the rest untouched', async () => {
  const before = await documents();
  expect(before.length).toBeGreaterThan(400);
  await database.query(`DELETE FROM search_document WHERE kind = 'project'`);
  await database.query(
    `UPDATE search_document SET words = '', fingerprint = 'of an earlier version'
     WHERE kind = 'use-case'`,
  );
  await database.query(
    `INSERT INTO search_document (kind, thing, field_group, title, body, title_words, words, fingerprint)
     VALUES ('use-case', 'withdrawn', 'profile', '', '', '', '', '')`,
  );

  await migrate(database);
  const after = await documents();
  expect(withoutTransaction(after)).toEqual(withoutTransaction(before));
  const municipalities = (rows: typeof before) => rows.filter(({ thing }) => /^\d{8}$/.test(thing));
  expect(municipalities(after)).toEqual(municipalities(before));

  await migrate(database);
  expect(await documents()).toEqual(after);
});
