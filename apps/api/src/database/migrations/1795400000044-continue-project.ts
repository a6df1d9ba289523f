import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A project can take up again one that has ended. */
export class ContinueProject1795400000044 implements MigrationInterface {
  readonly name = 'ContinueProject1795400000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project ADD COLUMN continues_id uuid
        CONSTRAINT fk_project_continues REFERENCES project (id)
    `);
    await runner.query(`
      CREATE INDEX ix_project_continues ON project (continues_id) WHERE continues_id IS NOT NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project DROP COLUMN continues_id');
  }
}
