import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers of the classification aid with their confirmation, and substantial changes. */
export class CreateClassifications1795400000020 implements MigrationInterface {
  readonly name = 'CreateClassifications1795400000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE classification (
        id uuid NOT NULL CONSTRAINT pk_classification PRIMARY KEY,
        project_id uuid NOT NULL,
        rule_version integer NOT NULL,
        answers jsonb NOT NULL,
        exemption_reason text,
        risk_class text NOT NULL,
        role text,
        because jsonb NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_by_role text NOT NULL,
        recorded_at timestamptz NOT NULL,
        confirmed_by uuid,
        confirmed_by_role text,
        confirmed_at timestamptz,
        CONSTRAINT fk_classification_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_classification_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT fk_classification_confirmed_by FOREIGN KEY (confirmed_by) REFERENCES person (id),
        CONSTRAINT ck_classification_confirmation CHECK (
          (confirmed_at IS NULL) = (confirmed_by IS NULL) AND (confirmed_at IS NULL) = (confirmed_by_role IS NULL)
        ),
        CONSTRAINT ck_classification_second_person CHECK (confirmed_by <> recorded_by)
      )
    `);
    await runner.query(
      `CREATE INDEX ix_classification_project ON classification (project_id, recorded_at)`,
    );
    await runner.query(`
      CREATE INDEX ix_classification_unconfirmed ON classification (project_id)
      WHERE confirmed_at IS NULL
    `);
    await runner.query(`
      CREATE TABLE substantial_change (
        id uuid NOT NULL CONSTRAINT pk_substantial_change PRIMARY KEY,
        project_id uuid NOT NULL,
        classification_id uuid,
        kinds text[] NOT NULL,
        text text NOT NULL,
        effective_on date NOT NULL,
        recheck text[] NOT NULL,
        declared_by uuid NOT NULL,
        declared_by_role text NOT NULL,
        declared_at timestamptz NOT NULL,
        CONSTRAINT fk_substantial_change_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_substantial_change_classification
          FOREIGN KEY (classification_id) REFERENCES classification (id),
        CONSTRAINT fk_substantial_change_declared_by FOREIGN KEY (declared_by) REFERENCES person (id)
      )
    `);
    await runner.query(
      `CREATE INDEX ix_substantial_change_project ON substantial_change (project_id, declared_at)`,
    );
    await runner.query(
      `CREATE INDEX ix_substantial_change_classification ON substantial_change (classification_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE substantial_change');
    await runner.query('DROP TABLE classification');
  }
}
