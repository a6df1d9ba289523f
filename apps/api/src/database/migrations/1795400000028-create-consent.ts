import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The consent of the staff council: asked for, answered, withdrawn, or covered by an agreement. */
export class CreateConsent1795400000028 implements MigrationInterface {
  readonly name = 'CreateConsent1795400000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consent (
        id uuid NOT NULL CONSTRAINT pk_consent PRIMARY KEY,
        project_id uuid NOT NULL,
        phase text NOT NULL,
        item_keys text[] NOT NULL,
        template_version integer NOT NULL,
        reason text NOT NULL,
        due_on date,
        law_version integer,
        requested_by uuid NOT NULL,
        requested_by_role text NOT NULL,
        requested_at timestamptz NOT NULL,
        result text,
        text text NOT NULL,
        agreement_title text,
        agreement_on date,
        agreement_reference text,
        answered_by uuid,
        answered_at timestamptz,
        withdrawn_at timestamptz,
        CONSTRAINT fk_consent_project FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT fk_consent_requested_by FOREIGN KEY (requested_by) REFERENCES person (id),
        CONSTRAINT fk_consent_answered_by FOREIGN KEY (answered_by) REFERENCES person (id),
        CONSTRAINT ck_consent_result
          CHECK (result IN ('given', 'given-with-conditions', 'refused', 'covered')),
        CONSTRAINT ck_consent_text
          CHECK (result IN ('given', 'covered') OR result IS NULL OR text <> ''),
        CONSTRAINT ck_consent_answer
          CHECK ((result IS NULL OR result = 'covered') = (num_nulls(answered_at, answered_by) = 2)),
        CONSTRAINT ck_consent_asked
          CHECK ((result IS DISTINCT FROM 'covered') = (num_nonnulls(due_on, law_version) = 2)),
        CONSTRAINT ck_consent_agreement CHECK (
          (result IS NOT DISTINCT FROM 'covered')
            = (num_nonnulls(agreement_title, agreement_on, agreement_reference) = 3)
        ),
        CONSTRAINT ck_consent_withdrawn CHECK (withdrawn_at IS NULL OR result IS NULL)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX uq_consent_open
        ON consent (project_id) WHERE result IS NULL AND withdrawn_at IS NULL
    `);
    await runner.query(`CREATE INDEX ix_consent_project ON consent (project_id, requested_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consent');
  }
}
