import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests that nobody answered end with the stay in the phase they were made in. */
export class LapseRequests1795400000038 implements MigrationInterface {
  readonly name = 'LapseRequests1795400000038';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`
        ALTER TABLE ${table}
          ADD COLUMN has_lapsed boolean NOT NULL DEFAULT false,
          ADD CONSTRAINT ck_${table}_lapsed CHECK (NOT has_lapsed OR withdrawn_at IS NOT NULL)
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN has_lapsed`);
    }
  }
}

const tables = ['waiver', 'opinion', 'consent'];
