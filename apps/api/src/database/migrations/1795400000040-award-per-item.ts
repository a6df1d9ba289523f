import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Regular operation is awarded for itself; every record so far is about the pilot. A simplified
 * procedure is a route of its own beside the direct award.
 */
export class AwardPerItem1795400000040 implements MigrationInterface {
  readonly name = 'AwardPerItem1795400000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE award ADD COLUMN item_key text NOT NULL DEFAULT 'pilot.award'`);
    await runner.query(`
      ALTER TABLE award ALTER COLUMN item_key DROP DEFAULT,
        ADD CONSTRAINT ck_award_item CHECK (item_key IN ('pilot.award', 'scaling.award-scaling'))
    `);
    await runner.query('ALTER TABLE award DROP CONSTRAINT ck_award_route');
    await runner.query(`
      ALTER TABLE award ADD CONSTRAINT ck_award_route CHECK
        (route IN ('direct', 'simplified', 'eu', 'in-house', 'public-public', 'framework'))
    `);
    await runner.query('DROP INDEX ix_award_project');
    await runner.query('CREATE INDEX ix_award_item ON award (project_id, item_key, recorded_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_award_item');
    await runner.query('CREATE INDEX ix_award_project ON award (project_id, recorded_at)');
    await runner.query('ALTER TABLE award DROP COLUMN item_key, DROP CONSTRAINT ck_award_route');
    await runner.query(`UPDATE award SET route = 'direct' WHERE route = 'simplified'`);
    await runner.query(`
      ALTER TABLE award ADD CONSTRAINT ck_award_route
        CHECK (route IN ('direct', 'eu', 'in-house', 'public-public', 'framework'))
    `);
  }
}
