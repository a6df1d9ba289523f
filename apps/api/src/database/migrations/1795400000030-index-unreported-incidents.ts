import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may have to be reported is asked for on every page, over all projects. */
export class IndexUnreportedIncidents1795400000030 implements MigrationInterface {
  readonly name = 'IndexUnreportedIncidents1795400000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_incident_unreported ON incident (project_id)
      WHERE reported_at IS NULL AND report_duty <> 'no'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_incident_unreported`);
  }
}
