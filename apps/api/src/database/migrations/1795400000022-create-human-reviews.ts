import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checks of outputs by people, and how many outputs there were to check. */
export class CreateHumanReviews1795400000022 implements MigrationInterface {
  readonly name = 'CreateHumanReviews1795400000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE human_review (
        id uuid NOT NULL CONSTRAINT pk_human_review PRIMARY KEY,
        project_id uuid NOT NULL,
        output text NOT NULL,
        reviewed_on date NOT NULL,
        reviewer_role text NOT NULL,
        result text NOT NULL,
        correction text,
        supersedes_id uuid,
        recorded_by uuid NOT NULL,
        recorded_by_role text NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT fk_human_review_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_human_review_supersedes
          FOREIGN KEY (supersedes_id) REFERENCES human_review (id),
        CONSTRAINT fk_human_review_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT uq_human_review_supersedes UNIQUE (supersedes_id),
        CONSTRAINT ck_human_review_result CHECK (result IN ('confirmed', 'corrected', 'rejected')),
        CONSTRAINT ck_human_review_correction
          CHECK ((result = 'confirmed') = (correction IS NULL))
      )
    `);
    await runner.query(
      `CREATE INDEX ix_human_review_project ON human_review (project_id, reviewed_on, id)`,
    );
    await runner.query(`
      CREATE TABLE output_count (
        project_id uuid NOT NULL,
        month text NOT NULL,
        outputs integer NOT NULL,
        CONSTRAINT pk_output_count PRIMARY KEY (project_id, month),
        CONSTRAINT fk_output_count_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT ck_output_count_month CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        CONSTRAINT ck_output_count_outputs CHECK (outputs >= 0)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE output_count, human_review');
  }
}
