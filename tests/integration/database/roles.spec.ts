import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApiAs, privilegesOfTables } from '../../support/database-roles';
import { cloneDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let application: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  application = new pg.Client({ connectionString: database.appUrl });
  await application.connect();
});
afterAll(async () => {
  await application.end();
  await database.drop();
});

const refused = '42501'; // insufficient_privilege

describe('the application role', () => {
  it.each(['audit_event', 'content', 'gate_decision'])(
    'can neither change nor remove a row of %s',
    async (table) => {
      const [column] = await database.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns
         WHERE table_name = $1 ORDER BY ordinal_position LIMIT 1`,
        [table],
      );
      const name = column?.name ?? '';
      const statements = [
        `UPDATE ${table} SET ${name} = ${name}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
        `ALTER TABLE ${table} ADD COLUMN extra text`,
        `DROP TABLE ${table}`,
      ];
      for (const statement of statements) {
        await expect(application.query(statement)).rejects.toMatchObject({ code: refused });
      }
      await expect(application.query(`SELECT FROM ${table}`)).resolves.toBeDefined();
    },
  );

  it.each([
    'CREATE TABLE extra (id integer)',
    'CREATE SCHEMA extra',
    'DROP FUNCTION announce_audit_event CASCADE',
    'CREATE ROLE extra',
    'SET ROLE kompass_owner',
    'SELECT FROM migrations',
  ])('may not: %s', async (statement) => {
    await expect(application.query(statement)).rejects.toMatchObject({ code: refused });
  });

  it('holds exactly the rights written down for every table', async () => {
    const tables = await database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY tablename`,
    );
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(privilegesOfTables).sort());
    const { rows } = await application.query<{ table: string; rights: string[] }>(
      `SELECT table_name AS table, array_agg(privilege_type::text ORDER BY privilege_type) AS rights
       FROM information_schema.table_privileges
       WHERE grantee = current_user AND table_schema = 'public' GROUP BY table_name`,
    );
    for (const { table, rights } of rows) {
      expect({ table, rights }).toEqual({
        table,
        rights: [...(privilegesOfTables[table] ?? [])].sort(),
      });
    }
  });
});

describe('the application', () => {
  it.each([
    ['the owner', () => database.ownerUrl],
    ['a superuser', () => database.adminUrl],
  ])('refuses to work as %s', async (_, url) => {
    await expect(startApiAs(url())).rejects.toThrow(/could change the history/);
  });
});
