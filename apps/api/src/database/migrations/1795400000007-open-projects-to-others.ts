import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each field group of a project is open to others, and what they may know of its changes. */
export class OpenProjectsToOthers1795400000007 implements MigrationInterface {
  readonly name = 'OpenProjectsToOthers1795400000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const group of openable) {
      await runner.query(
        `ALTER TABLE project ADD COLUMN visibility_${group} text NOT NULL DEFAULT 'internal'`,
      );
    }
    const levels = openable.map(
      (group) => `visibility_${group} IN ('internal', 'partners', 'network', 'public')`,
    );
    await runner.query(
      `ALTER TABLE project ADD CONSTRAINT ck_project_visibility CHECK (${levels.join(' AND ')})`,
    );
    await runner.query(`
      ALTER TABLE project ADD CONSTRAINT ck_project_draft_closed
      CHECK (status <> 'draft' OR visibility_profile = 'internal')
    `);
    await runner.query('ALTER TABLE project ADD COLUMN profile_changed_at timestamptz');
    await runner.query('UPDATE project SET profile_changed_at = updated_at');
    await runner.query('ALTER TABLE project ALTER COLUMN profile_changed_at SET NOT NULL');
    await runner.query(`
      CREATE INDEX ix_project_opened ON project (profile_changed_at, id)
      WHERE visibility_profile <> 'internal'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE project DROP COLUMN profile_changed_at');
    for (const group of openable) {
      await runner.query(`ALTER TABLE project DROP COLUMN visibility_${group}`);
    }
  }
}

const openable = ['profile', 'checklist', 'evidence', 'opinions', 'decisions', 'economics'];
