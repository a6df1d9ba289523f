import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines that an organisation lays down for itself; a row is added, never changed. */
export class CreateLocalRule1795400000033 implements MigrationInterface {
  readonly name = 'CreateLocalRule1795400000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE local_rule (
        id uuid NOT NULL CONSTRAINT pk_local_rule PRIMARY KEY,
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        value bigint NOT NULL,
        valid_from date NOT NULL,
        source text NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT fk_local_rule_organisation
          FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_local_rule_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT ck_local_rule_value CHECK (value >= 0)
      )
    `);
    await runner.query(
      'CREATE INDEX ix_local_rule_organisation ON local_rule (organisation_id, kind, valid_from)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE local_rule');
  }
}
