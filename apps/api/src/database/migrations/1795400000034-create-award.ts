import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a contract was awarded; every record is a row of its own, the latest one counts. */
export class CreateAward1795400000034 implements MigrationInterface {
  readonly name = 'CreateAward1795400000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE award (
        id uuid NOT NULL CONSTRAINT pk_award PRIMARY KEY,
        project_id uuid NOT NULL,
        route text NOT NULL,
        reason text NOT NULL,
        reference text,
        awarded_on date,
        provider_name text,
        estimated_net_cents bigint,
        final_net_cents bigint,
        eu_threshold_cents bigint,
        direct_limit_cents bigint,
        recorded_by uuid NOT NULL,
        recorded_by_role text NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT fk_award_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_award_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT ck_award_route
          CHECK (route IN ('direct', 'eu', 'in-house', 'public-public', 'framework')),
        CONSTRAINT ck_award_values
          CHECK (estimated_net_cents >= 0 AND final_net_cents >= 0)
      )
    `);
    await runner.query('CREATE INDEX ix_award_project ON award (project_id, recorded_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE award');
  }
}
