import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the overview asks of every project at once: where it is now, and what is open and due. */
export class IndexOverview1795400000011 implements MigrationInterface {
  readonly name = 'IndexOverview1795400000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNIQUE INDEX ix_phase_stay_current ON phase_stay (project_id) WHERE upper_inf(during)
    `);
    await runner.query(`
      CREATE INDEX ix_checklist_item_due ON checklist_item
        (project_id, checklist_key, due_on, item_key, template_version, state)
      WHERE due_on IS NOT NULL AND state IN ('open', 'in-progress', 'recheck')
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_checklist_item_due');
    await runner.query('DROP INDEX ix_phase_stay_current');
  }
}
