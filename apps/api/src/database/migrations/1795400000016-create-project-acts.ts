import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to a project apart from gate decisions, and the index that finds its pauses. */
export class CreateProjectActs1795400000016 implements MigrationInterface {
  readonly name = 'CreateProjectActs1795400000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project_act (
        id uuid NOT NULL CONSTRAINT pk_project_act PRIMARY KEY,
        project_id uuid NOT NULL,
        act text NOT NULL,
        reason text NOT NULL,
        category text,
        details jsonb NOT NULL,
        acted_by uuid NOT NULL,
        acted_by_role text NOT NULL,
        acted_at timestamptz NOT NULL,
        effective_on date NOT NULL,
        CONSTRAINT fk_project_act_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_project_act_acted_by FOREIGN KEY (acted_by) REFERENCES person (id),
        CONSTRAINT ck_project_act_act CHECK
          (act IN ('phase-return', 'pause', 'resume', 'stop', 'archive')),
        CONSTRAINT ck_project_act_category CHECK
          ((category IS NOT NULL) = (act IN ('pause', 'stop')))
      )
    `);
    await runner.query('CREATE INDEX ix_project_act_project ON project_act (project_id, acted_at)');
    await runner.query(
      `CREATE INDEX ix_status_period_paused ON status_period (project_id) WHERE status = 'paused'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_status_period_paused');
    await runner.query('DROP TABLE project_act');
  }
}
